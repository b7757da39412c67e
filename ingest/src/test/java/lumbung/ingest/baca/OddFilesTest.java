package lumbung.ingest.baca;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lumbung.ingest.Kiriman;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as programs and people write them that no page of a format describes. */
class OddFilesTest {

  private static final List<String> PERIODE = List.of("periode_id", "nama", "tahun", "periode_awal", "periode_akhir", "batas_pengisian", "tipe_periodik",
      "angka_periodik");
  private static final List<String> JUNI = List.of("JUN", "Juni", "2025", "2025-06-01", "2025-06-30", "2025-07-10", "BULANAN", "6");

  @TempDir
  private Path dir;
  private Kotak kotak;

  @BeforeEach
  void open() {
    kotak = new Kotak(dir);
  }

  @Test
  void aQuoteThatNobodyClosedSwallowsNoRows() {
    String baris = String.join(";", JUNI);
    Kiriman k = kotak.taruh("periode", "a.csv", String.join(";", PERIODE) + "\n" + baris.replace(";6", ";\"6") + "\n" + baris + "\n"
        + baris.replace(";6", ";\"6") + "\n").bacaSatu();
    assertThat(k.kode()).containsOnlyKeys("BRK-08");
    assertThat(k.barisDibaca()).isZero();
  }

  @Test
  void aQuotedCellMayHoldLineBreaksAndSeparators() {
    String baris = String.join(";", JUNI).replace("Juni", "\"Juni;\nya; benar\"");
    assertThat(kotak.taruh("periode", "a.csv", String.join(";", PERIODE) + "\n" + baris + "\n").bacaSatu().galat()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"'Jumlah;1',KOL-01", "'Dicetak pada 1 Juli 2025',KOL-01", "'JUL;Ju',BRK-08"})
  void aLastRowThatIsNoPartOfTheTableIsToldFromACutOffOne(String akhir, String kode) {
    Kiriman k = kotak.taruh("periode", "a.csv", String.join(";", PERIODE) + "\n" + String.join(";", JUNI) + "\n" + akhir).bacaSatu();
    assertThat(k.kode()).containsKey(kode);
    assertThat(kotak.baik("periode")).hasSize(kode.equals("BRK-08") ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {-4, -1})
  void aTextOfTwoBytesALetterThatIsCutOffIsRefused(int akhir) {
    byte[] utuh = Bentuk.csv(List.of(PERIODE, JUNI, JUNI), ";", StandardCharsets.UTF_16LE, "\ufeff");
    byte[] cut = Arrays.copyOf(utuh, utuh.length + akhir - (akhir == -4 ? 2 * 20 : 0));
    assertThat(kotak.taruh("periode", "a.csv", cut).bacaSatu().kode()).containsOnlyKeys("BRK-08");
  }

  @Test
  void aRepeatedHeaderMayBePadded() {
    String judul = String.join(";", PERIODE);
    Kiriman k = kotak.taruh("periode", "a.csv", judul + "\n" + String.join(";", JUNI) + "\n" + judul.replace(";", "       ;") + "\n").bacaSatu();
    assertThat(k.barisDibaca()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q[1].parquet", "q?.parquet", "q*.parquet"})
  void aNameIsNoPattern(String nama) {
    kotak.taruh("periode", "q1.parquet", Bentuk.parquet(dir, List.of(PERIODE, JUNI, JUNI), Map.of()));
    kotak.taruh("periode", nama, Bentuk.parquet(dir, List.of(PERIODE, JUNI), Map.of()));
    assertThat(kotak.baca()).filteredOn(k -> k.berkas().equals(nama)).extracting(Kiriman::barisDibaca).containsExactly(1L);
  }

  @Test
  void parquetOfOldWritersHoldsTextsAsBytes() {
    List<String> baris = List.of("JUN", "Juni \"x\"", "2025", "2025-06-01", "2025-06-30", "2025-07-10", "BULANAN", "nan");
    kotak.taruh("periode", "a.parquet", Bentuk.parquet(dir, List.of(PERIODE, baris), Map.of("angka_periodik", "DOUBLE", "nama", "BLOB"))).bacaSatu();
    assertThat(kotak.baik("periode")).singleElement().satisfies(b -> {
      assertThat(b.get("nama")).isEqualTo("Juni \"x\"");
      assertThat(b.get("angka_periodik")).isNull();
    });
  }

  @Test
  void aSpreadsheetsNumberIsTheOneItShows() {
    byte[] buku = Buku.dengan(Bentuk.xlsx(List.of(List.of("rencana_aksi_id", "skp_id", "rhk_id", "periode_id", "deskripsi", "target_teks", "realisasi_jumlah"),
        List.of("RA-1", "SKP-1", "RHK-1", "PER-1", "a_x000D_b", "x", "y"))), "G2", "<c r=\"G2\"><v>1.1000000000000001</v></c>");
    buku = Buku.dengan(buku, "F2", "<c r=\"F2\"><v>2.2999999999999998</v></c>");
    kotak.taruh("rencana_aksi", "a.xlsx", buku).bacaSatu();
    assertThat(kotak.baik("rencana_aksi")).singleElement().satisfies(b -> {
      assertThat(b.get("realisasi_jumlah").toString()).startsWith("1.1").matches("1\\.10*");
      assertThat(b.get("target_teks")).isEqualTo("2.3");
      assertThat(b.get("deskripsi")).isEqualTo("a b");
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "1 | 0% | 100% | 100.0000 | %", "0.95499999999999996 | 0.00% | 95.5% | 95.5000 | %", "0.05 | #,##0%;-0% | 5% | 5.0000 | %",
    "12.5 | 0.0 | 12.5 | 12.5000 |", "12.5 | 0.0\\%\" %\" | 12.5 | 12.5000 |"})
  void aSpreadsheetsPercentageIsTheOneItShows(String stored, String format, String teks, String jumlah, String satuan) {
    byte[] buku = Buku.dengan(berformat(format), "F2", "<c r=\"F2\" s=\"1\"><v>" + stored + "</v></c>");
    buku = Buku.dengan(buku, "G2", "<c r=\"G2\" s=\"1\"><f>1*" + stored + "</f><v>" + stored + "</v></c>");

    kotak.taruh("rencana_aksi", "a.xlsx", buku).bacaSatu();

    assertThat(kotak.baik("rencana_aksi")).singleElement().satisfies(b -> {
      assertThat(b.get("target_teks")).isEqualTo(teks);
      assertThat(b.get("target_jumlah")).isEqualTo(jumlah);
      assertThat(b.get("target_satuan")).isEqualTo(satuan);
      assertThat(b.get("realisasi_jumlah")).isEqualTo(jumlah);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E999999999", "1E2147483647", "1E-2147483647"})
  void aPercentageThatNoSpreadsheetCountsWithIsNoNumber(String stored) {
    byte[] buku = Buku.dengan(berformat("0%"), "G2", "<c r=\"G2\" s=\"1\"><v>" + stored + "</v></c>");
    assertThat(kotak.taruh("rencana_aksi", "a.xlsx", buku).bacaSatu().kode()).containsKey("ANG-01");
    assertThat(kotak.baik("rencana_aksi")).extracting(b -> b.get("realisasi_jumlah")).containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E999999999", "1E2147483647", "1E-2147483647", "-1E999999999"})
  void aNumberThatNoSpreadsheetCountsWithStopsNobody(String stored) {
    List<String> judul = List.of("pns_id", "tahun", "periode_id", "skp_id", "is_plt_plh", "hasil_kerja", "perilaku_kerja", "predikat_sumber", "waktu_dinilai", "nip");
    byte[] buku = Bentuk.xlsx(List.of(judul, List.of("A", "2025", "P", "S", "0", "1", "1", "1", "2025-01-01", "1")));
    for (int i = 1; i < judul.size(); i++) {
      String tempat = (char) ('A' + i) + "2";
      assertThat(new Kotak(dir.resolve("k" + i)).taruh("penilaian", "a.xlsx", Buku.dengan(buku, tempat, "<c r=\"" + tempat + "\"><v>" + stored + "</v></c>"))
          .bacaSatu().barisDibaca()).as(judul.get(i)).isEqualTo(1);
    }
  }

  @Test
  void aWorkbookWithoutStylesIsReadAsItIsStored() {
    byte[] buku = Buku.dengan(berformat("0%"), "F2", "<c r=\"F2\" s=\"1\"><v>0.5</v></c>");
    kotak.taruh("rencana_aksi", "a.xlsx", Buku.tanpa(buku, "xl/styles.xml")).bacaSatu();
    assertThat(kotak.baik("rencana_aksi")).extracting(b -> b.get("target_teks")).containsExactly("0.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<c r=\"F2\" t=\"d\"><v>2025-07-10</v></c>", "<c r=\"F2\" s=\"0\" t='d'><v>2025-07-10T00:00:00</v></c>",
    "<c t=\"d\" r=\"F2\"><f>E2+10</f><v>2025-07-10</v></c>"})
  void aDayInACellOfItsOwnKindIsThatDay(String sel) {
    byte[] buku = Buku.dengan(Bentuk.xlsx(List.of(PERIODE, JUNI)), "F2", sel);
    String panjang = " ".repeat(20_000);
    buku = Buku.dengan(buku, "B2", "<c r=\"B2\" t=\"inlineStr\"><is><t>Juni &gt; t=\"d\" é" + panjang + "</t></is></c>");
    kotak.taruh("periode", "a.xlsx", buku).bacaSatu();
    assertThat(kotak.baik("periode")).singleElement().satisfies(b -> {
      assertThat(b.get("batas_pengisian")).isEqualTo("2025-07-10");
      assertThat(b.get("nama")).isEqualTo("Juni > t=\"d\" é");
    });
  }

  @Test
  void aWorkbookOfTheStrictFormIsReadLikeAnyOther() {
    byte[] buku = Buku.dengan(Bentuk.xlsx(List.of(PERIODE, JUNI)), "F2", "<c r=\"F2\" t=\"d\"><v>2025-07-10</v></c>");
    kotak.taruh("periode", "a.xlsx", Buku.ketat(buku)).bacaSatu();
    assertThat(kotak.baik("periode")).extracting(b -> b.get("batas_pengisian")).containsExactly("2025-07-10");
  }

  @Test
  void aSheetWhoseFirstDayOfThatKindIsFarDownSaysWhatToDo() {
    List<List<String>> baris = new ArrayList<>(List.of(PERIODE));
    for (int i = 0; i < 10_000; i++) {
      baris.add(JUNI);
    }
    byte[] buku = Buku.dengan(Bentuk.xlsx(baris), "F9000", "<c r=\"F9000\" t=\"d\"><v>2025-07-10</v></c>");
    Kiriman k = kotak.taruh("periode", "a.xlsx", buku).bacaSatu();
    assertThat(k.kode()).containsOnlyKeys("BRK-01");
    assertThat(k.galatBerkas()).singleElement().asString().contains("simpan ulang sebagai Excel Workbook (.xlsx)");
  }

  /** A row of rencana_aksi whose target and realisation have a format. */
  private static byte[] berformat(String format) {
    return Buku.dengan(lembar -> {
      List<String> judul = List.of("rencana_aksi_id", "skp_id", "rhk_id", "periode_id", "deskripsi", "target_teks", "realisasi_jumlah");
      for (int i = 0; i < judul.size(); i++) {
        lembar.value(0, i, judul.get(i));
        lembar.value(1, i, i < 5 ? judul.get(i) : "0");
      }
      lembar.style(1, 5).format(format).set();
      lembar.style(1, 6).format(format).set();
    });
  }

  @Test
  void aPercentageMayBearItsSign() {
    kotak.taruh("capaian_organisasi", "a.csv", "unor_id;tahun;jenis;predikat_organisasi;capaian_pk\nU;2025;TAHUNAN;Baik;95,5 %\n").bacaSatu();
    assertThat(kotak.baik("capaian_organisasi")).extracting(b -> b.get("capaian_pk")).containsExactly("95.50");
  }

  @Test
  void anyNumberButZeroMeansActing() {
    kotak.taruh("penilaian", "a.csv", "pns_id;tahun;periode_id;skp_id;is_plt_plh;hasil_kerja;perilaku_kerja;predikat_sumber\n"
        + "A;2025;P;S;-1;Sesuai Ekspektasi;Sesuai Ekspektasi;Baik\n").bacaSatu();
    assertThat(kotak.baik("penilaian")).extracting(b -> b.get("is_plt_plh")).containsExactly("true");
  }

  @Test
  void joinedReportsKeepThePeriodThatEachOfThemNames() {
    String judul = "No;nip;nama;skp_unor;skp_unor_induk;skp_jabatan;hasil_kerja;perilaku_kerja;hasil_akhir;golru;jenis_pegawai;skp_jenis_jabatan;is_skp_plt_plh_pjb\n";
    String baris = "1;197001011990031999;SINTETIS;Unit A;OPD A;Analis;Sesuai Ekspektasi;Sesuai Ekspektasi;Baik;III/b;PNS;2;0\n";
    kotak.taruh("penilaian", "a.csv", "Laporan Penilaian SKP Periode Bulanan Juni Tahun 2025\n" + judul + baris
        + "Laporan Penilaian SKP Periode Bulanan Juli Tahun 2025\n" + judul + baris).bacaSatu();
    assertThat(kotak.baik("penilaian")).extracting(b -> b.get("periode_id")).containsExactlyInAnyOrder("TURUNAN:2025-BULANAN-6", "TURUNAN:2025-BULANAN-7");
  }

  @Test
  void aSheetNamedByAnotherMonthIsNotOfTheMonthBefore() {
    List<String> judul = List.of("No", "nip", "nama", "skp_unor", "skp_unor_induk", "skp_jabatan", "hasil_kerja", "perilaku_kerja", "hasil_akhir", "golru",
        "jenis_pegawai", "skp_jenis_jabatan", "is_skp_plt_plh_pjb");
    List<String> baris = List.of("1", "197001011990031999", "SINTETIS", "Unit A", "OPD A", "Analis", "Sesuai Ekspektasi", "Sesuai Ekspektasi", "Baik", "III/b",
        "PNS", "2", "0");
    byte[] buku = Buku.lembar(Map.of("Juni", List.of(List.of("Laporan Penilaian SKP Periode Bulanan Juni Tahun 2025"), judul, baris), "Juli", List.of(judul, baris)),
        List.of("Juni", "Juli"));
    kotak.taruh("penilaian", "a.xlsx", buku).bacaSatu();
    assertThat(kotak.baik("penilaian")).extracting(b -> b.get("periode_id")).containsExactly("TURUNAN:2025-BULANAN-6");
    assertThat(kotak.tolak("penilaian")).hasSize(1);
  }
}
