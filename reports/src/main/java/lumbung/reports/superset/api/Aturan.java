package lumbung.reports.superset.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lumbung.reports.superset.Kelompok;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Marts;

/**
 * A row-level rule of Superset. A base rule holds for all but its roles, a regular one for its roles; within a group they are joined by
 * OR. So a base rule shuts a dataset for everybody, and a regular one opens the rows that {@code akses_pengguna} gives the user of the
 * moment: who is not in the list sees nothing, whatever role he holds.
 *
 * <p>The same meaning as the policies of the PostgreSQL store; clauses are SQL that DuckDB and PostgreSQL both read. User names enter by
 * {@code where_in}, which quotes them: one within quotes of ours could end them.
 *
 * @param tables tables that the rule is put on
 */
public record Aturan(String name, boolean base, List<Kelompok> kelompok, Predicate<Table> tables, List<String> roles, String clause) {

  static final String GROUP = "lumbung";
  /** Rules whose name begins so are ours: one that is not in the list any more is removed. */
  static final String PREFIX = "Lumbung: ";

  private static final String SAYA = "SELECT %s FROM serving.akses_pengguna WHERE username IN {{ [current_username()] | where_in }} AND %s";
  private static final String NASIONAL = "EXISTS (" + SAYA.formatted("username", "peran = 'NASIONAL'") + ")";
  private static final String DIKENAL = "EXISTS (" + SAYA.formatted("username", "peran IS NOT NULL") + ")";
  private static final String BIRO = "peran = 'BIRO_KEPEGAWAIAN'";
  private static final String BIRO_TALENTA = "peran IN ('BIRO_KEPEGAWAIAN', 'TALENTA')";
  private static final List<String> UMUM = List.of(Marts.KAMUS.name(), Marts.INFO_RILIS.name());
  private static final List<String> BUREAUS = Peran.reading(Kelompok.PERORANGAN);
  private static final List<Kelompok> AGREGAT = List.of(Kelompok.AGREGAT);
  private static final List<Kelompok> PERORANGAN = List.of(Kelompok.PERORANGAN);

  /** All rules. */
  public static List<Aturan> all() {
    List<Aturan> all = new ArrayList<>();
    all.add(new Aturan(PREFIX + "agregat tertutup", true, AGREGAT, t -> true, List.of("Admin", "NASIONAL"), "1 = 0"));
    all.add(new Aturan(PREFIX + "perorangan tertutup", true, PERORANGAN, t -> true, List.of(), "1 = 0"));
    all.add(opened("dikenal", AGREGAT, t -> UMUM.contains(t.name()), DIKENAL));
    all.add(opened("instansi sendiri", AGREGAT, t -> mart(t) && !units(t), orNational(own(BIRO + " AND unor_id IS NULL"))));
    all.add(opened("unit sendiri", AGREGAT, t -> mart(t) && units(t), orNational(ownUnits(BIRO))));
    all.add(opened("rujukan instansi sendiri", AGREGAT, t -> dimension(t) && !units(t), orNational(own(BIRO_TALENTA))));
    all.add(opened("rujukan unit sendiri", AGREGAT, t -> dimension(t) && units(t), orNational(ownUnits(BIRO_TALENTA))));
    all.add(new Aturan(PREFIX + "pegawai unit sendiri", false, PERORANGAN, t -> true, BUREAUS, ownUnits(BIRO)));
    return List.copyOf(all);
  }

  /** The tables of the bundle that the rule is put on. */
  List<Table> on() {
    return kelompok.stream().flatMap(k -> k.tables().stream()).filter(tables).toList();
  }

  private static Aturan opened(String name, List<Kelompok> kelompok, Predicate<Table> tables, String clause) {
    return new Aturan(PREFIX + name, false, kelompok, tables, Stream.concat(BUREAUS.stream(), Stream.of("TALENTA")).toList(), clause);
  }

  /** A rule that opens rows to a bureau would close them to one who holds the national role beside it, so it says so itself. */
  private static String orNational(String clause) {
    return NASIONAL + " OR " + clause;
  }

  private static String own(String right) {
    return "instansi_id IN (" + SAYA.formatted("instansi_id", right) + ")";
  }

  /** Whole agencies, and units with all below them. */
  private static String ownUnits(String peran) {
    return own(peran + " AND unor_id IS NULL") + " OR (instansi_id, unor_id) IN (WITH RECURSIVE bawah AS ("
        + SAYA.formatted("instansi_id, unor_id", peran + " AND unor_id IS NOT NULL")
        + " UNION SELECT u.instansi_id, u.unor_id FROM bawah b JOIN serving.dim_unor u"
        + " ON u.instansi_id = b.instansi_id AND u.unor_atasan_id = b.unor_id) SELECT instansi_id, unor_id FROM bawah)";
  }

  private static boolean mart(Table table) {
    return table.name().startsWith("mart_") && has(table, "instansi_id");
  }

  private static boolean dimension(Table table) {
    return table.name().startsWith("dim_") && has(table, "instansi_id");
  }

  private static boolean units(Table table) {
    return has(table, "unor_id");
  }

  private static boolean has(Table table, String column) {
    return table.columns().stream().anyMatch(c -> c.name().equals(column));
  }
}
