package lumbung.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lumbung.warehouse.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {

  private static final String AGENCY = "a5eb03e23cccf6a0e040640a040252ad";

  @TempDir
  private Path dir;

  @Test
  void takeWhatAgenciesDoForGood() throws IOException {
    profile(AGENCY, """
        zona_waktu = WITA 
        skema_kode = SKP_UNIVERSITAS
        sumber_sistem.pegawai = SIASN
        label.PREDIKAT.Sangat\\ Bagus = Sangat Baik
        label.RATING.Buruk = Di Bawah Ekspektasi
        """);
    assertThat(Profiles.check(new Home(dir))).isEmpty();
  }

  @Test
  void nameEveryProblemAtOnce() throws IOException {
    Path file = profile(AGENCY.toUpperCase(java.util.Locale.ROOT), """
        zona_waktu = WIBB
        skema_kode = LAIN
        sumber_sistem.pegawai = EXCEL
        sumber_sistem.gaji = SIASN
        label.PREDIKAT.Sangat Bagus = Sangat Baik
        """);
    assertThatThrownBy(() -> Profiles.check(new Home(dir))).isInstanceOf(WrongUsage.class).hasMessageContainingAll(file + ":", "huruf besar: tulis " + AGENCY,
        "zona_waktu berisi 'WIBB': isi dengan WIB, WITA, WIT", "skema_kode berisi 'LAIN'", "sumber_sistem.pegawai berisi 'EXCEL'",
        "label.PREDIKAT.Sangat berisi 'Bagus = Sangat Baik': isi dengan label PREDIKAT yang dikenal", "sumber_sistem.gaji bukan nama pengaturan");
  }

  @Test
  void nameTheProblemsOfAllFilesAndThoseThatCannotBeRead() throws IOException {
    Path first = profile(AGENCY, "zona_waktu = X\n");
    Path second = profile("a5eb03e23cf4f6a0e040640a040252ad", "label.PREDIKAT.Baik = \\user\n");
    assertThatThrownBy(() -> Profiles.check(new Home(dir))).isInstanceOf(WrongUsage.class).hasMessageContainingAll(first + ":\n  zona_waktu berisi 'X'",
        second + ":\n  tidak terbaca. Simpan sebagai teks UTF-8");
  }

  /** It may be there before its agency is: its files wait as well (BRK-10). */
  @Test
  void tellOfAFileOfNoAgency() throws IOException {
    Path file = profile("dinas", "zona_waktu = WIB\n");
    assertThat(Profiles.check(new Home(dir))).containsExactly("Profil " + file + " tidak dibaca: instansi itu tidak ada dalam referensi.");
  }

  private Path profile(String name, String text) throws IOException {
    return Files.writeString(Files.createDirectories(dir.resolve("profiles")).resolve(name + ".properties"), text);
  }
}
