package lumbung.app.kiriman;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows that must come out, exactly these, in the columns that the file names. An empty cell is null. */
record Expectation(List<String> columns, List<Map<String, String>> rows) {

  private static final String NUMBER = "-?\\d+(\\.\\d+)?([eE]-?\\d+)?";

  /** Reads a file; {@code baris} may be a range such as {@code 2..7}, which stands for one row each. */
  static Expectation of(Path file) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, String> row : Csv.rows(file)) {
      String lines = row.getOrDefault("baris", "");
      if (lines.contains("..")) {
        String[] ends = lines.split("\\.\\.");
        IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])).forEach(b -> {
          Map<String, String> one = new LinkedHashMap<>(row);
          one.put("baris", Integer.toString(b));
          rows.add(one);
        });
      } else {
        rows.add(row);
      }
    }
    return new Expectation(Csv.header(file), rows);
  }

  /** The expected rows as lines, sorted. */
  List<String> lines() {
    return rows.stream().map(r -> line(columns.stream().map(r::get).toList())).sorted().toList();
  }

  /** Actual rows as lines, sorted; a number is shown with the decimals that the expectation writes in its column. */
  List<String> lines(List<List<String>> actual) {
    List<Integer> scales = columns.stream().map(this::scale).toList();
    return actual.stream()
        .map(r -> line(IntStream.range(0, r.size()).mapToObj(i -> shown(r.get(i), scales.get(i))).toList())).sorted().toList();
  }

  private int scale(String column) {
    return rows.stream().map(r -> r.get(column)).filter(v -> v.matches("-?\\d+\\.\\d+"))
        .mapToInt(v -> v.length() - v.indexOf('.') - 1).max().orElse(-1);
  }

  private static String shown(String value, int scale) {
    return scale > 0 && value != null && value.matches(NUMBER)
        ? new BigDecimal(value).setScale(scale, RoundingMode.HALF_UP).toPlainString() : value;
  }

  /** A decimal without trailing zeros, so that 12 equals 12.0000. */
  private static String plain(String value) {
    return value.matches("-?\\d+\\.\\d*0") ? new BigDecimal(value).stripTrailingZeros().toPlainString() : value;
  }

  private static String line(List<String> cells) {
    return cells.stream().map(c -> c == null ? "" : plain(c)).collect(Collectors.joining(" ; "));
  }
}
