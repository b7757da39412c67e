package lumbung.transform;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.warehouse.check.Check;
import lumbung.warehouse.check.CheckRun;
import lumbung.warehouse.check.Checks;
import lumbung.warehouse.check.Result;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.lake.ParquetFiles;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.lake.Target;
import lumbung.warehouse.ops.Ingest.Sentuh;
import lumbung.warehouse.rules.RuleViews;
import lumbung.warehouse.rules.Zona;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;
import org.apache.iceberg.DataFile;
import org.apache.spark.api.java.function.Function;

/** Builds star and aggregates of one bin of agencies in a DuckDB of its own and writes them as files; commits nothing. */
final class AgencyTask implements Function<BinWork, BinResult> {

  private static final long serialVersionUID = 1;

  @Override
  public BinResult call(BinWork work) throws Exception {
    Map<String, Double> seconds = new LinkedHashMap<>();
    try (Connection duck = DuckDb.open(work.threads(), work.memory(), Path.of(work.temp()))) {
      timed(seconds, "masukan", () -> inputs(duck, work));
      for (Step step : Models.ALL) {
        timed(seconds, step.name(), () -> step.run(duck));
      }
      List<Part> years = years(duck);
      Map<String, List<DataFile>> files = new HashMap<>();
      for (Model model : Models.MODELS) {
        timed(seconds, "tulis " + model.name(), () -> files.put(model.table().toString(), write(duck, work, model, years)));
        if (model.lazy()) {
          readWritten(duck, model, files.get(model.table().toString()));
        }
      }
      timed(seconds, "pemeriksaan", () -> check(duck));
      return new BinResult(years, whole(duck), files, seconds);
    }
  }

  /** Lays landing, as cut by the as-of day (D-37), rules, and the questions of this task before the SELECTs. */
  static void inputs(Connection duck, BinWork work) throws SQLException {
    RuleViews.register(duck, Models.RULES);
    String end = Zona.after(work.asOf()).atOffset(ZoneOffset.UTC).toLocalDateTime().toString().replace('T', ' ');
    try (Statement statement = duck.createStatement()) {
      for (Table table : Landing.ALL) {
        if (!table.equals(Landing.KARANTINA)) {
          statement.execute("CREATE TEMP VIEW %s AS SELECT * FROM (%s) WHERE diekstrak_pada < TIMESTAMP '%s'"
              .formatted(table.view(), LakeView.select(table, work.files().getOrDefault(table.toString(), List.of())), end));
        }
      }
      statement.execute("CREATE TEMP TABLE parameter AS SELECT DATE '%s' AS as_of".formatted(work.asOf()));
    }
    Perubahan.sebelum(duck, work.sebelum());
    insert(duck, "instansi", "instansi_id VARCHAR", work.instansi().stream().map(i -> new Object[] {i}).toList());
    insert(duck, "sentuh_diminta", "instansi_id VARCHAR, tahun INTEGER",
        work.sentuh().stream().map(s -> new Object[] {s.instansiId(), s.tahun()}).toList());
    insert(duck, "penarikan_semua", "instansi_id VARCHAR, feed VARCHAR, sumber_sistem VARCHAR, batch_id VARCHAR, diekstrak_pada TIMESTAMP",
        work.penuh().stream().map(p -> new Object[] {p.instansiId(), p.feed(), p.sumberSistem(), p.batchId(), p.diekstrakPada()}).toList());
    try (Statement statement = duck.createStatement()) {
      statement.execute("CREATE TEMP VIEW penarikan_penuh AS SELECT * FROM penarikan_semua WHERE diekstrak_pada < TIMESTAMP '%s'".formatted(end));
    }
  }

