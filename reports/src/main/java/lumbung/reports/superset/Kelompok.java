package lumbung.reports.superset;

import java.util.List;
import java.util.UUID;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Marts;
import lumbung.warehouse.star.Perorangan;

/** The published tables that share one Superset database: aggregates, or rows of persons. */
public enum Kelompok {
  AGREGAT("Gudang Data ASN", "gudang_data_asn", "agregat", "", Marts.ALL),
  PERORANGAN("Gudang Data ASN - perorangan", "gudang_data_asn_perorangan", "perorangan", "perorangan/", Perorangan.SENDIRI);

  /** The schema of every published table, in DuckDB and PostgreSQL alike. */
  public static final String SKEMA = "serving";

  private final String title;
  private final String folder;
  private final String stem;
  private final String prefix;
  private final List<Table> tables;

  Kelompok(String title, String folder, String stem, String prefix, List<Table> tables) {
    this.title = title;
    this.folder = folder;
    this.stem = stem;
    this.prefix = prefix;
    // Rules of Superset read the list of rights inside the database; as a dataset it would show who else there is.
    this.tables = tables.stream().filter(t -> !t.name().equals(Marts.AKSES_PENGGUNA.name())).toList();
  }

  /** What Superset calls the database; its rights carry this name. */
  public String title() {
    return title;
  }

  /** The right that opens all datasets of the schema: {@code [Gudang Data ASN].[serving]}. */
  public String schemaRight() {
    return "[%s].[%s]".formatted(title, SKEMA);
  }

  /** Tables that become datasets. */
  public List<Table> tables() {
    return tables;
  }

  public UUID uuid() {
    return Uuids.of("database/" + stem);
  }

  public UUID uuid(Table table) {
    return Uuids.of("dataset/" + prefix + table.name());
  }

  String file() {
    return "databases/" + folder + ".yaml";
  }

  String file(Table table) {
    return "datasets/" + folder + "/" + table.name() + ".yaml";
  }

  /** Name of the DuckDB file in the folder of a release. */
  String duckDbFile() {
    return stem + ".duckdb";
  }
}
