package lumbung.transform;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Star;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder {@code nasional/<table>/<case>} is a test in Spark SQL and in DuckDB: {@code input.sql} is {@code dim_pegawai} of all
 * agencies, and the rows of the table must be those of {@code expect.csv}, in this order.
 */
class NasionalTest {

  private static final Path CASES = Path.of("src/test/resources/nasional");

  @TestFactory
  Stream<DynamicTest> buildTheRowsThatAreExpected() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(f -> f.endsWith("expect.csv")).map(Path::getParent).sorted().toList().stream()
          .flatMap(folder -> Stream.of(
              DynamicTest.dynamicTest(CASES.relativize(folder) + " in Spark SQL", () -> inSparkSql(folder)),
              DynamicTest.dynamicTest(CASES.relativize(folder) + " in DuckDB", () -> inDuckDb(folder))));
    }
  }

  private static void inSparkSql(Path folder) throws IOException {
    SparkSession spark = SparkForTests.session();
    spark.sql(Files.readString(folder.resolve("input.sql"))).createOrReplaceTempView(Star.DIM_PEGAWAI.name());
    for (Table national : Star.NASIONAL) {
      spark.sql(Nasional.select(national)).createOrReplaceTempView(national.name());
    }
    Dataset<Row> found = spark.table(table(folder));
    requireExpected(folder, List.of(found.columns()), found.collectAsList().stream()
        .map(row -> IntStream.range(0, row.size()).mapToObj(row::get)));
  }

  private static void inDuckDb(Path folder) throws Exception {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
      statement.execute("CREATE VIEW dim_pegawai AS " + Files.readString(folder.resolve("input.sql")).replaceAll("VALUES((.|\\n)*)AS t\\(", "(VALUES$1) AS t("));
      for (Table national : Star.NASIONAL) {
        statement.execute("CREATE VIEW " + national.name() + " AS " + Nasional.select(national));
      }
      List<String> columns = new ArrayList<>();
      List<Stream<Object>> rows = new ArrayList<>();
      try (ResultSet found = statement.executeQuery("FROM " + table(folder))) {
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          columns.add(found.getMetaData().getColumnName(i));
        }
        while (found.next()) {
          List<Object> row = new ArrayList<>();
          for (int i = 1; i <= columns.size(); i++) {
            row.add(found.getObject(i));
          }
          rows.add(row.stream());
        }
      }
      requireExpected(folder, columns, rows.stream());
    }
  }

  private static String table(Path folder) {
    return folder.getParent().getFileName().toString();
  }

  private static void requireExpected(Path folder, List<String> columns, Stream<Stream<Object>> rows) throws IOException {
    List<String> expected = Files.readAllLines(folder.resolve("expect.csv"));
    assertThat(columns).containsExactly(expected.get(0).split(","));
    assertThat(rows.map(row -> row.map(NasionalTest::text).collect(joining(","))).sorted()).containsExactlyElementsOf(expected.subList(1, expected.size()));
  }

  private static String text(Object value) {
    return value instanceof Timestamp time ? time.toInstant().toString() : String.valueOf(value);
  }
}
