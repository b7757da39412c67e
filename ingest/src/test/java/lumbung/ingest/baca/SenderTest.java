package lumbung.ingest.baca;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import lumbung.ingest.Kiriman;
import lumbung.ingest.StatusKiriman;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sender settles once (profile), states beside a file (manifest) or sends back corrected. */
class SenderTest {
  private static final String PENILAIAN = "pns_id;tahun;periode_id;skp_id;is_plt_plh;hasil_kerja;perilaku_kerja;predikat_sumber\n";
  @TempDir Path dir;

  @Test
  void readLabelsCodesAndSystemAsTheProfileOfTheAgencySays() throws IOException {
    Path profil = Files.createDirectories(dir.resolve("profiles"));
    Files.writeString(profil.resolve(Kotak.INSTANSI.toLowerCase(java.util.Locale.ROOT) + ".properties"), """
        label.PREDIKAT.Buruk=Sangat Kurang
        skema_kode=SKP_UNIVERSITAS\040
        sumber_sistem.umpan_balik=SIMPEG\040
        zona_waktu=WIT\040
        """);
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.csv", PENILAIAN + "A;2024;P;S;0;1;3;Buruk\n")
        .taruh("umpan_balik", "b.csv", "skp_id;periode_id;sasaran_jenis;sasaran_id;urutan;isi;waktu\nS;P;SKP;S;1;Baik;2024-06-03 10:00:00\n");
    List<Kiriman> k = kotak.baca(new ReadSettings(profil.toString(), Batas.BAKU, 1, "512MB"));
    assertThat(k).allSatisfy(satu -> assertThat(satu.galat()).isZero());
    assertThat(kotak.baik("penilaian")).singleElement().satisfies(b ->
        assertThat(List.of(b.get("hasil_kerja"), b.get("perilaku_kerja"), b.get("predikat_sumber"))).containsExactly("BAWAH", "ATAS", "SK"));
    assertThat(kotak.baik("umpan_balik")).singleElement().satisfies(b -> {
      assertThat(b.get("sumber_sistem")).isEqualTo("SIMPEG");
      assertThat(b.get("waktu")).isEqualTo("2024-06-03 01:00:00.0");
    });
  }

  @Test
  void putACorrectedRejectFileInThePlaceOfItsBatch() throws IOException {
    Path berkas = Files.writeString(Files.createDirectories(dir.resolve("masuk")).resolve("a.ditolak-0123456789ab.csv"),
        PENILAIAN.replace("\n", ";kode_galat;kolom;alasan;saran\n") + "A;2024;P;S;0;;;;KOD-01;hasil_kerja;x;y\n");
    Instant dulu = Instant.parse("2025-01-02T03:04:05Z");
    FileTask tugas = new FileTask(berkas.toString(), Kotak.INSTANSI, "penilaian", Files.size(berkas), Kotak.TIBA.toEpochMilli(),
        new FileTask.Asal(dulu, 2, java.util.Map.of()));
    assertThat(BinReader.read(new ReadBin(List.of(tugas), dir.resolve("s").toString(), ReadSettings.baku()))).singleElement().satisfies(k -> {
      assertThat(k.diekstrakPada()).isEqualTo(dulu);
      assertThat(k.revisi()).isEqualTo(3);
      assertThat(k.dinyatakan()).isFalse();
      assertThat(k.kode()).isEmpty();
      assertThat(k.galat()).isZero();
    });
  }

  @Test
  void takeRevisionAndKindOfExtractionFromTheManifest() {
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.csv", PENILAIAN + "A;2024;P;S;0;;;\n")
        .taruh("penilaian", "a.csv.manifest.json", "{\"revisi\": 4, \"jenis_ekstraksi\": \"PENUH\", \"diekstrak_pada\": \"2025-02-01 08:00:00\"}");
    Kiriman k = kotak.bacaSatu();
    assertThat(k.revisi()).isEqualTo(4);
    assertThat(k.penuh()).isTrue();
    assertThat(k.cakupan()).isEqualTo("p");
    assertThat(k.diekstrakPada()).isEqualTo("2025-02-01T01:00:00Z");
    assertThat(kotak.baik("penilaian")).singleElement().satisfies(b -> assertThat(b.get("revisi")).isEqualTo("4"));
  }

