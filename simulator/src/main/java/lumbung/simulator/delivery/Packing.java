package lumbung.simulator.delivery;

import java.util.List;

/**
 * How rows become bytes.
 *
 * @param separator of csv
 * @param sepLine csv starts with a line {@code sep=;}
 * @param preamble lines above the header; a blank line follows them
 * @param envelope json only: rows stand in an object under {@code data}
 * @param extension as in the file name, which may mislead (feeds.md 1.1.4)
 */
public record Packing(Kind kind, char separator, Charset charset, boolean sepLine, List<String> preamble, boolean envelope, boolean gzip,
    String extension) {
  public enum Kind { CSV, XLSX, JSON, JSONL, PARQUET }

  public enum Charset { UTF_8, UTF_8_BOM, UTF_16_BOM, WINDOWS_1252 }

  public static final Packing PLAIN = new Packing(Kind.CSV, ',', Charset.UTF_8, false, List.of(), false, false, "csv");

  public static Packing csv(char separator, Charset charset) {
    return new Packing(Kind.CSV, separator, charset, false, List.of(), false, false, "csv");
  }

  public static Packing of(Kind kind) {
    return new Packing(kind, ',', Charset.UTF_8, false, List.of(), kind == Kind.JSON, false, kind.name().toLowerCase(java.util.Locale.ROOT));
  }

  public Packing withPreamble(List<String> lines) {
    return new Packing(kind, separator, charset, sepLine, List.copyOf(lines), envelope, gzip, extension);
  }

  public Packing encoded(Charset other) {
    return new Packing(kind, separator, other, sepLine, preamble, envelope, gzip, extension);
  }

  public Packing withSepLine() {
    return new Packing(kind, separator, charset, true, preamble, envelope, gzip, extension);
  }

  public Packing gzipped() {
    return new Packing(kind, separator, charset, sepLine, preamble, envelope, true, extension + ".gz");
  }

  public Packing named(String misleading) {
    return new Packing(kind, separator, charset, sepLine, preamble, envelope, gzip, misleading);
  }

  public Packing bare() {
    return new Packing(kind, separator, charset, sepLine, preamble, false, gzip, extension);
  }

  public boolean isTabular() {
    return kind == Kind.CSV || kind == Kind.XLSX;
  }

  /** Record number of the first data row, as a spreadsheet shows it (decision D-30). */
  public long firstRow() {
    if (!isTabular()) {
      return 1;
    }
    return 2 + (sepLine ? 1 : 0) + (preamble.isEmpty() ? 0 : preamble.size() + 1);
  }

  /** Name of the container in the truth, such as {@code csv;} or {@code xlsx}. */
  public String label() {
    String base = kind == Kind.CSV ? "csv" + (separator == '\t' ? "tab" : separator) : kind.name().toLowerCase(java.util.Locale.ROOT) + (kind == Kind.JSON && !envelope ? " larik" : "");
    return base + (charset == Charset.UTF_8 ? "" : "+" + charset.name().toLowerCase(java.util.Locale.ROOT)) + (preamble.isEmpty() ? "" : "+kepala")
        + (gzip ? "+gz" : "");
  }
}
