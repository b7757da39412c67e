package lumbung.warehouse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Marts;
import lumbung.warehouse.star.Perorangan;
import org.junit.jupiter.api.Test;

/** The policies of PostgreSQL, as they are written; {@link PostgresqlAccessTest} tests what they do. */
class PenjagaTest {

  private static final Pattern NAMED = Pattern.compile("t\\.nama (?:IN \\(([^)]*)\\)|(?:=|<>) ('[^']*'))");

  @Test
  void nameTablesThatThereAre() throws Exception {
    String policies = Files.readString(Path.of("src/main/resources/migrations/postgresql/utama/R__penjaga.sql"));
    List<String> named = NAMED.matcher(policies).results().flatMap(PenjagaTest::names).distinct().toList();
    assertThat(named).isNotEmpty().isSubsetOf(Stream.of(Marts.ALL, Perorangan.ALL).flatMap(List::stream).map(Table::name).toList());
  }

  private static Stream<String> names(MatchResult found) {
    return Stream.of((found.group(1) == null ? found.group(2) : found.group(1)).split(", *")).map(name -> name.replace("'", ""));
  }
}
