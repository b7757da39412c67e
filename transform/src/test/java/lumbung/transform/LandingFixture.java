package lumbung.transform;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.ParquetFiles;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.ops.Batch;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ingest.Sentuh;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.rules.RuleViews;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;
import org.apache.iceberg.DataFile;

/** Synthetic rows of a few agencies, made in DuckDB as landing tables, and brought to a lake as an ingest run would. */
final class LandingFixture implements AutoCloseable {

  private final Connection duck;

  private LandingFixture(Connection duck) {
    this.duck = duck;
  }

  /** The rows of {@code profil/landing.sql}: so many agencies, employees each, and pieces of evidence per employee and month. */
  static LandingFixture make(Path temp, int agencies, int employees, int evidence) throws Exception {
    LandingFixture fixture = new LandingFixture(DuckDb.open(2, "8GB", temp));
    RuleViews.register(fixture.duck, "ref_instansi");
    fixture.execute("CREATE TEMP TABLE ukuran AS SELECT %d AS jumlah_instansi, %d AS asn, %d AS bukti".formatted(agencies, employees, evidence));
    for (Table t : Landing.ALL) {
      fixture.execute("CREATE TEMP TABLE %s (%s)".formatted(t.view(),
          t.columns().stream().map(c -> c.name() + " " + c.type().sql()).collect(joining(", "))));
    }
    String text = new String(LandingFixture.class.getResourceAsStream("/profil/landing.sql").readAllBytes(), StandardCharsets.UTF_8);
    for (String sql : text.split(";\\s*\n")) {
      if (!sql.isBlank()) {
        fixture.execute(sql);
      }
    }
    return fixture;
  }

  /** Changes the rows. */
  void execute(String sql) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute(sql);
    }
  }

  List<String> agencies() throws SQLException {
    List<String> all = new ArrayList<>();
    try (Statement statement = duck.createStatement();
        ResultSet found = statement.executeQuery("SELECT instansi_id FROM contoh_instansi ORDER BY ke")) {
      while (found.next()) {
        all.add(found.getString(1));
      }
    }
    return all;
  }

  /** Appends the rows of some agencies that fulfil a condition, and lets them wait for transform. */
  void land(Lake lake, Ops ops, List<String> agencies, String where, int... years) throws SQLException {
    Map<Table, Long> snapshots = new HashMap<>();
    for (Table t : Landing.ALL) {
      List<DataFile> files = new ArrayList<>();
      for (String agency : agencies) {
        ParquetFiles.write(duck, "SELECT * FROM %s WHERE instansi_id = '%s' AND (%s)".formatted(t.view(), agency, where),
            lake.target(t), Part.of(agency)).ifPresent(files::add);
      }
      if (!files.isEmpty()) {
        snapshots.put(t, lake.append(t, files));
      }
    }
    Set<Sentuh> sentuh = new HashSet<>();
    for (String agency : agencies) {
      for (int year : years) {
        sentuh.add(new Sentuh(agency, year));
      }
    }
    new Ingest(ops).commit(List.of(), List.of(), snapshots, sentuh);
  }

  /** Tells {@code ops} of one batch for every extraction of the assessments and of the master rows. */
  void batches(Ops ops) throws SQLException {
    List<Batch> all = new ArrayList<>();
    try (Statement statement = duck.createStatement(); ResultSet found = statement.executeQuery("""
        SELECT DISTINCT instansi_id, strftime(diekstrak_pada, '%Y-%m-%dT%H:%M:%SZ') FROM
          (SELECT instansi_id, diekstrak_pada FROM landing_penilaian UNION SELECT instansi_id, diekstrak_pada FROM landing_pegawai)""")) {
      while (found.next()) {
        String id = found.getString(1) + found.getString(2);
        all.add(new Batch(id, "run", found.getString(1), "penilaian", id + ".csv", "/in/" + id, "kanonik;csv", "s", id, "DITERIMA",
            Instant.parse(found.getString(2)), true, Instant.parse(found.getString(2)), 0, "SEBAGIAN", "", "BERKAS", "EKINERJA", 1, 0, 0, 0, 1, 1,
            0, 0, "{}", "[]", null, null, List.of(), Batch.TANPA_PERNYATAAN));
      }
    }
    new Ingest(ops).commit(all, List.of(), Map.of(), Set.of());
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }
}
