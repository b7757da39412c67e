package lumbung.warehouse.schema;

import java.util.ArrayList;
import java.util.List;

/** One column: its name, type, meaning (Indonesian, for the kamus), who may see it, and the rules its values obey. */
public record Column(String name, Type type, String meaning, Privacy privacy, List<Rule> rules) {

  public Column {
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("column name '" + name + "': use lower case letters, digits and _");
    }
    if (meaning.isBlank()) {
      throw new IllegalArgumentException("column " + name + " has no meaning");
    }
    rules = List.copyOf(rules);
  }

  /** An optional, public column. */
  public static Column of(String name, Type type, String meaning) {
    return new Column(name, type, meaning, Privacy.PUBLIK, List.of());
  }

  /** This column, never empty. */
  public Column required() {
    return with(new Rule.Required());
  }

  /** This column, holding only these codes. */
  public Column oneOf(String... codes) {
    return with(new Rule.OneOf(List.of(codes)));
  }

  /** This column, from {@code low} to {@code high}, both included. */
  public Column between(long low, long high) {
    return with(new Rule.Between(low, high));
  }

  /** This column, pointing at the same-named column of another table. */
  public Column in(Table target) {
    return with(new Rule.References(target.view(), name));
  }

  /** This column as personal data: kept out of aggregate files, exports and dashboards. */
  public Column pribadi() {
    return new Column(name, type, meaning, Privacy.PRIBADI, rules);
  }

  /** This column as work data of a person or internal id. */
  public Column internal() {
    return new Column(name, type, meaning, Privacy.INTERNAL, rules);
  }

  /** Whether the column may not be empty. */
  public boolean isRequired() {
    return rules.stream().anyMatch(Rule.Required.class::isInstance);
  }

  private Column with(Rule rule) {
    List<Rule> more = new ArrayList<>(rules);
    more.add(rule);
    return new Column(name, type, meaning, privacy, more);
  }
}
