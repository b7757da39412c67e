package lumbung.ingest.baca;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import lumbung.ingest.Kiriman;
import lumbung.ingest.StatusKiriman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fixtures with the results of feeds.md section 7, as far as they follow from one file alone. */
class FixturesTest {
  @TempDir Path dir;

  @Test
  void readTheReportOfThirtyColumns() {
    Kotak kotak = new Kotak(dir).taruh("penilaian", "penilaian.csv", Kotak.fixture("ekinerja_laporan_penilaian.synthetic.csv"));
    Kiriman k = kotak.bacaSatu();
    assertThat(k.status()).isEqualTo(StatusKiriman.DITERIMA);
    assertThat(k.barisDibaca()).isEqualTo(5);
    assertThat(k.galat()).isEqualTo(1);
    assertThat(k.barisFisik()).isEqualTo(6);
    assertThat(k.dinyatakan()).isFalse();
    assertThat(k.kode()).containsEntry("BRK-13", 1L).containsEntry("KIN-01", 1L).containsEntry("NIP-03", 1L);
    assertThat(kotak.baik("penilaian")).extracting(b -> b.get("kunci_bisnis")).containsExactly(
        "pns-syn-1|per-2024-06|skp-1", "pns-syn-1|per-2024-06|skp-2", "pns-syn-1|per-2024-06|skp-3", "pns-syn-2|per-2024-06|skp-4");
    assertThat(kotak.baik("penilaian")).extracting(b -> b.get("tanda_mutu")).containsExactly(null, null, "KIN-01", null);
    assertThat(kotak.baik("penilaian")).extracting(b -> b.get("hasil_kerja")).containsExactly("SESUAI", "ATAS", "SESUAI", null);
    assertThat(kotak.baik("penilaian")).extracting(b -> b.get("is_plt_plh")).containsExactly("false", "false", "true", "false");
    assertThat(kotak.tolak("penilaian")).singleElement().satisfies(t -> {
      assertThat(t.get("baris")).isEqualTo("6");
      assertThat(t.get("kode")).isEqualTo("KIN-03,NIP-03,WJB-01");
      assertThat(t.get("mentah").toString()).startsWith("1;PNS-SYN-3;1.97001E+17;SINTETIS TIGA;");
      assertThat(t.get("alasan").toString()).contains(
          "Baris 6, kolom nip: NIP '1.97001E+17' tersimpan sebagai angka atau notasi ilmiah, digit asli hilang.",
          "Baris 6, kolom periode_awal_skp: Isian wajib kosong.", "kolom periode_akhir_skp", "kolom is_plt_plh");
    });
  }

  @Test
  void findTheHeaderInRowEightAndReadWhatStandsAbove() {
    Kotak kotak = new Kotak(dir)
        .taruh("penilaian", "a.csv", Kotak.fixture("ekinerja_laporan_penilaian.synthetic.csv"))
        .taruh("penilaian", "b.csv", Kotak.fixture("ekinerja_laporan_penilaian.synthetic_with_preamble.csv"));
    Kiriman k = kotak.baca().get(1);
    assertThat(k.barisDibaca()).isEqualTo(5);
    assertThat(k.galat()).isEqualTo(1);
    assertThat(k.barisPembuka()).isEqualTo(7);
    assertThat(k.barisHeader()).isEqualTo(1);
    assertThat(k.dinyatakan()).isTrue();
    assertThat(k.penuh()).isTrue();
    assertThat(k.cakupan()).isEqualTo("per-2024-06");
    assertThat(k.diekstrakPada()).isEqualTo(Instant.parse("2024-07-05T03:15:30Z"));
    assertThat(k.kode()).containsEntry("BRK-12", 1L).containsEntry("WKT-04", 2L).doesNotContainKey("BRK-13");
    assertThat(kotak.baik("penilaian")).filteredOn(b -> b.get("berkas").equals("b.csv"))
        .extracting(b -> b.get("jenis_penilaian")).containsOnly("PERIODIK");
    // The same rows with and without a preamble are the same content: the second file adds nothing.
    assertThat(kotak.baik("penilaian")).extracting(b -> b.get("hash_isi")).doesNotContainNull().hasSize(8)
        .satisfies(h -> assertThat(h.subList(0, 4)).isEqualTo(h.subList(4, 8)));
  }

  @Test
  void refuseTheExportRowOnlyForWhatIsMissing() {
    Kotak kotak = new Kotak(dir).taruh("pegawai", "asn.csv", Kotak.fixture("siasn_export_data_asn.synthetic.csv"));
    Kiriman k = kotak.bacaSatu();
    assertThat(k.barisDibaca()).isEqualTo(1);
    assertThat(k.galat()).isEqualTo(1);
    assertThat(kotak.tolak("pegawai")).singleElement().satisfies(t -> {
      assertThat(t.get("kode")).isEqualTo("WJB-01,WJB-02");
      assertThat(t.get("kunci_bisnis")).isEqualTo("syn-1");
      assertThat(t.get("alasan").toString()).contains("instansi_induk_id", "instansi_kerja_id", "kolom unor_id", "kedudukan hukum 01");
    });
  }

  @Test
  void readTheRecordedAnswerOfDataUtama() {
    Kotak kotak = new Kotak(dir).taruh("pegawai", "mock.json", Kotak.fixture("ws_siasn_php_data_utama_mock.json"));
    Kiriman k = kotak.bacaSatu();
    assertThat(k.barisDibaca()).isEqualTo(1);
    assertThat(k.galat()).isEqualTo(1);
    assertThat(k.kode()).containsKeys("NIP-02", "WJB-01");
  }
}
