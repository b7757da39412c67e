package lumbung.app.rilis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.KillPoint;
import lumbung.warehouse.lake.DuckDb;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A process that is killed (SIGKILL) anywhere between transform and report leaves a whole release in force, and the same command given
 * again, or {@code lumbung run}, ends where an undisturbed one does.
 */
class KilledRunIT {

  private static SmallHome small;
  private static ReleasedState undisturbed;

  @BeforeAll
  static void publishUndisturbed() throws Exception {
    small = SmallHome.made();
    small.restore();
    small.lumbung("publish");
    small.lumbung("report");
    undisturbed = ReleasedState.of(small);
    assertThat(undisturbed.rilis()).isNotEqualTo(small.first);
    assertThat(undisturbed.pages()).contains("index.html");
    assertThat(workLists()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"setelah-olah, transform, false", "sebelum-rilis, publish, false", "setelah-rilis, publish, false", "setelah-label, publish, false",
      "sebelum-penunjuk, publish, false", "setelah-penunjuk, publish, true", "sebelum-halaman, report, true"})
  void theNextRunEndsWhereAnUndisturbedOneDoes(String place, String command, boolean readersMoved) throws Exception {
    small.restore();
    if (command.equals("report")) {
      small.lumbung("publish");
    }

    assertThat(small.killedAt(place, command)).isEqualTo(KillPoint.EXIT);

    assertThat(small.current()).isEqualTo(readersMoved ? undisturbed.rilis() : small.first);
    assertThat(published()).isEqualTo(small.current());
    if (command.equals("publish")) {
      small.lumbung("publish");
      small.lumbung("report");
    } else {
      small.run();
    }
    ReleasedState finished = ReleasedState.of(small);
    assertThat(finished.rilis()).isEqualTo(undisturbed.rilis());
    assertThat(finished.tables()).isEqualTo(undisturbed.tables());
    assertThat(finished.pages()).isEqualTo(undisturbed.pages());
    assertThat(workLists()).hasSize(2);
    if (!command.equals("transform")) {   // which writes its files anew
      assertThat(finished.lakeFiles()).isEqualTo(undisturbed.lakeFiles());
    }
    try (Stream<Path> left = Files.list(small.home.serving())) {
      assertThat(left.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder(small.first, undisturbed.rilis(), "current");
    }
  }

  /** The release that the file itself names, read the way a tool does. */
  private static String published() throws Exception {
    try (Connection duck = DuckDb.open(1, "1GB", small.home.root().resolveSibling("duck")); Statement statement = duck.createStatement()) {
      statement.execute("ATTACH '%s' AS rilis (READ_ONLY)".formatted(small.home.serving().resolve("current/agregat.duckdb").toRealPath()));
      try (ResultSet row = statement.executeQuery("SELECT rilis FROM rilis.serving.info_rilis")) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private static List<Path> workLists() throws Exception {
    try (Stream<Path> found = Files.walk(small.home.outbox())) {
      return found.filter(f -> f.toString().endsWith(".xlsx") && f.toString().contains(undisturbed.rilis())).toList();
    }
  }
}
