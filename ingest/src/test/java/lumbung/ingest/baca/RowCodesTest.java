package lumbung.ingest.baca;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lumbung.ingest.Kiriman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes and values of single rows: feeds.md 3 and 4.5, R-105, R-306, R-805, and the lines of the catalogue that one row shows. */
class RowCodesTest {
  private static final String PENILAIAN = "pns_id;nip;tahun;periode_id;skp_id;is_plt_plh;hasil_kerja;perilaku_kerja;predikat_sumber;waktu_dinilai\n";
  @TempDir Path dir;

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "DIATAS  ESPEKTASI  | ATAS | -", "dibawah_expektasi | BAWAH | -", "sesuai_expektasi | SESUAI | -", "memenuhi ekspektasi | SESUAI | -",
    "DI BAWAH EKSPEKTASI | BAWAH | -", "SESUAI EKSPETASI | SESUAI | -", "'-' | - | -", "Belum Dinilai | - | -", "Baikk | - | KOD-01"})
  void mapEveryKnownRatingByItsWholeLabel(String label, String kode, String galat) {
    Map<String, Object> b = penilaian("A;;2024;P;S;0;" + label + ";;;");
    assertThat(b.get("hasil_kerja")).isEqualTo(kode);
    assertThat(b.get("tanda_mutu")).isEqualTo(galat);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "Cukup/ Butuh   Perbaikan | BP | -", "sangat kurang | SK | -", "Kurang/Misconduct | K | -", "Cukup | BP | -", "perlu perbaikan | BP | -",
    "Sangat Buruk | SK | -", "Buruk | - | KOD-02", "Luar Biasa | - | KOD-01", "Butuh   Perbaikan | BP | -"})
  void mapEveryKnownPredikat(String label, String kode, String galat) {
    Map<String, Object> b = penilaian("A;;2024;P;S;0;;;" + label + ";");
    assertThat(b.get("predikat_sumber")).isEqualTo(kode);
    assertThat(b.get("tanda_mutu")).isEqualTo(galat == null ? "KIN-03" : galat);
  }

  @Test
  void readTheLowestBandOfTheOldRegimeByTheYearAssessed() {
    assertThat(penilaian("A;;2020;P;S;0;;;Buruk;").get("predikat_sumber")).isEqualTo("SK");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "2021;2021-01-01;2021-06-30;; | SK | KIN-03", "2021;2021-07-01;2021-12-31;; | - | KOD-02", "2021;2021-01-01;2021-12-31;; | - | KOD-02",
    "2021;;;; | - | KOD-02", "2021;;;2021;6 | SK | KIN-03", "2021;2021-01-01;2021-12-31;2021;3 | SK | KIN-03", "2021;2021-01-01;2021-06-30;2021;7 | - | KOD-02",
    "2022;2021-01-01;2021-06-30;; | - | KOD-02"})
  void readTheLowestBandByTheEndOfThePeriodAsFarAsTheRowTellsIt(String masa, String kode, String galat) {
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.csv",
        "predikat_sumber;pns_id;periode_id;skp_id;is_plt_plh;tahun;periode_awal_skp;periode_akhir_skp;tahun_selesai;bulan_selesai\nBuruk;A;P;S;0;" + masa + "\n");
    assertThat(kotak.bacaSatu().galat()).isZero();
    assertThat(kotak.baik("penilaian")).singleElement().satisfies(b -> {
      assertThat(b.get("predikat_sumber")).isEqualTo(kode);
      assertThat(b.get("tanda_mutu")).isEqualTo(galat);
    });
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {"2021, 12, -", "2022, 1, KIN-01"})
  void compareThePredikatByTheMatrixOfTheEndOfThePeriod(String tahun, String bulan, String kode) {
    String isi = "pns_id;tahun;periode_id;skp_id;is_plt_plh;hasil_kerja;perilaku_kerja;predikat_sumber;tahun_selesai;bulan_selesai\n"
        + "A;2021;P;S;0;Sesuai Ekspektasi;Sesuai Ekspektasi;Kurang;" + tahun + ";" + bulan + "\n";
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.csv", isi);
    kotak.bacaSatu();
    assertThat(kotak.baik("penilaian")).singleElement().satisfies(b -> assertThat(b.get("tanda_mutu")).isEqualTo(kode));
  }

  @Test
  void keepAPersonWithoutAnSkpApartFromOneNotAssessed() {
    Map<String, Object> b = penilaian("A;;2024;P;S;0;-;-;Tidak membuat SKP;");
    assertThat(b.get("tanpa_skp")).isEqualTo("true");
    assertThat(b.get("predikat_sumber")).isNull();
    assertThat(penilaian("A;;2024;P;S;0;-;-;-;").get("tanpa_skp")).isNull();
  }

  @Test
  void refuseAPredikatOfOrganisationsForAPerson() {
    assertThat(tolak("A;;2024;P;S;0;;;Istimewa;")).isEqualTo("KIN-05");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    ";;2024;P;S;0;;;; | WJB-01", "A;;;P;S;0;;;; | WJB-01", "A;;2024;;S;0;;;; | WJB-01", "A;;tahun;P;S;0;;;; | ANG-01", "A;;1800;P;S;0;;;; | ANG-02",
    "A;12;2024;P;S;0;;;; | NIP-02", "A;;2024;P;S;;;;; | WJB-01", "A;;2024;P;S;mungkin;;;; | BOL-01", "A;;2024;P;S;0;2;;Baik; | KOD-03"})
  void refuseARowWithoutWhatItNeeds(String baris, String kode) {
    assertThat(tolak(baris)).isEqualTo(kode);
  }

  @Test
  void collectEveryReasonOfARow() {
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.csv", PENILAIAN + ";1.9E+17;x;;;;Baikk;;Istimewa;kemarin\n");
    kotak.bacaSatu();
    assertThat(kotak.tolak("penilaian")).singleElement().satisfies(t -> {
      assertThat(t.get("kode")).isEqualTo("ANG-01,KIN-05,KOD-01,NIP-03,TGL-01,WJB-01");
      assertThat(t.get("alasan").toString()).contains("{\"kode\":\"KOD-01\",\"kolom\":\"hasil_kerja\",\"nilai\":\"Baikk\",\"pesan\":\"Baris 2, kolom "
          + "hasil_kerja: Label 'Baikk' tidak dikenal.\",\"saran\":\"Gunakan: DI ATAS EKSPEKTASI, SESUAI EKSPEKTASI, DI BAWAH EKSPEKTASI.\"}");
    });
  }

  @Test
  void leaveAnUnreadableOptionalValueEmptyAndKeepItsText() {
    Map<String, Object> b = penilaian("A;;2024;P;S;0;;;;07/25/2024 10:00");
    assertThat(b.get("waktu_dinilai")).isNull();
    assertThat(b.get("tanda_mutu")).isEqualTo("TGL-01");
    assertThat(b.get("asal")).isEqualTo("{\"waktu_dinilai\":\"07/25/2024 10:00\"}");
  }

  @Test
  void flagATimeAfterTheExtraction() {
    assertThat(penilaian("A;;2024;P;S;0;;;;2025-03-02 10:00:00").get("tanda_mutu")).isEqualTo("WKT-04");
    assertThat(penilaian("A;;2024;P;S;0;;;;2025-02-27 10:00:00")).satisfies(b -> {
      assertThat(b.get("tanda_mutu")).isNull();
      assertThat(b.get("waktu_dinilai")).isEqualTo("2025-02-27 03:00:00.0");
    });
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "2, true", "ya, true", "tidak, false", "0.0, false"})
  void takeAnyOtherNumberOfThePltFlagForTrue(String teks, String arti) {
    assertThat(penilaian("A;;2024;P;S;" + teks + ";;;;").get("is_plt_plh")).isEqualTo(arti);
  }

  @Test
  void decideWhatTMeansFromTheWholeColumn() {
    String unor = "unor_id;instansi_unor_id;unor_nama;aktif\n";
    Kotak kotak = new Kotak(dir).taruh("unor", "a.csv", unor + "1;" + Kotak.INSTANSI + ";A;T\n2;" + Kotak.INSTANSI + ";B;Y\n").taruh("unor", "b.csv", unor + "1;" + Kotak.INSTANSI + ";A;f\n2;" + Kotak.INSTANSI + ";B;T\n")
        .taruh("unor", "c.csv", unor + "1;" + Kotak.INSTANSI + ";A;T\n2;" + Kotak.INSTANSI + ";B;1\n");
    kotak.baca();
    assertThat(kotak.baik("unor")).extracting(b -> b.get("berkas") + " " + b.get("aktif") + " " + b.get("tanda_mutu"))
        .containsExactly("a.csv false null", "a.csv true null", "b.csv false null", "b.csv true null", "c.csv null BOL-01", "c.csv true null");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {" persetujuan | DISETUJUI | -", "Diajukan | DIAJUKAN | -", "Setuju? | LAINNYA | KOD-04", "Close | DITUTUP | -"})
  void mapTheStateOfAnSkp(String label, String status, String kode) {
    Map<String, Object> b = skp("S1;A;197001011990031999;N;1;" + label + ";2024-01-01;2024-12-31;0");
    assertThat(b.get("status_skp")).isEqualTo(status);
    assertThat(b.get("tanda_mutu")).isEqualTo(kode);
    assertThat(b.get("tahun")).isEqualTo("2024");
  }

  @Test
  void acceptAnEmployeeWithoutAnSkpOfAKnownYearOnly() {
    Kotak kotak = new Kotak(dir).taruh("skp", "a.csv", SKP + ";A;197001011990031999;N;0;;;;\n").taruh("skp", "a.csv.manifest.json", "{\"tahun\": 2024}")
        .taruh("skp", "b.csv", SKP + ";A;197001011990031999;N;0;;;;\n").taruh("skp", "c.csv", SKP + ";A;197001011990031999;N;1;;;;\n");
    List<Kiriman> k = kotak.baca();
    assertThat(kotak.baik("skp")).singleElement().satisfies(b -> assertThat(b.get("kunci_bisnis")).isEqualTo("a|2024|TANPA-SKP"));
    assertThat(k.get(1).kode()).containsOnlyKeys("WJB-01", "BRK-13");
    assertThat(k.get(2).kode()).containsOnlyKeys("WJB-01", "WJB-02", "BRK-13");
  }

  @Test
  void refuseAPeriodThatEndsBeforeItStarts() {
    Kotak kotak = new Kotak(dir).taruh("skp", "a.csv", SKP + "S1;A;197001011990031999;N;1;draf;2024-12-31;2024-01-01;0\n");
    assertThat(kotak.bacaSatu().kode()).containsEntry("TGL-02", 1L);
    assertThat(kotak.tolak("skp")).hasSize(1);
  }

  @Test
  void readPeriodsOfEveryKind() {
    String isi = """
        {"data": [{"id": "P1", "nama": "Juni", "tahun": "", "periode_awal": "2024-06-16", "periode_akhir": "2024-07-15", "batas_pengisian": "2024-07-20",
           "jenis_periode": null, "tipe_periodik": "bulanan", "angka_periodik": 6},
          {"id": "SKPManualFeb2025", "nama": "TW I", "tahun": 2025, "periode_awal": "2025-01-01", "periode_akhir": "2025-03-31", "tipe_periodik": "triwulan", "angka_periodik": "1"},
          {"id": "P3", "nama": "Lain", "tahun": 2025, "periode_awal": "2025-01-01", "periode_akhir": "2025-03-31", "tipe_periodik": "semesteran", "angka_periodik": 1},
          {"id": "P4", "nama": "Salah", "tahun": 2025, "periode_awal": "2025-01-01", "periode_akhir": "2025-03-31", "tipe_periodik": "triwulanan", "angka_periodik": 7}]}""";
    Kotak kotak = new Kotak(dir).taruh("periode", "a.json", isi);
    assertThat(kotak.bacaSatu().galat()).isZero();
    assertThat(kotak.baik("periode")).extracting(b -> b.get("tipe_periodik") + " " + b.get("angka_periodik") + " " + b.get("tahun") + " " + b.get("tanda_mutu"))
        .containsExactly("BULANAN 6 2024 null", "TRIWULANAN 1 2025 null", "LAINNYA 1 2025 KOD-04", "TRIWULANAN null 2025 ANG-02");
  }

  @Test
  void removeTheDashesThatIndentAUnit() {
    Kotak kotak = new Kotak(dir).taruh("unor", "a.json", "{\"code\":1,\"data\":[{\"Id\":\"U1\",\"InstansiId\":\"I\",\"NamaUnor\":\"----------Sub Bagian  Umum \"}]}");
    kotak.bacaSatu();
    assertThat(kotak.baik("unor")).singleElement().satisfies(b -> {
      assertThat(b.get("unor_nama")).isEqualTo("Sub Bagian Umum");
      assertThat(b.get("sumber_sistem")).isEqualTo("SIASN");
    });
  }

  @Test
  void keepFormulaLikeTextAndDropItsGuard() {
    Kotak kotak = new Kotak(dir).taruh("unor", "a.csv", "unor_id;instansi_unor_id;unor_nama\n1;I;\"=HYPERLINK(\"\"x\"\")\"\n2;I;'=A1\n'3;I;'Aisyah\n4;I;'null\n");
    Kiriman k = kotak.bacaSatu();
    assertThat(kotak.baik("unor")).extracting(b -> b.get("unor_nama")).containsExactly("=HYPERLINK(\"x\")", "=A1", "'Aisyah");
    assertThat(kotak.baik("unor").get(2).get("unor_id")).isEqualTo("3");
    assertThat(k.kode()).containsEntry("WJB-01", 1L);
  }

  @Test
  void judgeLinksOfEvidence() {
    Kotak kotak = new Kotak(dir).taruh("bukti_dukung", "a.csv", """
        bukti_id;sasaran_jenis;sasaran_id;periode_id;link
        ;rencana aksi;R1;P1;https://drive.google.com/file/d/SINTETIS/view
        B2;RENCANA_AKSI;R1;P1;https://drive.google.com/open?id=SINTETIS
        B3;RENCANA_AKSI;R1;P1;terlampir
        B4;RENCANA_AKSI;R1;P1;http://192.168.1.2/x
        B5;FOTO;R1;P1;https://example.go.id/x
        """);
    assertThat(kotak.bacaSatu().kode()).containsEntry("LNK-01", 1L).containsEntry("LNK-02", 1L).containsEntry("KOD-01", 1L);
    List<Map<String, Object>> baik = kotak.baik("bukti_dukung");
    assertThat(baik).extracting(b -> b.get("link_sidik")).containsOnly(Sidik.hex("gdrive:SINTETIS")).hasSize(2);
    assertThat(baik.get(0).get("kunci_bisnis")).isEqualTo("RENCANA_AKSI|r1|p1|" + Sidik.hex("gdrive:SINTETIS"));
    assertThat(baik.get(1).get("kunci_bisnis")).isEqualTo("b2");
    assertThat(baik.get(0).get("jenis_tautan")).isEqualTo("GDRIVE");
  }

  @Test
  void readQuantitiesWithoutGuessing() {
    Kotak kotak = new Kotak(dir).taruh("rencana_aksi", "a.csv", """
        rencana_aksi_id;skp_id;rhk_id;periode_id;deskripsi;target_teks;realisasi_jumlah;tanggal_lapor
        1;S;R;P;D;12 Dokumen;1,5;45446
        2;S;R;P;D;1.000 Lembar;1.000;2024-06-03
        3;S;R;P;D;1-2 Laporan;dua;
        4;S;R;P;D;Terlaksana dengan baik;2;
        """);
    kotak.bacaSatu();
    assertThat(kotak.baik("rencana_aksi")).extracting(b -> b.get("target_jumlah") + " " + b.get("realisasi_jumlah") + " " + b.get("tanda_mutu"))
        .containsExactly("12.0000 1.5000 ANG-05,TGL-05", "null null ANG-03", "1.0000 null ANG-01", "null 2.0000 null");
    assertThat(kotak.baik("rencana_aksi").get(1).get("asal")).isEqualTo("{\"realisasi_jumlah\":\"1.000\"}");
  }

  @Test
  void takeNineDigitsOnlyOfTheEmployeeTheRowIsAbout() {
    String umpan = "skp_id;periode_id;sasaran_jenis;sasaran_id;urutan;isi;pemberi_nip\nS;P;SKP;S;1;Baik;";
    String penilaian = PENILAIAN.replace("\n", ";penilai_nip_nrp;status_penilai;atasan_nip\n");
    Kotak kotak = new Kotak(dir).taruh("umpan_balik", "a.csv", umpan + "131999990\n").taruh("umpan_balik", "b.csv", umpan + "197001011990031999\n")
        .taruh("capaian_organisasi", "c.csv", "unor_id;tahun;jenis;predikat_organisasi;ditetapkan_oleh_nip\nU;2024;TAHUNAN;Baik;131999990\n")
        .taruh("skp", "d.csv", SKP.replace("\n", ";penilai_nip\n") + "S1;A;131999990;N;1;draf;2024-01-01;2024-12-31;0;131999990\n")
        .taruh("penilaian", "e.csv", penilaian + "A;;2024;P;S;0;;;;;131999990;ASN;\n").taruh("penilaian", "f.csv", penilaian + "A;;2024;P;S;0;;;;;;ASN;131999990\n")
        .taruh("penilaian", "g.csv", penilaian + "A;131999990;2024;P;S;0;;;;;131999990;NON ASN;131999990\n");
    assertThat(kotak.baca()).extracting(k -> k.berkas() + " " + k.kode().containsKey("NIP-02"))
        .containsExactlyInAnyOrder("a.csv true", "b.csv false", "c.csv true", "d.csv true", "e.csv true", "f.csv true", "g.csv false");
    assertThat(kotak.tolak("skp")).singleElement().satisfies(t ->
        assertThat(t.get("alasan").toString()).contains("\"kolom\":\"penilai_nip\"").doesNotContain("\"kolom\":\"nip\""));
  }

  @Test
  void readFeedbackAndAchievements() {
    Kotak kotak = new Kotak(dir)
        .taruh("umpan_balik", "a.csv", "skp_id;periode_id;sasaran_jenis;sasaran_id;urutan;isi;peran_pemberi\nS;P;skp;S;1;Baik sekali;atasan\n")
        .taruh("capaian_organisasi", "b.csv", "unor_id;tahun;periode_id;jenis;predikat_organisasi;capaian_pk;peringkat_capaian\n"
            + "U;2024;;tahunan;Istimewa;94,40;Sesuai Ekspektasi\nU;2024;;PERIODIK;Baik;;\nU;2024;P;PERIODIK;Luar Biasa;1200;\n");
    List<Kiriman> k = kotak.baca();
    assertThat(kotak.baik("umpan_balik")).singleElement().satisfies(b -> assertThat(b.get("kunci_bisnis")).isEqualTo("s|p|SKP|s|1"));
    assertThat(kotak.baik("capaian_organisasi")).singleElement().satisfies(b -> {
      assertThat(b.get("kunci_bisnis")).isEqualTo("u|TAHUNAN|2024");
      assertThat(b.get("predikat_organisasi")).isEqualTo("IST");
      assertThat(b.get("capaian_pk")).isEqualTo("94.40");
    });
    assertThat(k.get(0).kode()).containsEntry("WJB-02", 1L).containsEntry("KOD-01", 1L).containsEntry("ANG-02", 1L);
  }

  @Test
  void deriveTheIdOfTheShortReportAndTakeItsPeriodFromTheTitle() {
    String judul = "No;nip;nama;skp_unor;skp_unor_induk;skp_jabatan;hasil_kerja;perilaku_kerja;hasil_akhir;golru;jenis_pegawai;skp_jenis_jabatan;is_skp_plt_plh_pjb\n";
    String isi = "1;197001011990031999;SINTETIS;Unit A;OPD A;Analis;Sesuai Ekspektasi;Sesuai Ekspektasi;Baik;III/b;PNS;2;0\n";
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.csv", "Laporan Penilaian SKP Periode Bulanan Juni Tahun 2024\n\n" + judul + isi)
        .taruh("penilaian", "b.csv", judul + isi).taruh("penilaian", "b.csv.manifest.json", "{\"periode_id\": \"PER-1\", \"tahun\": 2024}")
        .taruh("penilaian", "c.csv", judul + isi);
    List<Kiriman> k = kotak.baca();
    List<Map<String, Object>> baik = kotak.baik("penilaian");
    assertThat(baik).extracting(b -> b.get("periode_id")).containsExactly("TURUNAN:2024-BULANAN-6", "PER-1");
    assertThat(baik.get(0).get("jenis_penilaian")).isEqualTo("PERIODIK");
    assertThat(baik.get(0).get("bulan_mulai")).isEqualTo("6");
    assertThat(baik.get(1).get("skp_id")).isEqualTo("TURUNAN:" + Sidik.hex("197001011990031999|PER-1|Unit A|Analis|0"));
    assertThat(baik.get(1).get("kunci_bisnis").toString()).startsWith("nip:197001011990031999|per-1|turunan:");
    assertThat(k.get(2).kode()).containsEntry("WJB-02", 1L);
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {"19700101199003199, NIP-02", "1.97001E+17, NIP-03", "'', WJB-01"})
  void missNoIdsInTheShortReportWhoseNumberIsDamaged(String nip, String kode) {
    String isi = "No;nip;nama;skp_unor;skp_unor_induk;skp_jabatan;hasil_kerja;perilaku_kerja;hasil_akhir;golru;jenis_pegawai;skp_jenis_jabatan;is_skp_plt_plh_pjb\n"
        + "1;" + nip + ";SINTETIS;Unit A;OPD A;Analis;Sesuai Ekspektasi;Sesuai Ekspektasi;Baik;III/b;PNS;2;0\n";
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.csv", isi).taruh("penilaian", "a.csv.manifest.json", "{\"periode_id\": \"PER-1\", \"tahun\": 2024}");
    kotak.bacaSatu();
    assertThat(kotak.tolak("penilaian")).singleElement().satisfies(t -> {
      assertThat(t.get("kode")).isEqualTo(kode);
      assertThat(t.get("alasan").toString()).contains("\"kolom\":\"nip\"").doesNotContain("skp_id", "pns_id");
    });
  }

  @Test
  void takeTimesAsThoseOfTheAgencyUnlessTheSourceHasAZoneOfItsOwn() {
    // Kementerian: WIB. The manifest says otherwise.
    String isi = "skp_id;periode_id;sasaran_jenis;sasaran_id;urutan;isi;waktu\nS;P;SKP;S;1;Baik;2024-06-03 10:00:00\n";
    Kotak kotak = new Kotak(dir).taruh("umpan_balik", "a.csv", isi).taruh("umpan_balik", "b.csv", isi)
        .taruh("umpan_balik", "b.csv.manifest.json", "{\"zona_waktu\": \"WIT\"}");
    kotak.baca();
    assertThat(kotak.baik("umpan_balik")).extracting(b -> b.get("waktu")).containsExactly("2024-06-03 03:00:00.0", "2024-06-03 01:00:00.0");
  }

  private static final String SKP = "skp_id;pns_id;nip;nama;is_skp;status_skp;periode_awal;periode_akhir;is_plt_plh\n";

  private Map<String, Object> penilaian(String baris) {
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.csv", (PENILAIAN + baris.replace("'-'", "-") + "\n").getBytes(StandardCharsets.UTF_8));
    kotak.bacaSatu();
    assertThat(kotak.tolak("penilaian")).isEmpty();
    return kotak.baik("penilaian").get(0);
  }

  private String tolak(String baris) {
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.csv", PENILAIAN + baris + "\n");
    kotak.bacaSatu();
    return kotak.tolak("penilaian").get(0).get("kode").toString();
  }

  private Map<String, Object> skp(String baris) {
    Kotak kotak = new Kotak(dir).taruh("skp", "a.csv", SKP + baris + "\n");
    kotak.bacaSatu();
    return kotak.baik("skp").get(0);
  }
}
