package lumbung.warehouse.akses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lumbung.warehouse.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaftarHakTest {

  private static final String BADAN = "A5EB03E23B00F6A0E040640A040252AD";

  @TempDir private Path dir;

  @Test
  void isReadInAnyOrderOfColumnsAndSaysARightOnce() throws IOException {
    assertThat(DaftarHak.read(list("""
        peran,unor_id,username,instansi_id
        NASIONAL,,budi,
        BIRO_KEPEGAWAIAN, u-1 ,ani@bkd.go.id,%s
        NASIONAL,,budi,
        """.formatted(BADAN.toLowerCase(java.util.Locale.ROOT))))).containsExactly(
            new Hak("ani@bkd.go.id", BADAN, "u-1", "BIRO_KEPEGAWAIAN"), new Hak("budi", null, null, "NASIONAL"));
  }

  @Test
  void reportsEveryProblemWithRowColumnValueAndWhatToDo() throws IOException {
    Path csv = list("""
        username,instansi_id,unor_id,peran
        ani,%1$s,,KEPALA
        197001011990031999,,,NASIONAL
        budi,%1$s,,NASIONAL
        citra,,u-1,TALENTA
        dewi,XYZ,,BIRO_KEPEGAWAIAN
        lumbung_superset,,,NASIONAL
        eko,%1$s
        """.formatted(BADAN));
    assertThatThrownBy(() -> DaftarHak.read(csv)).isInstanceOf(DaftarSalah.class).hasMessage("""
        %2$s:
          Baris 2, kolom peran: 'KEPALA' tidak dikenal. Gunakan: NASIONAL, BIRO_KEPEGAWAIAN, TALENTA.
          Baris 3, kolom username: '197001011990031999' bukan nama pengguna. Gunakan 2 sampai 63 huruf kecil, angka, titik, garis atau @, dimulai dengan huruf; bukan NIP.
          Baris 4, kolom instansi_id: '%1$s' tidak berlaku bagi NASIONAL, yang melihat semua instansi. Kosongkan instansi dan unit, atau ganti perannya.
          Baris 5, kolom instansi_id: kosong. Peran TALENTA perlu id instansi, juga untuk unit.
          Baris 6, kolom instansi_id: 'XYZ' tidak dikenal. Gunakan id SIASN instansi, lihat: lumbung sql "SELECT instansi_id, instansi_nama FROM dim_instansi".
          Baris 7, kolom username: 'lumbung_superset' dicadangkan untuk sistem. Gunakan nama lain.
          Baris 8: ada 2 isian, seharusnya 4.""".formatted(BADAN, csv));
  }

  @Test
  void saysWhatItsFirstLineHasToBe() throws IOException {
    assertThatThrownBy(() -> DaftarHak.read(list("username;instansi_id;unor_id;peran\n"))).hasMessageContaining("Baris pertama: username,instansi_id,unor_id,peran");
    assertThatThrownBy(() -> DaftarHak.read(list(""))).isInstanceOf(DaftarSalah.class).hasMessageContaining("Berkas kosong");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x' OR '1'='1", "o'neil", "a\"b", "Ani", "ani b", "-ani", "a", "pg_read_all_data", "ani\n", "ani;", "ani\u0000", "\u0430ni"})
  void refusesNamesThatMeanSomethingElseSomewhere(String name) {
    assertThatThrownBy(() -> DaftarHak.checked(new Hak(name, null, null, "NASIONAL"))).isInstanceOf(DaftarSalah.class).hasMessageContaining("Kolom username");
  }

  @Test
  void isWrittenInOneStepAndReadBackTheSame() {
    Home home = new Home(dir).prepare();
    assertThat(DaftarHak.read(home)).isEmpty();
    List<Hak> rights = List.of(new Hak("budi", null, null, "NASIONAL"), new Hak("ani", BADAN, "unit, \"satu\"", "TALENTA"));
    DaftarHak.write(home, rights);
    assertThat(DaftarHak.read(home)).containsExactlyInAnyOrderElementsOf(rights);
  }

  private Path list(String text) throws IOException {
    return Files.writeString(dir.resolve("hak.csv"), text);
  }
}
