package lumbung.warehouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.warehouse.Resources;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Rule;
import lumbung.warehouse.schema.Table;

/** The checks that follow from a declaration, and those written by hand in {@code checks/<name>.sql}. */
public final class Checks {

  /** First lines of a check written by hand: severity, the relation it is about, and what must hold, as people read it. */
  private static final Pattern HEAD = Pattern.compile("-- (FAIL|WARN)\n-- OF (\\S+)\n-- SAYS (.+)\n");

  private Checks() {}

  /** Every rule of every column, and that no two rows share a grain. */
  public static List<Check> of(Table table) {
    return of(table, relation(table));
  }

  /**
   * The same over a part of the rows.
   *
   * @param relation table, view or parenthesised SELECT that has the columns of the table
   */
  public static List<Check> of(Table table, String relation) {
    List<Check> checks = new ArrayList<>();
    String from = relation + " AS " + table.view();
    for (Column column : table.columns()) {
      for (Rule rule : column.rules()) {
        String condition = rule.brokenWhen(table.view(), column.name());
        checks.add(new Check("%s.%s".formatted(table, column.name()), rule.kalimat(), Severity.FAIL, from,
            rule instanceof Rule.References ? null : condition, "SELECT * FROM %s WHERE %s".formatted(from, condition)));
      }
    }
    checks.add(new Check(table.toString(), "satu baris adalah satu " + table.grain().sentence(), Severity.FAIL, from, null,
        "SELECT %s, count(*) AS kembar FROM %s GROUP BY ALL HAVING count(*) > 1"
            .formatted(String.join(", ", table.grain().columns()), from)));
    return checks;
  }

  /** A check written by hand. */
  public static Check named(String name) {
    String resource = "/checks/" + name + ".sql";
    String text = Resources.text(resource);
    Matcher head = HEAD.matcher(text);
    if (!head.lookingAt()) {
      throw new IllegalStateException(resource + " must begin with '-- FAIL' or '-- WARN', then '-- OF <relation>', then '-- SAYS <sentence>'");
    }
    return new Check(name, head.group(3), Severity.valueOf(head.group(1)), head.group(2), null, text);
  }

  /** The name a model or check reads a table by. */
  static String relation(Table table) {
    return table.layer().inLake() ? table.view() : table.toString();
  }
}
