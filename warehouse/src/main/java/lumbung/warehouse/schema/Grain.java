package lumbung.warehouse.schema;

import java.util.List;

/** What one row of a table is: a sentence for people, and the columns that tell rows apart. */
public record Grain(String sentence, List<String> columns) {

  public Grain {
    columns = List.copyOf(columns);
    if (sentence.isBlank() || columns.isEmpty()) {
      throw new IllegalArgumentException("a grain needs a sentence and columns: " + sentence + " " + columns);
    }
  }

  /** "One row is one …", told apart by the columns; none of them may repeat a combination. */
  public static Grain one(String sentence, String... columns) {
    return new Grain(sentence, List.of(columns));
  }
}
