package lumbung.transform;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.check.CheckRun;
import lumbung.warehouse.check.Checks;
import lumbung.warehouse.check.Result;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder {@code golden/<table>/<case>} is a test: {@code input.sql} inserts landed rows of a bin of agencies, all steps up to the
 * table run, and its rows must be those of {@code expect.csv}, in the columns of its header. Then every check of the table runs.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TestFactory
  Stream<DynamicTest> buildTheRowsThatAreExpected() throws IOException {
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      return files.filter(f -> f.endsWith("expect.csv")).map(Path::getParent).sorted().toList().stream()
          .map(folder -> DynamicTest.dynamicTest(GOLDEN.relativize(folder).toString(), () -> check(folder)));
    }
  }

  private static void check(Path folder) throws Exception {
    List<String> expected = Files.readAllLines(folder.resolve("expect.csv"));
    String table = folder.getParent().getFileName().toString();
    try (Connection duck = GoldenLanding.open(); Statement statement = duck.createStatement()) {
      GoldenLanding.fill(duck, Files.readString(folder.resolve("input.sql")));
      GoldenLanding.buildUpTo(duck, table);
      assertThat(rows(statement, "SELECT %s FROM %s".formatted(expected.get(0), table)))
          .containsExactlyInAnyOrderElementsOf(expected.subList(1, expected.size()));
      List<Result> results = CheckRun.run(duck, Checks.of(Models.MODELS.stream().filter(m -> m.name().equals(table)).findFirst().orElseThrow().table()));
      assertThat(results).noneMatch(Result::blocks);
    }
  }

  private static List<String> rows(Statement statement, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet found = statement.executeQuery(sql)) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          values.add(String.valueOf(found.getString(i)));
        }
        rows.add(values.stream().map(v -> v.contains(",") ? '"' + v + '"' : v).collect(joining(",")));
      }
    }
    return rows;
  }
}
