package lumbung.app;

import java.io.PrintWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows set in aligned columns for a terminal; a column of numbers only is set to the right. */
public final class TextTable {

  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  public TextTable(List<String> header) {
    this.header = List.copyOf(header);
  }

  public TextTable(String... header) {
    this(List.of(header));
  }

  /** One more row; null is an empty cell. */
  public TextTable add(Object... cells) {
    rows.add(Arrays.stream(cells).map(cell -> cell == null ? "" : cell.toString()).toList());
    return this;
  }

  TextTable addAll(ResultSet found) throws SQLException {
    while (found.next()) {
      add(RowFormat.texts(found, header.size()).toArray());
    }
    return this;
  }

  public void print(PrintWriter out) {
    int[] width = new int[header.size()];
    boolean[] numeric = new boolean[header.size()];
    for (int i = 0; i < width.length; i++) {
      int column = i;
      width[i] = rows.stream().mapToInt(r -> r.get(column).length()).reduce(header.get(i).length(), Math::max);
      numeric[i] = rows.stream().map(r -> r.get(column)).allMatch(cell -> cell.matches("-?[0-9.,]*"));
    }
    out.println(line(header, width, numeric));
    out.println("-".repeat(Arrays.stream(width).sum() + 2 * (width.length - 1)));
    rows.forEach(row -> out.println(line(row, width, numeric)));
    out.println("(%d baris)".formatted(rows.size()));
  }

  private static String line(List<String> cells, int[] width, boolean[] numeric) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < width.length; i++) {
      String blanks = " ".repeat(width[i] - cells.get(i).length());
      line.append(i == 0 ? "" : "  ").append(numeric[i] ? blanks + cells.get(i) : cells.get(i) + blanks);
    }
    return line.toString().stripTrailing();
  }
}