  private static void insert(Connection duck, String table, String columns, List<Object[]> rows) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute("CREATE TEMP TABLE %s (%s)".formatted(table, columns));
    }
    String marks = "?" + ", ?".repeat(columns.split(",").length - 1);
    try (PreparedStatement insert = duck.prepareStatement("INSERT INTO %s VALUES (%s)".formatted(table, marks))) {
      for (Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          insert.setObject(i + 1, row[i]);
        }
        insert.addBatch();
      }
      if (!rows.isEmpty()) {
        insert.executeBatch();
      }
    }
  }

  /** From here on a lazy model is what was written of it: to check a view would compute it a second time. */
  private static void readWritten(Connection duck, Model model, List<DataFile> files) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute("CREATE OR REPLACE TEMP VIEW %s AS %s".formatted(model.name(),
          LakeView.select(model.table(), files.stream().map(DataFile::location).toList())));
    }
  }

  /** A row that breaks its declaration is a fault of the models, not of the data: the task fails and nothing is committed. */
  static void check(Connection duck) throws SQLException {
    List<Check> checks = new ArrayList<>();
    for (Model model : Models.MODELS) {
      List<Check> of = Checks.of(model.table());   // the grain comes last
      checks.addAll(hasRepeatedHash(duck, model) ? of : of.subList(0, of.size() - 1));
    }
    List<Result> broken = CheckRun.run(duck, checks).stream().filter(Result::blocks).toList();
    if (!broken.isEmpty()) {
      throw new IllegalStateException(broken.stream().map(Result::toString).collect(joining("\n")));
    }
  }

  /** Rows of one grain share a hash of it; telling hashes apart is many times cheaper than telling long keys apart. */
  private static boolean hasRepeatedHash(Connection duck, Model model) throws SQLException {
    try (Statement statement = duck.createStatement();
        ResultSet found = statement.executeQuery("SELECT count(*) > count(DISTINCT hash(%s)) FROM %s"
            .formatted(String.join(", ", model.table().grain().columns()), model.name()))) {
      found.next();
      return found.getBoolean(1);
    }
  }

  private static List<Part> years(Connection duck) throws SQLException {
    List<Part> years = new ArrayList<>();
    try (Statement statement = duck.createStatement();
        ResultSet found = statement.executeQuery("SELECT instansi_id, tahun FROM sentuh ORDER BY ALL")) {
      while (found.next()) {
        years.add(Part.of(found.getString(1), found.getInt(2)));
      }
    }
    return years;
  }

  /** Agencies of which all years are built. */
  private static Set<String> whole(Connection duck) throws SQLException {
    Set<String> whole = new HashSet<>();
    try (Statement statement = duck.createStatement(); ResultSet found = statement.executeQuery("SELECT instansi_id FROM diminta WHERE tahun = -1")) {
      while (found.next()) {
        whole.add(found.getString(1));
      }
    }
    return whole;
  }

  /** Tables without a year follow from master rows alone; they are written for agencies of which all years, or the masters, were asked. */
  private static List<DataFile> write(Connection duck, BinWork work, Model model, List<Part> years) throws SQLException {
    Table table = model.table();
    Target target = work.targets().get(table.toString());
    String rows = "SELECT * FROM " + model.name();
    if (table.partition().contains("tahun")) {
      List<DataFile> files = ParquetFiles.writeParts(duck, rows, target, each(duck, model, years.size()));
      List<Part> others = files.stream().map(f -> Part.of(target.spec(), f)).filter(p -> !years.contains(p)).toList();
      if (!others.isEmpty()) {
        throw new IllegalStateException("%s has rows of %s, which is not being built".formatted(table, others));
      }
      return files;
    }
    String masters = work.sentuh().stream().filter(Sentuh::isOfMasters).map(s -> DuckDb.quoted(s.instansiId())).distinct().collect(joining(", "));
    return masters.isEmpty() ? List.of() : ParquetFiles.writeParts(duck, rows + " WHERE instansi_id IN (" + masters + ")", target,
        each(duck, model, work.instansi().size()));
  }

  /** About how many rows a part has; of a view, which it would cost a second computing to count, as many as may be. */
  private static long each(Connection duck, Model model, int parts) throws SQLException {
    if (model.lazy()) {
      return Long.MAX_VALUE;
    }
    try (Statement statement = duck.createStatement(); ResultSet found = statement.executeQuery("SELECT count(*) FROM " + model.name())) {
      found.next();
      return found.getLong(1) / Math.max(1, parts);
    }
  }

  private static void timed(Map<String, Double> seconds, String name, Work work) throws Exception {
    long start = System.nanoTime();
    try {
      work.run();
    } catch (SQLException e) {
      throw new IllegalStateException(name + ": " + e.getMessage(), e);
    }
    seconds.merge(name, (System.nanoTime() - start) / 1e9, Double::sum);
  }

  private interface Work {
    void run() throws Exception;
  }
}
