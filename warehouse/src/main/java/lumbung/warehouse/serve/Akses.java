package lumbung.warehouse.serve;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Engine;
import lumbung.warehouse.serve.Inputs.Hak;

/** The operator's list of rights, {@code akses_pengguna.csv} in the home: username, instansi_id, unor_id, peran. */
public final class Akses {

  private Akses() {}

  /** All rights; none when there is no list. An empty cell is no value. */
  public static List<Hak> read(Home home) {
    Path file = home.root().resolve("akses_pengguna.csv");
    if (!Files.exists(file)) {
      return List.of();
    }
    List<Hak> rights = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        rights.add(new Hak(value(row, "username"), value(row, "instansi_id"), value(row, "unor_id"), value(row, "peran")));
      }
      return rights;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The rights that a published file holds. */
  static Set<Hak> published(Path file, Engine engine) {
    try (Connection duck = engine.open(); Statement statement = duck.createStatement()) {
      statement.execute("ATTACH %s AS rilis (READ_ONLY)".formatted(DuckDb.quoted(file.toString())));
      Set<Hak> rights = new HashSet<>();
      try (ResultSet found = statement.executeQuery("SELECT username, instansi_id, unor_id, peran FROM rilis.serving.akses_pengguna")) {
        while (found.next()) {
          rights.add(new Hak(found.getString(1), found.getString(2), found.getString(3), found.getString(4)));
        }
      }
      return rights;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  private static String value(NamedCsvRecord row, String column) {
    String text = row.getField(column).strip();
    return text.isEmpty() ? null : text;
  }
}
