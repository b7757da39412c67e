package lumbung.ingest.putus;

import static lumbung.ingest.putus.IngestHarness.INSTANSI;
import static lumbung.ingest.putus.IngestHarness.LAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import lumbung.warehouse.ops.Batch;
import lumbung.warehouse.ops.Ingest.Sentuh;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs over rows of people: which reasons a refused row keeps, and which agencies a row touches (feeds 4.2, 5.3). */
class PersonRunTest {

  private static final String PEGAWAI =
      "pns_id;nip;nama;tanggal_lahir;jenis_kelamin;kedudukan_hukum_id;instansi_induk_id;instansi_kerja_id;unor_id\n";

  @TempDir
  Path folder;
  private IngestHarness lumbung;

  @BeforeEach
  void open() {
    lumbung = new IngestHarness(folder);
  }

  @Test
  void aRoundedNumberKeepsTheReasonsOfReadingAndOfTheMaster() throws Exception {
    StringBuilder skp = new StringBuilder("skp_id;pns_id;nip;nama;tahun;periode_awal;periode_akhir;is_plt_plh;status_skp\n");
    for (int i = 0; i < 60; i++) {
      String nip = i == 0 ? "197001011990032000" : i == 1 ? "197001011990031936" : i < 12 ? "" + (197001011990031136L + 32L * i) : "19700101199003199" + i % 4 * 2;
      skp.append("S%d;P%d;%s;%s;2024;2024-01-01;2024-12-31;0;persetujuan\n".formatted(i, i, nip, i == 2 ? "" : "SINTETIS"));
    }
    String pegawai = "pns_id;nip;nama;tanggal_lahir;jenis_kelamin;kedudukan_hukum_id;instansi_induk_id;instansi_kerja_id;unor_id\n"
        + "P1;197001011990031936;SINTETIS;1970-01-01;L;01;%1$s;%1$s;U\n".formatted(INSTANSI);
    lumbung.drop(INSTANSI, "pegawai", "p.csv", pegawai, "2025-06-01T00:00:00Z");
    lumbung.drop(INSTANSI, "skp", "s.csv", skp.toString(), "2025-07-01T00:00:00Z");
    lumbung.run();

    assertThat(lumbung.query("SELECT baris, kode, json_array_length(alasan) FROM landing_karantina WHERE baris < 6 ORDER BY baris"))
        .containsExactly("2 NIP-04,NIP-05 2", "4 NIP-05,WJB-01 2", "5 NIP-05 1");
    assertThat(lumbung.receipt(lumbung.batch("s.csv")).get("kode").get("NIP-05").asInt()).isEqualTo(11);
    assertThat(Files.readString(lumbung.outbox(lumbung.batch("s.csv"), lumbung.batch("s.csv").berkasTolak()))).contains("NIP-04 | NIP-05");
  }

  @Test
  void aRowThatReadingRefusedKeepsTheReasonsOfTheMasterToo() throws Exception {
    String pegawai = "pns_id;nip;nip_lama;nama;tanggal_lahir;jenis_kelamin;kedudukan_hukum_id;instansi_induk_id;instansi_kerja_id;unor_id\n"
        + "P1;197001011990031990;131999990;SINTETIS;1970-01-01;L;01;%1$s;%1$s;U\n".formatted(INSTANSI)
        + "P2;198002022005022998;;SINTETIS;1980-02-02;P;01;%1$s;%1$s;U\n".formatted(INSTANSI);
    String skp = "skp_id;pns_id;nip;nama;tahun;periode_awal;periode_akhir;is_plt_plh;status_skp\n";
    String year = ";2024;2024-01-01;2024-12-31;0;persetujuan\n";
    lumbung.drop(INSTANSI, "pegawai", "p.csv", pegawai, "2025-06-01T00:00:00Z");
    lumbung.drop(INSTANSI, "skp", "s.csv", skp + "S1;P1;197001011990031990;SINTETIS" + year, "2025-07-01T00:00:00Z");
    lumbung.run();
    lumbung.drop(INSTANSI, "skp", "t.csv", skp
        + "S2;P1;198002022005022998;" + year      // no name, and id and number of two persons
        + "S1;P2;198002022005022998;" + year      // no name, and the SKP of somebody else
        + "S3;;131999990;" + year                 // neither name nor id, the old number of P1
        + "S4;;131999991;" + year                 // neither name nor id, the old number of nobody
        + "S5;P2;198002022005022998;SINTETIS" + year
        + "S5;P1;197001011990031990;" + year,     // no name, and an SKP that this file gives to P2
        "2025-08-01T00:00:00Z");
    lumbung.run();

    assertThat(lumbung.query("SELECT baris, kode, json_array_length(alasan), nip, pns_id, skp_id FROM landing_karantina ORDER BY baris"))
        .containsExactly("2 REF-09,WJB-01 2 198002022005022998 P1 S2", "3 KUN-04,WJB-01 2 198002022005022998 P2 S1",
            "4 NIP-13,WJB-01 3 131999990 null S3", "5 NIP-02,WJB-01 3 131999991 null S4", "7 KUN-04,WJB-01 2 197001011990031990 P1 S5");
    assertThat(lumbung.batch("t.csv")).extracting(Batch::diterima, Batch::karantina).containsExactly(1L, 5L);
    assertThat(lumbung.query("SELECT skp_id, pns_id FROM landing_skp ORDER BY 1")).containsExactly("S1 P1", "S5 P2");
  }

