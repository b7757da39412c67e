package lumbung.transform;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lumbung.warehouse.star.Star;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder {@code nasional/<table>/<case>} is a test in Spark SQL: {@code input.sql} is {@code dim_pegawai} of all agencies, and the
 * rows of the table must be those of {@code expect.csv}, in this order.
 */
class NasionalTest {

  private static final Path CASES = Path.of("src/test/resources/nasional");

  @TestFactory
  Stream<DynamicTest> buildTheRowsThatAreExpected() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(f -> f.endsWith("expect.csv")).map(Path::getParent).sorted().toList().stream()
          .map(folder -> DynamicTest.dynamicTest(CASES.relativize(folder).toString(), () -> check(folder)));
    }
  }

  private static void check(Path folder) throws IOException {
    SparkSession spark = SparkForTests.session();
    spark.sql(Files.readString(folder.resolve("input.sql"))).createOrReplaceTempView(Star.DIM_PEGAWAI.name());
    String table = folder.getParent().getFileName().toString();
    Dataset<Row> found = null;
    for (var national : Star.NASIONAL) {
      found = spark.sql(Sql.text("nasional/" + national.name() + ".sql"));
      if (national.name().equals(table)) {
        break;
      }
      found.createOrReplaceTempView(national.name());
    }
    List<String> expected = Files.readAllLines(folder.resolve("expect.csv"));
    assertThat(found.columns()).containsExactly(expected.get(0).split(","));
    assertThat(found.collectAsList().stream().map(NasionalTest::line).sorted()).containsExactlyElementsOf(expected.subList(1, expected.size()));
  }

  private static String line(Row row) {
    return IntStream.range(0, row.size()).mapToObj(i -> row.get(i) instanceof Timestamp time ? time.toInstant().toString() : String.valueOf(row.get(i))).collect(joining(","));
  }
}
