package lumbung.ingest.baca;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lumbung.ingest.Kiriman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the employee master against themselves and the reference: feeds.md 2.1 and 6.1, R-805, R-810. */
class EmployeeRowsTest {
  private static final String PEGAWAI = "pns_id;nip;nama;tanggal_lahir;jenis_kelamin;kedudukan_hukum_id;instansi_induk_id;instansi_kerja_id;unor_id";
  @TempDir Path dir;

  @Test
  void refuseAnAmbiguousSex() {
    Kotak kotak = new Kotak(dir).taruh("pegawai", "a.csv", pegawai("1;197001011990031999;A;01-01-1970;P", "2;197001011990032998;B;01-01-1970;W"))
        .taruh("pegawai", "b.csv", pegawai("1;197001011990032999;A;01-01-1970;P", "2;197001011990031998;B;01-01-1970;Laki-laki"));
    List<Kiriman> k = kotak.baca();
    assertThat(k.get(0).kode()).containsEntry("KOD-02", 1L);
    assertThat(k.get(0).galat()).isEqualTo(1);
    assertThat(kotak.baik("pegawai")).extracting(b -> b.get("jenis_kelamin")).containsExactly("P", "P", "L");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "197001011990031999;A;01-01-1970;L;01;;; | -", "197001011990031999;A;02-01-1970;L;01;;; | NIP-20", "197001011990031999;A;01-01-1970;P;01;;; | NIP-21",
    "197001011990031999;A;01-01-1970;L;01;01-04-1990;; | NIP-22", "199001012023211998;A;01-01-1990;L;71;01-04-2022;; | NIP-23",
    "199001012023211998;A;01-01-1990;L;71;01-04-2023;; | -", "197001011990031999;A;01-01-1970;L;zz;;; | KOD-04", "197001011990031999;A;01-01-1970;L;01;;IX; | KOD-01",
    "197001011990031999;A;01-01-1970;L;01;;III/c; | -"})
  void checkAnEmployeeAgainstItsOwnNumberAndTheReference(String baris, String kode) {
    String isi = "pns_id;nip;nama;tanggal_lahir;jenis_kelamin;kedudukan_hukum_id;tmt_cpns;golongan_nama;golongan_id;instansi_induk_id;instansi_kerja_id;unor_id\n"
        + "1;" + baris + ";%1$s;%1$s;U\n".formatted(Kotak.INSTANSI);
    Kotak kotak = new Kotak(dir).taruh("pegawai", "a.csv", isi);
    kotak.bacaSatu();
    assertThat(kotak.baik("pegawai")).singleElement().satisfies(b -> assertThat(b.get("tanda_mutu")).isEqualTo(kode));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"197001011990031999 | 34 | | III/d", "199001012023211998 | | 05 | V", "199001012023211998 | | PPPK - 07 | VII",
    "199001012023211998 | | IX | IX"})
  void nameTheGradeOfEachKindOfEmployee(String nip, String id, String nama, String golongan) {
    String isi = "pns_id;nip;nama;tanggal_lahir;jenis_kelamin;kedudukan_hukum_id;golongan_id;golongan_nama;instansi_induk_id;instansi_kerja_id;unor_id\n"
        + "1;%s;A;%s;L;01;%s;%s;%s;%s;U\n".formatted(nip, nip.substring(0, 8), id == null ? "" : id, nama == null ? "" : nama, Kotak.INSTANSI, Kotak.INSTANSI);
    Kotak kotak = new Kotak(dir).taruh("pegawai", "a.csv", isi);
    kotak.bacaSatu();
    assertThat(kotak.baik("pegawai")).singleElement().satisfies(b -> assertThat(b.get("golongan_nama")).isEqualTo(golongan));
  }

  @Test
  void keepNoGradeThatNobodyKnowsUnderItsId() {
    String isi = "pns_id;nip;nama;tanggal_lahir;jenis_kelamin;kedudukan_hukum_id;golongan_id;golongan_nama;instansi_induk_id;instansi_kerja_id;unor_id\n"
        + "1;197001011990031999;A;1970-01-01;L;01;Z9;;%1$s;%1$s;U\n".formatted(Kotak.INSTANSI);
    Kotak kotak = new Kotak(dir).taruh("pegawai", "a.csv", isi);
    kotak.bacaSatu();
    assertThat(kotak.baik("pegawai")).singleElement().satisfies(b -> {
      assertThat(b.get("tanda_mutu")).isEqualTo("KOD-01");
      assertThat(b.get("golongan_id")).isNull();
      assertThat(b.get("asal")).isEqualTo("{\"golongan_id\":\"Z9\"}");
    });
  }

  @Test
  void putBackTheNoughtThatASpreadsheetTookOff() {
    String isi = "pns_id;nip;nama;tanggal_lahir;jenis_kelamin;kedudukan_hukum_id;tingkat_pendidikan_id;instansi_induk_id;instansi_kerja_id;unor_id\n"
        + "1;197001011990031999;A;1970-01-01;L;1;5;%1$s;%1$s;U\n".formatted(Kotak.INSTANSI);
    Kotak kotak = new Kotak(dir).taruh("pegawai", "a.csv", isi);
    assertThat(kotak.bacaSatu().kode()).doesNotContainKey("KOD-04");
    assertThat(kotak.baik("pegawai")).singleElement().satisfies(b -> {
      assertThat(b.get("kedudukan_hukum_id")).isEqualTo("01");
      assertThat(b.get("tingkat_pendidikan_id")).isEqualTo("05");
      assertThat(b.get("asal").toString()).contains("\"kedudukan_hukum_id\":\"1\"", "\"tingkat_pendidikan_id\":\"5\"");
    });
  }

  @Test
  void flagAgenciesNobodyKnowsAndEmployeesOfOthers() {
    Kotak kotak = new Kotak(dir).taruh("pegawai", "a.csv", PEGAWAI + "\n1;197001011990031999;A;1970-01-01;L;01;X;Y;U\n");
    assertThat(kotak.bacaSatu().kode()).containsEntry("REF-06", 1L).containsEntry("REF-10", 1L);
  }

  @Test
  void requireAUnitOfActiveEmployeesOnly() {
    Kotak kotak = new Kotak(dir).taruh("pegawai", "a.csv", pegawai("1;197001011990031999;A;1970-01-01;L").replace(";U\n", ";\n"))
        .taruh("pegawai", "b.csv", pegawai("1;197001011990031999;A;1970-01-01;L").replace(";U\n", ";\n").replace(";L;01;", ";L;99;"));
    assertThat(kotak.baca()).extracting(Kiriman::galat).containsExactly(1L, 0L);
  }

  @Test
  void takeTheKindOfEmployeeAsStatedAndLeaveOutWhatFollowsFromThePost() {
    String isi = PEGAWAI + ";jenis_asn;jenjang_jabatan\n1;199901012025031999;A;1999-01-01;L;01;%1$s;%1$s;U;CPNS;PT\n".formatted(Kotak.INSTANSI);
    Kotak kotak = new Kotak(dir).taruh("pegawai", "a.csv", isi).taruh("pegawai", "b.csv", isi.replace("jenis_asn", "status_cpns_pns"));
    assertThat(kotak.baca()).allSatisfy(k -> {
      assertThat(k.galat()).isZero();
      assertThat(k.kode()).containsOnlyKeys("BRK-13");
    });
    assertThat(kotak.baik("pegawai")).hasSize(2).extracting(b -> b.get("status_cpns_pns")).containsOnly("CPNS");
  }

  private static String pegawai(String... baris) {
    StringBuilder s = new StringBuilder(PEGAWAI).append('\n');
    for (String b : baris) {
      s.append(b).append(";01;%1$s;%1$s;U\n".formatted(Kotak.INSTANSI));
    }
    return s.toString();
  }
}
