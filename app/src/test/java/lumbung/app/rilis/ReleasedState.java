package lumbung.app.rilis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.lake.Tables;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.serve.ServingFile;

/** What a home says after a run: the release in force, the content of every table of it, the data files below it, and the pages. */
record ReleasedState(String rilis, Map<String, String> tables, Map<String, Set<String>> lakeFiles, Set<String> pages) {

  static ReleasedState of(SmallHome small) throws Exception {
    Home home = small.home;
    String rilis = small.current();
    Map<String, String> tables = new TreeMap<>();
    Map<String, Set<String>> files = new TreeMap<>();
    try (Connection duck = DuckDb.open(2, "1GB", home.root().resolveSibling("duck")); Statement statement = duck.createStatement();
        Lake lake = Lake.open(home); Ops ops = Ops.read(home)) {
      for (ServingFile file : ServingFile.values()) {
        statement.execute("ATTACH '%s' AS berkas (READ_ONLY)".formatted(file.in(home.serving().resolve(rilis))));
        for (Table table : file.tables()) {
          // When it was made is the only thing that may differ.
          tables.put(table.toString(), content(statement, "SELECT * %s FROM berkas.%s"
              .formatted(table.name().equals("info_rilis") ? "EXCLUDE (dibuat_pada)" : "", table)));
        }
        statement.execute("DETACH berkas");
      }
      Map<String, Long> snapshots = new ReleaseBook(ops).snapshots(rilis);
      for (Table table : Tables.LAKE) {
        List<LakeFile> found = snapshots.containsKey(table.toString()) ? lake.files(table, snapshots.get(table.toString()), Set.of()) : List.of();
        files.put(table.toString(), new TreeSet<>(found.stream().map(LakeFile::path).toList()));
        LakeView.create(duck, table, found.stream().map(LakeFile::path).toList());
        tables.put(table.toString(), content(statement, "SELECT * FROM " + table.view()));
      }
    }
    return new ReleasedState(rilis, tables, files, pages(home.reports().resolve(rilis)));
  }

  private static String content(Statement statement, String select) throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT count(*) || ' rows ' || coalesce(bit_xor(hash(t))::VARCHAR, '-') || ' ' || coalesce(sum(hash(t)::HUGEINT), 0) FROM ("
        + select + ") t")) {
      row.next();
      return row.getString(1);
    }
  }

  private static Set<String> pages(Path folder) throws IOException {
    Set<String> pages = new TreeSet<>();
    if (Files.exists(folder)) {
      try (Stream<Path> found = Files.walk(folder)) {
        found.filter(Files::isRegularFile).forEach(file -> pages.add(folder.relativize(file).toString()));
      }
    }
    return pages;
  }
}
