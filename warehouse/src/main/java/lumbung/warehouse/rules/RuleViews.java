package lumbung.warehouse.rules;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Rules and reference lists as temporary tables of a DuckDB connection, so that a SELECT can name them.
 *
 * <p>A rule pack has the name and the columns of its CSV, and for every scope of {@link RuleScopes} the rows that hold there: those of
 * an agency are found by {@code ref_instansi.cakupan_aturan}, empty for one that is not in the list. {@code berlaku_sampai} is null while a rule has no end and a
 * list such as {@code himpunan} is a {@code VARCHAR[]}. {@code aturan} holds the rules of all packs in one form. A reference list is {@code ref_instansi}, {@code ref_wilayah},
 * {@code ref_jabatan_fungsional}, {@code ref_satuan_kerja} or {@code ref_} and the name of a code list. Ids are spelled
 * as in the list: compare them by {@code lower(…)}.
 */
public final class RuleViews {
  private static final class Bundled {
    static final RuleViews VIEWS = of(Rules.bundled(), Reference.bundled());
  }

  private final Map<String, Lazy<Sheet>> sheets = new LinkedHashMap<>();

  private RuleViews() {}

  public static RuleViews of(Rules rules, Reference reference) {
    RuleViews views = new RuleViews();
    RuleScopes scopes = new RuleScopes(rules);
    rules.packs().forEach(pack -> views.sheets.put(pack, new Lazy<>(() -> sheet(scopes, pack))));
    views.sheets.put("aturan", new Lazy<>(() -> RuleSheet.of(rules)));
    views.sheets.putAll(new ReferenceSheets(reference, scopes).all());
    return views;
  }

  /** Lays tables of the bundled rules and lists before a connection; see {@link #registerIn}. */
  public static void register(Connection duck, String... names) throws SQLException {
    Bundled.VIEWS.registerIn(duck, names);
  }

  /**
   * Makes the named tables, all if none is named; one that is there already is made anew.
   *
   * @param duck connection of DuckDB; the tables vanish with it
   * @throws IllegalArgumentException if a name is neither a pack nor a list
   */
  public void registerIn(Connection duck, String... names) throws SQLException {
    DuckDBConnection connection = duck.unwrap(DuckDBConnection.class);
    for (String name : names.length == 0 ? sheets.keySet() : List.of(names)) {
      Lazy<Sheet> sheet = sheets.get(name);
      if (sheet == null) {
        throw new IllegalArgumentException(
            "Neither rule pack nor reference list: '%s'; there are %s".formatted(name, sheets.keySet()));
      }
      fill(connection, sheet.value());
    }
  }

  private static Sheet sheet(RuleScopes scopes, String pack) {
    List<Sheet.Column> columns =
        Rules.form(pack).columns().stream().map(field -> new Sheet.Column(field.name(), field.kind())).toList();
    List<List<Object>> rows =
        scopes.rows(pack).stream()
            .map(row -> columns.stream().map(column -> row.value(column.name())).toList())
            .toList();
    return new Sheet(pack, columns, rows);
  }

  private static void fill(DuckDBConnection duck, Sheet sheet) throws SQLException {
    String columns = sheet.columns().stream().map(c -> c.name() + " " + c.kind().sql()).collect(joining(", "));
    try (Statement statement = duck.createStatement()) {
      statement.execute("CREATE OR REPLACE TEMP TABLE %s (%s)".formatted(sheet.name(), columns));
    }
    try (DuckDBAppender appender = duck.createAppender("temp", "main", sheet.name())) {
      for (List<Object> row : sheet.rows()) {
        appender.beginRow();
        for (Object cell : row) {
          append(appender, cell);
        }
        appender.endRow();
      }
    }
  }

  private static void append(DuckDBAppender appender, Object cell) throws SQLException {
    if (cell == null) {
      appender.appendNull();
    } else if (cell instanceof String text) {
      appender.append(text);
    } else if (cell instanceof Integer number) {
      appender.append(number);
    } else if (cell instanceof Boolean flag) {
      appender.append(flag);
    } else if (cell instanceof LocalDate day) {
      appender.append(day);
    } else {
      appender.append((Collection<?>) cell);
    }
  }
}
