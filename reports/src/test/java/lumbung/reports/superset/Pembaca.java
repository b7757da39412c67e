package lumbung.reports.superset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A reader of the tests and what he is to see, told by hand and not by the rules under test.
 *
 * @param agencies whole agencies
 * @param units agency to its units, those below included
 * @param talenta holds the talent role only
 */
record Pembaca(String user, boolean known, boolean nasional, boolean talenta, List<String> agencies, Map<String, Set<String>> units) {

  static final Set<String> PERSONS = Set.of("pegawai_penilaian", "pegawai_daftar_kerja");

  static Pembaca nobody(String user) {
    return new Pembaca(user, false, false, false, List.of(), Map.of());
  }

  static Pembaca nation(String user, String... agencies) {
    return new Pembaca(user, true, true, false, List.of(agencies), Map.of());
  }

  static Pembaca bureau(String user, String... agencies) {
    return new Pembaca(user, true, false, false, List.of(agencies), Map.of());
  }

  static Pembaca unit(String user, String agency, Set<String> units) {
    return new Pembaca(user, true, false, false, List.of(), Map.of(agency, units));
  }

  static Pembaca talent(String user, String agency) {
    return new Pembaca(user, true, false, true, List.of(agency), Map.of());
  }

  /** SQL condition on the rows of a table that this reader is to see. */
  String sees(String table, Set<String> columns) {
    if (table.equals("kamus") || table.equals("info_rilis")) {
      return known ? "1 = 1" : "1 = 0";
    }
    boolean persons = PERSONS.contains(table);
    if (nasional && !persons) {
      return "1 = 1";
    }
    boolean dimension = table.startsWith("dim_");
    if (!columns.contains("instansi_id") || talenta && !dimension) {
      return "1 = 0";
    }
    List<String> any = new ArrayList<>(List.of("1 = 0"));
    agencies.forEach(id -> any.add("instansi_id = '%s'".formatted(id)));
    units.forEach((id, below) -> {
      if (columns.contains("unor_id")) {
        any.add("(instansi_id = '%s' AND unor_id IN (%s))".formatted(id, below.stream().map(u -> "'" + u + "'").collect(Collectors.joining(", "))));
      } else if (dimension) {
        any.add("instansi_id = '%s'".formatted(id));
      }
    });
    return String.join(" OR ", any);
  }
}
