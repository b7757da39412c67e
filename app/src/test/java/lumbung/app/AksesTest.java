package lumbung.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.Home;
import lumbung.warehouse.ops.Ops;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AksesTest {

  private static final String BADAN = "A5EB03E23B00F6A0E040640A040252AD";
  private static final String KOTA = "A5EB03E23D0FF6A0E040640A040252AD";

  @TempDir
  private Path dir;

  @Test
  void givesAndTakesRightsAndRecordsWhoDidIt() throws Exception {
    assertThat(lumbung("akses", "beri", "ani", "--peran", "biro_kepegawaian", "--instansi", BADAN)).startsWith("Diberikan: ani").contains("lumbung publish");
    assertThat(lumbung("akses", "beri", "ani", "--peran", "BIRO_KEPEGAWAIAN", "--instansi", BADAN)).startsWith("Sudah ada");
    lumbung("akses", "beri", "ani", "--peran", "TALENTA", "--instansi", KOTA, "--unit", "u1");
    lumbung("akses", "beri", "budi", "--peran", "NASIONAL");
    assertThat(Files.readString(list())).isEqualTo("""
        username,instansi_id,unor_id,peran
        ani,%s,,BIRO_KEPEGAWAIAN
        ani,%s,u1,TALENTA
        budi,,,NASIONAL
        """.formatted(BADAN, KOTA));
    assertThat(lumbung("akses", "daftar", "--pengguna", "ani")).contains("BIRO_KEPEGAWAIAN", KOTA, "u1").doesNotContain("budi");
    assertThat(lumbung("akses", "cabut", "ani", "--peran", "TALENTA")).startsWith("Dicabut: 1 hak ani");
    assertThat(lumbung("akses", "cabut", "ani")).startsWith("Dicabut: 1 hak ani");
    assertThat(lumbung("akses", "cabut", "ani")).contains("Tidak ada hak ani yang cocok");
    String me = System.getProperty("user.name");
    assertThat(audit()).containsExactly(
        me + " | akses beri | beri: ani, BIRO_KEPEGAWAIAN, instansi " + BADAN, me + " | akses beri | beri: ani, TALENTA, instansi " + KOTA + ", unit u1",
        me + " | akses beri | beri: budi, NASIONAL", me + " | akses cabut | cabut: ani, TALENTA, instansi " + KOTA + ", unit u1",
        me + " | akses cabut | cabut: ani, BIRO_KEPEGAWAIAN, instansi " + BADAN);
  }

  @Test
  void importsAllOrNothing() throws Exception {
    lumbung("akses", "beri", "budi", "--peran", "NASIONAL");
    String before = Files.readString(list());
    Path csv = dir.resolve("baru.csv");
    Files.writeString(csv, "username,instansi_id,unor_id,peran\nani,%s,,TALENTA\nCitra,,,KEPALA\n".formatted(BADAN));
    assertThat(lumbung("akses", "impor", csv.toString())).contains("Baris 3, kolom username: 'Citra'", "Baris 3, kolom peran: 'KEPALA'", "Tidak ada yang diubah");
    assertThat(Files.readString(list())).isEqualTo(before);
    Files.writeString(csv, "username,instansi_id,unor_id,peran\nani,%s,,TALENTA\nbudi,,,NASIONAL\n".formatted(BADAN));
    assertThat(lumbung("akses", "impor", csv.toString())).startsWith("Diimpor: 1 hak diberikan, 0 dicabut, 1 sudah ada.");
    Files.writeString(csv, "username,instansi_id,unor_id,peran\nani,%s,,TALENTA\n".formatted(BADAN));
    assertThat(lumbung("akses", "impor", "--ganti", csv.toString())).startsWith("Diimpor: 0 hak diberikan, 1 dicabut, 1 sudah ada.");
    assertThat(audit()).hasSize(3).last().asString().endsWith("akses impor | cabut: budi, NASIONAL");
  }

  @Test
  void refusesARightThatCannotCount() {
    assertThat(lumbung("akses", "beri", "ani", "--peran", "BIRO_KEPEGAWAIAN")).contains("Kolom instansi_id: kosong");
    assertThat(lumbung("akses", "beri", "o'neil", "--peran", "NASIONAL")).contains("Kolom username: 'o'neil'");
    assertThat(list()).doesNotExist();
  }

  private Path list() {
    return dir.resolve("akses_pengguna.csv");
  }

  private List<String> audit() {
    try (Ops ops = Ops.read(new Home(dir))) {
      return ops.query(r -> r.getString(1) + " | " + r.getString(2) + " | " + r.getString(3), "SELECT siapa, apa, saringan FROM ops_audit ORDER BY rowid");
    }
  }

  private String lumbung(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Lumbung.run(Stream.concat(Stream.of(arguments), Stream.of("--home", dir.toString())).toArray(String[]::new), stream, stream);
    return out.toString(StandardCharsets.UTF_8);
  }
}
