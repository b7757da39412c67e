package lumbung.warehouse.serve;

import static lumbung.warehouse.serve.SmallNation.BADAN;
import static lumbung.warehouse.serve.SmallNation.KABUPATEN;
import static lumbung.warehouse.serve.SmallNation.MADE;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.warehouse.HomeCopy;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.ops.Ops;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A nation whose first release is published; each test starts from there. */
abstract class ReleasesBase {

  static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

  @TempDir static Path dir;
  static SmallNation nation;
  static Publication first;
  private static HomeCopy published;

  @BeforeAll
  static void publishFirst() throws Exception {
    nation = new SmallNation(dir);
    nation.change(AS_OF, Map.of(Part.of(BADAN, 2024), 1, Part.of(BADAN, 2025), 2, Part.of(KABUPATEN, 2025), 3));
    first = publish();
    published = HomeCopy.of(nation.home, dir.resolve("published"));
  }

  @BeforeEach
  void startFromThere() throws Exception {
    published.restore();
  }

  @AfterAll
  static void close() throws Exception {
    nation.close();
  }

  static Publication publish() {
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      return new Releases(nation.home, lake, ops, nation.engine).publish(MADE, "kode-uji", List.of());
    }
  }

  static void rollback(String rilis) {
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      new Releases(nation.home, lake, ops, nation.engine).rollback(rilis);
    }
  }

  static Path folder(String rilis) {
    return nation.home.serving().resolve(rilis);
  }

  static List<String> current(String... queries) throws Exception {
    return rows(ServingFile.AGREGAT.in(nation.home.serving().resolve("current")), queries);
  }

  static List<String> rows(Path file, String... queries) throws Exception {
    List<String> rows = new ArrayList<>();
    try (Connection duck = nation.engine.open(); Statement statement = duck.createStatement()) {
      statement.execute("ATTACH %s AS rilis (READ_ONLY)".formatted(DuckDb.quoted(file.toString())));
      for (String query : queries) {
        try (ResultSet found = statement.executeQuery(query)) {
          while (found.next()) {
            StringBuilder row = new StringBuilder();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
              row.append(i == 1 ? "" : " ").append(found.getString(i));
            }
            rows.add(row.toString());
          }
        }
      }
    }
    return rows;
  }
}
