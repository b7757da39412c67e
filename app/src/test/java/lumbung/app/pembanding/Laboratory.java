package lumbung.app.pembanding;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.star.Landing;

/** Landed rows of the planted nation and its independent figures, against which the product is computed with and without a fault. */
final class Laboratory implements AutoCloseable {

  private static final String TEMP = "target/duck";

  private final Connection independent;
  private final Path figures;
  private final Map<String, Object> given;

  private Laboratory(Connection independent, Path figures, Map<String, Object> given) {
    this.independent = independent;
    this.figures = figures;
    this.given = given;
  }

  static Laboratory of(PlantedNation planted) throws SQLException, IOException {
    Map<String, Object> given = new HashMap<>();
    Map<String, List<String>> landing = new HashMap<>();
    LocalDate asOf;
    try (Ops ops = Ops.read(planted.home); Lake lake = Lake.open(planted.home)) {
      Ingest ingest = new Ingest(ops);
      Landing.FEEDS.forEach(t -> landing.put(t.toString(), paths(lake, ingest, t)));
      landing.put(Landing.KEHADIRAN.toString(), paths(lake, ingest, Landing.KEHADIRAN));
      asOf = new ReleaseBook(ops).current().orElseThrow().asOf();
      List<String> whole = ops.query(r -> "('%s', '%s', '%s', '%s', TIMESTAMP '%s')".formatted(r.getString(1), r.getString(2), r.getString(3), r.getString(4),
          r.getString(5).replace('T', ' ').replace("Z", "")), """
          SELECT instansi_id, feed, sumber_sistem, batch_id, diekstrak_pada FROM ops_batch
          WHERE feed IN ('pegawai', 'unor') AND jenis_ekstraksi = 'PENUH' AND status IN ('DITERIMA', 'DITERIMA_SEBAGIAN')""");
      given.put("penuh", "SELECT * FROM (VALUES %s) t(instansi_id, feed, sumber_sistem, batch_id, diekstrak_pada)".formatted(String.join(", ", whole)));
    }
    given.put("landing", landing);
    given.put("as_of", asOf.toString());
    Connection duck = DuckDb.open(2, "1GB", Path.of(TEMP));
    IndependentFigures.lay(duck, planted.nation, 1, asOf);
    Path figures = planted.nation.resolve("kebenaran");
    try (Statement statement = duck.createStatement()) {
      for (String table : tables()) {
        statement.execute("COPY %s TO '%s/%s.parquet' (FORMAT parquet)".formatted(table, figures, table));
      }
    }
    return new Laboratory(duck, figures, given);
  }

  /** Where the product with this fault differs from the independent figures; a fault that stops it differs everywhere. */
  List<String> differences(Mutation fault) throws Exception {
    try (Connection duck = DuckDb.open(2, "1GB", Path.of(TEMP)); Statement statement = duck.createStatement()) {
      recomputation(fault).accept(duck, given);
      for (String table : tables()) {
        statement.execute("CREATE VIEW %s AS FROM read_parquet('%s/%s.parquet')".formatted(table, figures, table));
      }
      return Comparison.differences(duck);
    }
  }

  @Override
  public void close() throws SQLException {
    independent.close();
  }

  @SuppressWarnings("unchecked")
  private static BiConsumer<Connection, Map<String, Object>> recomputation(Mutation fault) throws Exception {
    return (BiConsumer<Connection, Map<String, Object>>) fault.loader().loadClass(Recomputation.class.getName()).getConstructor().newInstance();
  }

  private static List<String> paths(Lake lake, Ingest ingest, lumbung.warehouse.schema.Table table) {
    var snapshot = ingest.landing(table);
    return snapshot.isEmpty() ? List.of() : lake.files(table, snapshot.getAsLong(), Set.of()).stream().map(LakeFile::path).toList();
  }

  private static Set<String> tables() {
    Set<String> tables = new HashSet<>();
    Comparison.ALL.forEach(c -> tables.add(c.independent()));
    return tables;
  }
}
