package lumbung.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lumbung.warehouse.Resources;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What packs say together, D-22, D-47 and the colours of the design page. */
class PackMeaningTest {
  private static final Rules RULES = Rules.bundled();
  private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

  @ParameterizedTest
  @CsvSource({
    "ATAS, ATAS, SB", "ATAS, SESUAI, B", "ATAS, BAWAH, K",
    "SESUAI, ATAS, B", "SESUAI, SESUAI, B", "SESUAI, BAWAH, K",
    "BAWAH, ATAS, BP", "BAWAH, SESUAI, BP", "BAWAH, BAWAH, SK",
  })
  void giveThePredikatOfBothRatings(String hasil, String perilaku, String predikat) {
    assertThat(matrix(DAY)).containsEntry(hasil + "," + perilaku, predikat);
  }

  @Property
  boolean haveNineCellsOnAnyDaySinceTheRegimeBegan(@ForAll @IntRange(max = 40_000) int days) {
    return matrix(LocalDate.of(2022, 1, 1).plusDays(days)).size() == 9;
  }

  @Test
  void haveNoMatrixBeforeTheRegime() {
    assertThat(matrix(LocalDate.of(2021, 12, 31))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "predikat, SB, SANGAT BAIK, 5", "predikat, B, BAIK, 4", "predikat, BP, BUTUH PERBAIKAN, 3", "predikat, K, KURANG, 2",
    "predikat, SK, SANGAT KURANG, 1", "predikat, -, BELUM DINILAI,", "rating, ATAS, DI ATAS EKSPEKTASI, 3",
    "rating, SESUAI, SESUAI EKSPEKTASI, 2", "rating, BAWAH, DI BAWAH EKSPEKTASI, 1", "predikat_organisasi, IST, ISTIMEWA, 5",
    "predikat_organisasi, B, BAIK, 4", "predikat_organisasi, SK, SANGAT KURANG, 1",
  })
  void spellOutEveryCodeAndItsLevel(String pack, String code, String label, Integer level) {
    RuleRow row = only(pack, pack, code);

    assertThat(row.text("label")).isEqualTo(label);
    assertThat(row.whole("level")).isEqualTo(level);
  }

  @Test
  void orderAndColourThePredikatAsThePagesShowThem() {
    assertThat(RULES.rows("predikat"))
        .extracting(row -> row.whole("urutan") + row.text("warna_terang") + row.text("warna_gelap"))
        .containsExactly(
            "1#0B5394#3D85C6", "2#6FA8DC#9FC5E8", "3#F6C15B#F6C15B", "4#E8743B#E8743B", "5#B03A2E#D9534F", "6#C4C7CC#5F6368");
  }

  @Test
  void nameSevenValuesWithThreeGuidesEach() {
    Map<String, Long> guides =
        RULES.inForce("nilai_berakhlak", null, DAY).stream()
            .collect(Collectors.groupingBy(row -> row.text("kode_nilai"), Collectors.counting()));

    assertThat(guides).isEqualTo(Map.of("PEL", 3L, "AKU", 3L, "KOM", 3L, "HAR", 3L, "LOY", 3L, "ADA", 3L, "KOL", 3L));
    assertThat(RULES.inForce("nilai_berakhlak", null, LocalDate.of(2020, 12, 31))).hasSize(7);
    assertThat(RULES.inForce("nilai_berakhlak", null, LocalDate.of(2021, 6, 30))).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({"0, <25", "24, <25", "25, 25-34", "34, 25-34", "35, 35-44", "54, 45-54", "55, >=55", "90, >=55"})
  void putEveryAgeIntoOneGroup(int age, String group) {
    List<String> groups =
        RULES.inForce("kelompok_usia", null, DAY).stream()
            .filter(row -> age >= row.whole("dari") && (row.whole("sampai") == null || age < row.whole("sampai")))
            .map(row -> row.text("kelompok_usia"))
            .toList();

    assertThat(groups).containsExactly(group);
  }

  @ParameterizedTest
  @CsvSource({
    "50, S3", "45, S2", "40, S1/D4", "35, S1/D4", "30, D3", "25, D2/D1/SLTA", "20, D2/D1/SLTA", "18, D2/D1/SLTA", "17, D2/D1/SLTA",
    "15, D2/D1/SLTA", "12, SLTP", "10, SLTP", "05, SLTP",
  })
  void groupEducationByItsLevel(String id, String group) {
    assertThat(
            RULES.inForce("pendidikan", null, DAY).stream()
                .filter(row -> row.text("menurut").equals("ID") && row.text("nilai").equals(id))
                .map(row -> row.text("pendidikan")))
        .containsExactly(group);
  }

  @Test
  void compareNamesOfEducationFolded() {
    assertThat(RULES.rows("pendidikan"))
        .extracting(row -> row.text("nilai"))
        .allMatch(name -> LabelMap.fold(name).equals(name));
  }

  @ParameterizedTest
  @CsvSource({"1, STRUKTURAL", "2, FUNGSIONAL", "3, STRUKTURAL", "4, PELAKSANA"})
  void groupPostsByTheirKind(String id, String group) {
    assertThat(only("jenis_jabatan", "jenis_jabatan_id", id).text("jenis_jabatan")).isEqualTo(group);
  }

  @ParameterizedTest
  @CsvSource({"0, TERLALU_KECIL", "4, TERLALU_KECIL", "5, INDIKATIF", "9, INDIKATIF", "10, TEGAS", "5000, TEGAS"})
  void putEverySizeOfAUnitIntoOneBand(int people, String keadaan) {
    assertThat(
            RULES.inForce("unit_kecil", null, DAY).stream()
                .filter(row -> people >= row.whole("dari") && (row.whole("sampai") == null || people < row.whole("sampai")))
                .map(row -> row.text("keadaan")))
        .containsExactly(keadaan);
  }

  @Test
  void giveNumbersByName() {
    Angka nip = Angka.of(RULES, "nip_aturan", null, DAY);

    assertThat(nip.of("panjang")).isEqualTo(18);
    assertThat(nip.of("tmt_depan_maks")).isEqualTo(6);
    assertThatThrownBy(() -> nip.of("lebar")).hasMessageContaining("nip_aturan has no 'lebar' in force");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "predikat_matrix | ATAS,ATAS,SB | ATAS,ATAS,IST | predikat 'IST' is not in predikat.csv",
    "predikat_matrix | ATAS,ATAS,SB | TINGGI,ATAS,SB | hasil_kerja 'TINGGI' is not in rating.csv",
    "kepala_unit | IST,ATAS | IST,TINGGI | hasil_kerja 'TINGGI' is not in rating.csv",
    "kepala_unit | *,IST,ATAS | *,SB,ATAS | predikat_organisasi 'SB' is not in predikat_organisasi.csv",
    "kedudukan_hukum | PENGECUALIAN,CLTN, | PENGECUALIAN,CUTI, | alasan 'CUTI' is not in pengecualian.csv",
    "status_skp | DRAFT,DRAF, | DRAFT,RANCANGAN, | status_skp 'RANCANGAN' is not in status_skp_tahap.csv",
    "eselon | IV/d,IV/e | IV/d,IV/f | golongan_maks 'IV/f' is not in golongan.csv",
    "kode_sumber | PREDIKAT,1,SB | PREDIKAT,1,IST | kode 'IST' is not in predikat.csv",
  })
  void refuseACodeThatNoPackKnows(String pack, String code, String other, String complaint) {
    String csv = Resources.text("/rules/" + pack + ".csv");

    assertThat(csv).contains(code);
    assertThatThrownBy(() -> RULES.with(pack, csv.replace(code, other))).hasMessageContaining(complaint);
  }

