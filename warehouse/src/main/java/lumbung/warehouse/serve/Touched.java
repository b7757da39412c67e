package lumbung.warehouse.serve;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.warehouse.lake.Engine;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.rules.RuleViews;
import lumbung.warehouse.star.Agg;

/** Which agency-years may have other rows than in an earlier release: their files differ, or the as-of day passed a date of theirs. */
final class Touched {

  private Touched() {}

  static Set<Part> between(Inputs before, Inputs now, Engine engine) throws SQLException {
    Set<Part> touched = new HashSet<>();
    for (var table : Inputs.LAKE) {
      Map<Part, Set<String>> old = paths(before.files(table));
      Map<Part, Set<String>> fresh = paths(now.files(table));
      Stream.concat(old.keySet().stream(), fresh.keySet().stream())
          .filter(part -> !Objects.equals(old.get(part), fresh.get(part)))
          .forEach(touched::add);
    }
    // A table by agency only, such as dim_unor, touches the agency; its rows of all years stay as they are.
    touched.addAll(passed(before.parameter().asOf(), now.parameter().asOf(), now, engine));
    return touched;
  }

  /** Agency-years with a period that begins or ends, or a limit that passes, after one as-of day and not after the other. */
  private static Set<Part> passed(LocalDate from, LocalDate to, Inputs now, Engine engine) throws SQLException {
    if (from.equals(to)) {
      return Set.of();
    }
    Set<Part> touched = new HashSet<>();
    try (Connection duck = engine.open(); Statement statement = duck.createStatement()) {
      RuleViews.register(duck, "tenggat");
      for (var table : List.of(Agg.AGG_PERIODE, Agg.AGG_BATAS)) {
        LakeView.create(duck, table, now.files(table).stream().map(LakeFile::path).toList());
      }
      try (ResultSet found = statement.executeQuery("""
          WITH hari AS (SELECT DATE '%1$s' AS dari, DATE '%2$s' AS sampai, (SELECT max(toleransi_hari) FROM tenggat) AS toleransi)
          SELECT DISTINCT instansi_id, tahun FROM agg_periode, hari
          WHERE (periode_awal > dari AND periode_awal <= sampai) OR (periode_akhir > dari AND periode_akhir <= sampai)
          UNION
          SELECT DISTINCT instansi_id, tahun FROM agg_batas, hari
          WHERE batas_pengisian + toleransi >= dari AND batas_pengisian <= sampai""".formatted(from, to))) {
        while (found.next()) {
          touched.add(Part.of(found.getString(1), found.getInt(2)));
        }
      }
    }
    return touched;
  }

  private static Map<Part, Set<String>> paths(List<LakeFile> files) {
    return files.stream().collect(groupingBy(f -> new Part(f.instansiId(), f.tahun()), mapping(LakeFile::path, toSet())));
  }
}
