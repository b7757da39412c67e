package lumbung.warehouse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lumbung.warehouse.emit.DuckDbDdl;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Grain;
import lumbung.warehouse.schema.Layer;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.schema.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationsTest {

  @TempDir Path dir;

  @ParameterizedTest
  @EnumSource(ServingFile.class)
  void leaveExactlyTheTablesAndColumnsThatAreDeclared(ServingFile file) throws Exception {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + file.create(dir))) {
      List<String> there = catalog(duck);
      List<Table> lacking = file.tables().stream().filter(t -> !there.containsAll(declared(List.of(t)))).toList();
      assertThat(minus(declared(file.tables()), there))
          .as("what migrations/%s lacks; whole tables to take from:%n%s%n", file.name().toLowerCase(Locale.ROOT), DuckDbDdl.draft(lacking)).isEmpty();
      assertThat(minus(there, declared(file.tables()))).as("what is there without being declared").isEmpty();
    }
  }

  private static List<String> minus(List<String> all, List<String> others) {
    return all.stream().filter(line -> !others.contains(line)).toList();
  }

  @Test
  void aDraftKeepsAnApostropheInAComment() throws Exception {
    Table table = Table.of(Layer.AGREGAT, "coba", Grain.one("hari Jum'at", "a"),
        List.of(Column.of("a", Type.TEXT, "Kode 'A' atau \\B").required(), Column.of("b", Type.DOUBLE, "it's")));
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
      statement.execute("CREATE SCHEMA serving");
      statement.execute(DuckDbDdl.draft(List.of(table)));
      assertThat(catalog(duck)).containsExactlyInAnyOrderElementsOf(declared(List.of(table)));
    }
  }

  private static List<String> declared(List<Table> tables) {
    List<String> lines = new ArrayList<>();
    for (Table t : tables) {
      lines.add("%s -- %s".formatted(t.name(), t.grain().sentence()));
      t.columns().forEach(c -> lines.add("%s.%s %s %s -- %s"
          .formatted(t.name(), c.name(), c.type().sql(), c.isRequired() ? "NOT NULL" : "NULL", c.meaning())));
    }
    return lines;
  }

  private static List<String> catalog(Connection duck) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = duck.createStatement();
        ResultSet found = statement.executeQuery("""
            SELECT table_name || ' -- ' || comment FROM duckdb_tables() WHERE schema_name = 'serving'
            UNION ALL
            SELECT format('{}.{} {} {} -- {}', table_name, column_name, data_type, if(is_nullable, 'NULL', 'NOT NULL'), comment)
            FROM duckdb_columns() WHERE schema_name = 'serving'""")) {
      while (found.next()) {
        lines.add(found.getString(1));
      }
    }
    return lines;
  }
}