  @Property
  boolean haveOneToleranceOnAnyDay(@ForAll @IntRange(max = 80_000) int days) {
    return RULES.inForce("tenggat", null, LocalDate.of(1900, 1, 1).plusDays(days)).size() == 1;
  }

  @Test
  void nameAgenciesThatThereAre() {
    assertThat(RULES.packs().stream().flatMap(pack -> RULES.rows(pack).stream()).filter(row -> !row.forAll()))
        .allMatch(row -> Reference.bundled().instansi(row.cakupanInstansi()).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "'PREDIKAT,Bagus,KODE,B,', label is not folded",
    "'PREDIKAT,BAGUS,KODE,,', a code goes with KODE",
    "'PREDIKAT,BAGUS,KODE,IST,', kode is not known",
    "'PREDIKAT,BAGUS,AMBIGU,,', kode_galat goes with a rejected label",
    "'PREDIKAT,BAGUS,RAGU,,', perlakuan is not known",
    "'NILAI,BAGUS,KODE,B,', bidang is not known",
  })
  void refuseALabelThatLeadsNowhere(String row, String complaint) {
    String csv =
        "id_aturan,cakupan_instansi,bidang,label,perlakuan,kode,kode_galat,berlaku_mulai,berlaku_sampai,dasar_hukum,status,catatan\n";

    assertThatThrownBy(() -> RULES.with("predikat_label_variants", csv + "R-105,*," + row + ",2022-01-01,,PM,AGREED,\n"))
        .hasMessageContaining(complaint);
  }

  @Test
  void refuseAZoneThatTheWorldDoesNotKnow() {
    String csv = "id_aturan,cakupan_instansi,kode_provinsi,zona,berlaku_mulai,berlaku_sampai,dasar_hukum,status,catatan\n";

    assertThatThrownBy(() -> RULES.with("zona_waktu", csv + "R-308,*,11,Asia/Banda,2022-01-01,,K,DEFAULT,\n"))
        .hasMessageContaining("zona is no time zone");
  }

  private static Map<String, String> matrix(LocalDate day) {
    return RULES.inForce("predikat_matrix", null, day).stream()
        .collect(Collectors.toMap(row -> row.text("hasil_kerja") + "," + row.text("perilaku_kerja"), row -> row.text("predikat")));
  }

  private static RuleRow only(String pack, String column, String value) {
    List<RuleRow> rows = RULES.inForce(pack, null, DAY).stream().filter(row -> row.text(column).equals(value)).toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
    "*, 0, 5, *, 6, -, leave a gap or overlap at 6", "*, 0, 5, *, 5, 10, end at 10", "*, 1, 5, *, 5, -, leave a gap or overlap at 1",
    "*, 0, -, X, 3, -, for x on 1900-01-01 leave a gap or overlap at 3",
  })
  void refuseBandsThatLeaveAGapOrOverlap(String one, int from, String to, String other, int next, String end, String problem) {
    String csv = "id_aturan,cakupan_instansi,dari,sampai,keadaan,pembulatan,berlaku_mulai,berlaku_sampai,dasar_hukum,status,catatan\n"
        + band(one, from, to) + band(other, next, end);

    assertThatThrownBy(() -> RULES.with("unit_kecil", csv)).hasMessageContaining("unit_kecil.csv: the bands").hasMessageContaining(problem);
  }

  private static String band(String scope, int from, String to) {
    return "R-205,%s,%d,%s,TEGAS,KETAT,1900-01-01,,Uji,DEFAULT,\n".formatted(scope, from, to == null ? "" : to);
  }
}