  @Test
  void tellOfFilesThatAreNotReadWhatTheirManifestStates() {
    byte[] gzip = Bentuk.gzip((PENILAIAN + "A;2024;P;S;0;;;\n").getBytes(StandardCharsets.UTF_8));
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.csv", "%PDF-1.7").taruh("penilaian", "b.csv.gz", java.util.Arrays.copyOf(gzip, gzip.length - 12))
        .taruh("penilaian", "c.csv", "satu;dua\n1;2\n");
    for (String nama : List.of("a.csv", "b.csv.gz", "c.csv")) {
      kotak.taruh("penilaian", nama + ".manifest.json", "{\"revisi\": 4, \"jenis_ekstraksi\": \"PENUH\", \"diekstrak_pada\": \"2025-02-01 08:00:00\"}");
    }
    List<Kiriman> kiriman = kotak.baca();
    assertThat(kiriman).extracting(k -> k.kode().keySet().iterator().next()).containsExactly("BRK-01", "BRK-08", "BRK-03");
    assertThat(kiriman).allSatisfy(k -> {
      assertThat(k.status()).isEqualTo(StatusKiriman.DITOLAK);
      assertThat(k.diekstrakPada()).isEqualTo("2025-02-01T01:00:00Z");
      assertThat(k.dinyatakan()).isTrue();
      assertThat(k.revisi()).isEqualTo(4);
      assertThat(k.penuh()).isTrue();
    });
  }

  @Test
  void tellOfFilesThatAreNotReadWhatTheirPreambleStates() {
    String kepala = "Laporan Penilaian SKP Periode Bulanan Juni Tahun 2024\nInstansi X\nPeriode : Bulanan 6\nUnor Induk : ALL\nUnor : ALL\nData ditarik pada : 5/7/2024, 10.15.30\n\n";
    List<List<String>> lembar = kepala.lines().map(List::of).toList();
    byte[] buku = Buku.lembar(java.util.Map.of("Data", lembar), List.of("Data"));
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.csv", kepala + "kolom satu;kolom dua\n")
        .taruh("penilaian", "b.csv", kepala.replace("pada : 5/7/2024, 10.15.30", "pada : 5/7/2024, 10.15.30\",,").replace("Data", "\"Data") + "satu,dua,tiga\n")
        .taruh("penilaian", "c.xlsx", buku)
        .taruh("penilaian", "d.csv.gz", java.util.Arrays.copyOf(Bentuk.gzip((kepala + PENILAIAN).getBytes(StandardCharsets.UTF_8)), 180))
        .taruh("penilaian", "e.csv", kepala.replace("ALL", "Dinas") + "kolom\n");
    assertThat(kotak.baca()).allSatisfy(k -> {
      assertThat(k.status()).as(k.berkas()).isEqualTo(StatusKiriman.DITOLAK);
      assertThat(k.diekstrakPada()).as(k.berkas()).isEqualTo("2024-07-05T03:15:30Z");
      assertThat(k.penuh()).as(k.berkas()).isEqualTo(!k.berkas().equals("e.csv"));
    });
  }

  @Test
  void readTheTimeOfAPreambleInTheZoneThatTheManifestNames() {
    String kepala = "Laporan Penilaian SKP Periode Bulanan Juni Tahun 2024\nData ditarik pada : 5/7/2024, 10.15.30\n\n";
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.csv", kepala + PENILAIAN + "A;2024;P;S;0;;;\n")
        .taruh("penilaian", "b.csv", kepala + PENILAIAN + "A;2024;P;S;0;;;\n").taruh("penilaian", "b.csv.manifest.json", "{\"zona_waktu\": \"WIT\"}")
        .taruh("penilaian", "c.csv", kepala + "kolom satu;kolom dua\n").taruh("penilaian", "c.csv.manifest.json", "{\"zona_waktu\": \"WIT\"}");
    assertThat(kotak.baca()).extracting(k -> k.status() + " " + k.diekstrakPada())
        .containsExactly("DITERIMA 2024-07-05T03:15:30Z", "DITERIMA 2024-07-05T01:15:30Z", "DITOLAK 2024-07-05T01:15:30Z");
  }

  @Test
  void readNumbersOfJsonFromTheirText() {
    Kotak kotak = new Kotak(dir).taruh("rencana_aksi", "a.json", """
        [{"rencana_aksi_id": 12345678901234567890123, "skp_id": "S", "rhk_id": "R", "periode_id": "P", "deskripsi": "D",
          "nip": 197001011990031999, "realisasi_jumlah": 1.000, "target_jumlah": 0.1}]""");
    assertThat(kotak.bacaSatu().galat()).isZero();
    assertThat(kotak.baik("rencana_aksi")).singleElement().satisfies(b -> {
      assertThat(b.get("rencana_aksi_id")).isEqualTo("12345678901234567890123");
      assertThat(b.get("nip")).isEqualTo("197001011990031999");
      assertThat(b.get("realisasi_jumlah")).isEqualTo("1.0000");
      assertThat(b.get("target_jumlah")).isEqualTo("0.1000");
    });
  }

  @Test
  void leaveHiddenSheetsAlone() {
    byte[] buku = Buku.dengan(lembar -> {
      String[] judul = {"unor_id", "instansi_unor_id", "unor_nama"};
      for (int i = 0; i < judul.length; i++) {
        lembar.value(0, i, judul[i]);
        lembar.value(1, i, "x");
      }
      lembar.setVisibilityState(VisibilityState.HIDDEN);
    });
    assertThat(new Kotak(dir).taruh("unor", "a.xlsx", buku).bacaSatu().kode()).containsOnlyKeys("BRK-02");
  }
}
