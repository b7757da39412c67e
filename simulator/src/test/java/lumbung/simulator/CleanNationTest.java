package lumbung.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanNationTest {
  @TempDir
  private Path nation;

  @Test
  void isPlainCsvWithoutAMistake() throws Exception {
    Simulation.write(new SimulationSettings(600, 12, List.of(2024), 7, nation, 0, false), (done, of) -> { });
    try (Stream<Path> files = Files.walk(nation.resolve("inbox"))) {
      for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith(".manifest.json")).toList()) {
        assertThat(file.toString()).endsWith(".csv");
        assertThat(Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElseThrow()).matches("[a-zA-Z_]+(,[a-zA-Z_]+)+");
      }
    }
    assertThat(Duck.ask(nation, """
        SELECT regexp_extract(filename, '[^/]+$') FROM read_csv('%s/inbox/*/*/*.csv', all_varchar = true, delim = ',', header = true,
          filename = true, union_by_name = true) c
        GROUP BY filename HAVING count(*) <> coalesce((SELECT any_value(dibaca) FROM berkas b WHERE filename LIKE '%%/' || b.instansi_id || '/%%/' || b.berkas), -1)"""
        .formatted(nation))).as("files whose rows are not those of the truth").isEmpty();
    assertThat(nation.resolve("susulan")).doesNotExist();
    assertThat(Duck.ask(nation, "SELECT DISTINCT status FROM berkas")).containsExactly("DITERIMA");
    assertThat(Duck.ask(nation, "SELECT DISTINCT kode FROM baris WHERE kode IS NOT NULL")).containsExactly("DUP-02");
    assertThat(Duck.ask(nation, "SELECT DISTINCT feed FROM berkas")).hasSize(11);
  }
}
