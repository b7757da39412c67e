package lumbung.warehouse.check;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs checks on a DuckDB connection. Checks that look at single rows of one relation share one pass over it. */
public final class CheckRun {

  private static final int SAMPLE = 20;

  private final Connection duck;
  private final Map<String, Boolean> empty = new HashMap<>();

  private CheckRun(Connection duck) {
    this.duck = duck;
  }

  /** All results, in the order of the checks. */
  public static List<Result> run(Connection duck, List<Check> checks) {
    CheckRun run = new CheckRun(duck);
    Set<Check> clean = run.clean(checks);
    return checks.stream().map(c -> run.one(c, clean.contains(c))).toList();
  }

  /** Those single-row checks that one pass over their relation found nothing for; an error leaves them to be run alone. */
  private Set<Check> clean(List<Check> checks) {
    Map<String, List<Check>> byPopulation = new HashMap<>();
    checks.stream().filter(c -> c.condition() != null)
        .forEach(c -> byPopulation.computeIfAbsent(c.population(), p -> new ArrayList<>()).add(c));
    Set<Check> clean = new HashSet<>();
    byPopulation.forEach((population, group) -> {
      String counts = group.stream().map(c -> "count(*) FILTER (WHERE " + c.condition() + ")").collect(joining(", "));
      try (Statement statement = duck.createStatement();
          ResultSet found = statement.executeQuery("SELECT %s FROM %s".formatted(counts, population))) {
        found.next();
        for (int i = 0; i < group.size(); i++) {
          if (found.getLong(i + 1) == 0) {
            clean.add(group.get(i));
          }
        }
      } catch (SQLException e) {
        clean.removeAll(group);
      }
    });
    return clean;
  }

  private Result one(Check check, boolean clean) {
    try {
      if (isEmpty(check.population())) {
        return result(check, Outcome.NOT_APPLICABLE, 0, List.of(), "");
      }
      return clean ? result(check, Outcome.PASSED, 0, List.of(), "") : sample(check);
    } catch (SQLException e) {
      return result(check, Outcome.ERROR, 0, List.of(), e.getMessage());
    }
  }

  private Result sample(Check check) throws SQLException {
    List<String> rows = new ArrayList<>();
    long broken = 0;
    try (Statement statement = duck.createStatement();
        ResultSet found = statement.executeQuery("SELECT count(*) OVER () AS rusak, * FROM (%s) LIMIT %d".formatted(check.sql(), SAMPLE))) {
      ResultSetMetaData columns = found.getMetaData();
      while (found.next()) {
        broken = found.getLong(1);
        List<String> values = new ArrayList<>();
        for (int i = 2; i <= columns.getColumnCount(); i++) {
          values.add(columns.getColumnName(i) + "=" + found.getString(i));
        }
        rows.add(String.join(", ", values));
      }
    }
    return result(check, rows.isEmpty() ? Outcome.PASSED : Outcome.BROKEN, broken, rows, "");
  }

  private boolean isEmpty(String population) throws SQLException {
    Boolean known = empty.get(population);
    if (known == null) {
      try (Statement statement = duck.createStatement();
          ResultSet found = statement.executeQuery("SELECT 1 FROM %s LIMIT 1".formatted(population))) {
        known = !found.next();
      }
      empty.put(population, known);
    }
    return known;
  }

  private static Result result(Check check, Outcome outcome, long broken, List<String> sample, String message) {
    return new Result(check.name(), check.says(), check.severity(), outcome, broken, sample, message);
  }
}
