package lumbung.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormulasTest {

  @TempDir Path folder;

  @Test
  void standInTheVersionOfTheRules() {
    assertThat(Version.rules()).matches("aturan-[0-9a-f]{12} referensi-[0-9a-f]{12} rumus-[0-9a-f]{12}").endsWith(Formulas.version());
  }

  @Test
  void areThoseOfAJarAsOfItsFolder() throws Exception {
    Path classes = write(folder.resolve("kelas/sql/mart"), "SELECT 1").getParent().getParent();
    try (FileSystem jar = FileSystems.newFileSystem(folder.resolve("modul.jar"), Map.of("create", "true"))) {
      write(jar.getPath("/sql/mart"), "SELECT 1");
    }
    assertThat(Formulas.selects(classes)).containsExactly(Map.entry("mart/a.sql", "SELECT 1"));
    assertThat(Formulas.selects(folder.resolve("modul.jar"))).isEqualTo(Formulas.selects(classes));
  }

  @Test
  void differWithEveryText() {
    String one = Formulas.fingerprint(Map.of("a", "SELECT 1", "b", "SELECT 2"));
    assertThat(Formulas.fingerprint(Map.of("b", "SELECT 2", "a", "SELECT 1"))).isEqualTo(one);
    assertThat(Formulas.fingerprint(Map.of("a", "SELECT 1", "b", "SELECT 3"))).isNotEqualTo(one);
    assertThat(Formulas.fingerprint(Map.of("a", "SELECT 1"))).isNotEqualTo(one);
  }

  private static Path write(Path sql, String text) throws Exception {
    Files.createDirectories(sql);
    Files.writeString(sql.resolve("a.sql"), text);
    return sql;
  }
}
