package lumbung.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lumbung.warehouse.Home;
import lumbung.warehouse.serve.postgresql.Postgresql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @TempDir
  private Path dir;

  @Test
  void haveADefaultForEverything() {
    Home home = new Home(dir);
    Settings settings = Settings.of(home);
    assertThat(settings.inbox()).isEqualTo(home.inbox());
    assertThat(settings.cores()).isEqualTo(Runtime.getRuntime().availableProcessors());
    assertThat(settings.memoryMb()).isPositive();
    assertThat(settings.postgresql()).isNull();
    assertThat(settings.spark()).isEmpty();
  }

  @Test
  void sayWhatToDoWithAFileThatCannotBeRead() throws IOException {
    Path file = Files.writeString(dir.resolve("lumbung.properties"), "inbox = \\user\n");
    assertThatThrownBy(() -> Settings.of(new Home(dir))).isInstanceOf(WrongUsage.class)
        .hasMessage(file + ":\n  tidak terbaca. Simpan sebagai teks UTF-8, dan tulis tanda '\\' dua kali.");
  }

  @Test
  void areReadFromTheFileOfTheHome() throws IOException {
    Files.writeString(dir.resolve("lumbung.properties"), """
        inbox = /srv/kiriman
        inti = 3
        memori = 4 GB
        batas-karantina = 0.01
        disk-minimum = 500MB
        spark.master = spark://induk:7077
        postgresql.url = jdbc:postgresql://basisdata/lumbung
        postgresql.pengguna = penerbit
        postgresql.simpan = 3
        """);
    assertThat(Settings.of(new Home(dir))).isEqualTo(
        new Settings(Path.of("/srv/kiriman"), 3, 4096, 0.01, 500,
            new Postgresql("jdbc:postgresql://basisdata/lumbung", "penerbit", System.getenv(Postgresql.SANDI), 3), Map.of("spark.master", "spark://induk:7077"),
            Settings.of(new Home(dir.resolve("lain"))).superset()));
  }

  @Test
  void reportAllProblemsAtOnce() {
    Map<String, String> given = Map.of("inti", "0", "memori", "banyak", "batas-karantina", "1.5", "warna", "biru",
        "postgresql.url", "jdbc:postgresql://basisdata/lumbung?password=rahasia", "postgresql.simpan", "0");
    assertThatThrownBy(() -> Settings.of(new Home(dir), given)).isInstanceOf(WrongUsage.class).hasMessage("""
        %s:
          inti berisi '0': isi dengan banyaknya inti prosesor, paling sedikit 1
          memori berisi 'banyak': isi dengan ukuran seperti 512MB atau 4GB
          batas-karantina berisi '1.5': isi dengan bagian dari 0 sampai 1, misalnya 0.05
          postgresql.url salah: isi dengan alamat seperti jdbc:postgresql://SERVER:5432/BASISDATA, tanpa kata sandi: tempatnya LUMBUNG_PG_PASSWORD
          postgresql.simpan berisi '0': isi dengan banyaknya rilis yang disimpan, paling sedikit 1
          postgresql.url dan postgresql.pengguna diisi bersama, atau tidak satu pun
          warna bukan nama pengaturan""".formatted(dir.resolve("lumbung.properties")));
  }
}