  @Test
  void aRowThatResolutionRefusesKeepsTheWarningsOfReading() throws Exception {
    String pegawai = PEGAWAI + person(1) + person(2);
    lumbung.drop(INSTANSI, "pegawai", "p.csv", pegawai, "2025-06-01T00:00:00Z");
    lumbung.drop(INSTANSI, "penilaian", "n.csv", "pns_id;nip;tahun;periode_id;skp_id;is_plt_plh;hasil_kerja;perilaku_kerja;predikat_sumber\n"
        + "P1;197001011990031992;2025;P;S;0;Sesuai Ekspektasi;Dibawah Ekspektasi;Baik\n", "2025-07-01T00:00:00Z");
    lumbung.run();

    Batch batch = lumbung.batch("n.csv");
    assertThat(lumbung.query("SELECT kode, json_extract_string(alasan, '$[*].kode'), json_extract_string(alasan, '$[0].pesan') FROM landing_karantina"))
        .containsExactly("KIN-01,REF-09 [KIN-01, REF-09] Baris 2: Predikat tidak sesuai dengan hasil kerja dan perilaku kerja.");
    assertThat(Files.readString(lumbung.outbox(batch, batch.berkasTolak()))).contains("KIN-01 | REF-09", "Periksa penilaian atau sinkronisasi.");
  }

  @Test
  void anUnchangedRowOfAPartTouchesTheAgencyWhereItsPersonCanHaveBeenMissing() throws Exception {
    whole("jan.csv", "2025-01-10", person(1) + person(2));
    lumbung.run();
    whole("feb.csv", "2025-02-10", person(1));
    lumbung.run();
    part(INSTANSI, "mar.csv", "2025-03-10", person(2));
    IngestSummary there = lumbung.run();
    lumbung.drop(INSTANSI, "pegawai", "mar_lagi.csv", PEGAWAI + person(2), "2025-03-20T00:00:00Z");
    IngestSummary again = lumbung.run();

    assertThat(there.kode()).containsEntry("DUP-02", 1L);
    assertThat(there.sentuh()).containsExactly(new Sentuh(INSTANSI, -2));
    assertThat(again.kirimanUlang()).isEqualTo(1);
    assertThat(again.sentuh()).isEmpty();
    assertThat(lumbung.query("SELECT strftime(diekstrak_pada, '%m'), kunci_bisnis FROM landing_kehadiran ORDER BY ALL"))
        .containsExactly("01 p1", "01 p2", "02 p1", "03 p2");
  }

  @Test
  void anUnchangedRowTouchesNothingWhileOnlyPartsOfOneSystemAreKnown() {
    part(LAIN, "jan.csv", "2025-01-10", person(1));
    assertThat(lumbung.run().sentuh()).containsExactly(new Sentuh(LAIN, -2));
    part(LAIN, "feb.csv", "2025-02-10", person(1));
    assertThat(lumbung.run().sentuh()).isEmpty();
  }

  /** Feeds 5.3: who was quarantined without a key in a whole extraction was there, as its reject file says when it comes back mended. */
  @Test
  void aMendedRowIsThereAtTheTimeOfTheExtractionItWasBrokenIn() throws Exception {
    whole("jan.csv", "2025-01-10", person(1) + person(2));
    whole("feb.csv", "2025-02-10", person(1) + person(2).replace("P2;", ";"));
    lumbung.run();
    Batch february = lumbung.batch("feb.csv");
    lumbung.drop(INSTANSI, "pegawai", february.berkasTolak(),
        Files.readString(lumbung.outbox(february, february.berkasTolak())).replace("\n;", "\nP2;"), "2025-04-01T00:00:00Z");
    IngestSummary summary = lumbung.run();

    assertThat(summary.kode()).containsEntry("DUP-02", 1L);
    assertThat(summary.sentuh()).containsExactly(new Sentuh(INSTANSI, -2));
    assertThat(lumbung.query("SELECT strftime(diekstrak_pada, '%m'), kunci_bisnis FROM landing_kehadiran ORDER BY ALL"))
        .containsExactly("01 p1", "01 p2", "02 p1", "02 p2");
  }

  private void whole(String name, String day, String rows) {
    lumbung.drop(INSTANSI, "pegawai", name, PEGAWAI + rows, day + "T05:00:00Z");
    lumbung.drop(INSTANSI, "pegawai", name + ".manifest.json",
        "{\"diekstrak_pada\":\"" + day + " 10:00:00\",\"jenis_ekstraksi\":\"PENUH\"}", day + "T05:00:00Z");
  }

  private void part(String instansi, String name, String day, String rows) {
    lumbung.drop(instansi, "pegawai", name, PEGAWAI + rows, day + "T05:00:00Z");
    lumbung.drop(instansi, "pegawai", name + ".manifest.json", "{\"diekstrak_pada\":\"" + day + " 10:00:00\"}", day + "T05:00:00Z");
  }

  private static String person(int n) {
    return "P%1$d;19700101199003199%1$d;SINTETIS;1970-01-01;L;01;%2$s;%2$s;U\n".formatted(n, INSTANSI);
  }
}
