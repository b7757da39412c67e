package lumbung.warehouse.schema;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A fact that holds for every row; it writes the SQL condition that finds the rows breaking it. */
public sealed interface Rule {

  /** SQL condition (DuckDB and PostgreSQL) that is true for a row of {@code table} breaking this rule. */
  String brokenWhen(String table, String column);

  /** What must hold, in the words of a message. */
  String kalimat();

  /** The value is there. */
  record Required() implements Rule {
    @Override
    public String brokenWhen(String table, String column) {
      return "%s.%s IS NULL".formatted(table, column);
    }

    @Override
    public String kalimat() {
      return "harus terisi";
    }
  }

  /** The value, when there, is one of the codes. */
  record OneOf(List<String> codes) implements Rule {
    public OneOf {
      codes = List.copyOf(codes);
      if (codes.isEmpty() || codes.stream().anyMatch(c -> c.contains("'"))) {
        throw new IllegalArgumentException("codes must be given and hold no quote: " + codes);
      }
    }

    @Override
    public String brokenWhen(String table, String column) {
      return "%s.%s NOT IN (%s)".formatted(table, column, codes.stream().map(c -> "'" + c + "'").collect(joining(", ")));
    }

    @Override
    public String kalimat() {
      return "harus salah satu dari " + String.join(", ", codes);
    }
  }

  /** The value, when there, is a number from low to high, both included. */
  record Between(long low, long high) implements Rule {
    @Override
    public String brokenWhen(String table, String column) {
      return "%s.%s NOT BETWEEN %d AND %d".formatted(table, column, low, high);
    }

    @Override
    public String kalimat() {
      return high == Long.MAX_VALUE ? "paling sedikit %d".formatted(low) : "harus dari %d sampai %d".formatted(low, high);
    }
  }

  /** The value, when there, is the key of a row in another table. */
  record References(String target, String key) implements Rule {
    @Override
    public String brokenWhen(String table, String column) {
      return "%1$s.%2$s IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %3$s WHERE %3$s.%4$s = %1$s.%2$s)"
          .formatted(table, column, target, key);
    }

    @Override
    public String kalimat() {
      return "harus ada sebagai %s di %s".formatted(key, target);
    }
  }
}
