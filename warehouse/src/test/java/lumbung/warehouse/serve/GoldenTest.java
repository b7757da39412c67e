package lumbung.warehouse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.check.CheckRun;
import lumbung.warehouse.check.Checks;
import lumbung.warehouse.check.Outcome;
import lumbung.warehouse.schema.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A folder is a test: {@code golden/<table>/<case>/input.sql} gives the published rows of {@code expect.csv}, for the columns it names. */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TestFactory
  Stream<DynamicTest> tablesHoldTheExpectedRows() throws IOException {
    return folders(GOLDEN).flatMap(GoldenTest::folders)
        .map(folder -> DynamicTest.dynamicTest(GOLDEN.relativize(folder).toString(), () -> check(folder)));
  }

  @Test
  void everyPublishedTableHasASelectAndEverySelectATable() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/sql/mart"))) {
      assertThat(files.map(f -> f.getFileName().toString().replace(".sql", "")))
          .containsExactlyInAnyOrderElementsOf(MartBench.PUBLISHED.stream().map(Table::name).toList());
    }
  }

  @Test
  void everyPublishedTableHasAGoldenCase() throws IOException {
    assertThat(folders(GOLDEN).map(f -> f.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(MartBench.PUBLISHED.stream().map(Table::name).toList());
  }

  private static void check(Path folder) throws Exception {
    Table table = MartBench.PUBLISHED.stream().filter(t -> t.name().equals(folder.getParent().getFileName().toString())).findFirst().orElseThrow();
    List<String> expected = Files.readAllLines(folder.resolve("expect.csv"));
    try (MartBench bench = new MartBench()) {
      bench.execute(Files.readString(folder.resolve("input.sql")));
      bench.build(table);
      assertThat(bench.rows("SELECT %s FROM %s ORDER BY %s".formatted(expected.get(0), table, String.join(", ", table.grain().columns()))))
          .containsExactlyElementsOf(expected.subList(1, expected.size()));
      assertThat(CheckRun.run(bench.duck, Checks.of(table))).allMatch(r -> r.outcome() == Outcome.PASSED || r.outcome() == Outcome.NOT_APPLICABLE);
    }
  }

  private static Stream<Path> folders(Path parent) {
    try (Stream<Path> found = Files.list(parent)) {
      return found.sorted().toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
