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
 * @param headerEvery rows after which the header comes again, as in reports put together from several: in csv in the middle of the file, in a
 *     workbook on a further sheet; 0 = never
 */
public record Packing(Kind kind, char separator, Charset charset, boolean sepLine, List<String> preamble, boolean envelope, boolean gzip,
    String extension, int headerEvery) {
  public enum Kind { CSV, XLSX, JSON, JSONL, PARQUET }

  public enum Charset { UTF_8, UTF_8_BOM, UTF_16_BOM, WINDOWS_1252 }

  public static final Packing PLAIN = new Packing(Kind.CSV, ',', Charset.UTF_8, false, List.of(), false, false, "csv", 0);

  public static Packing csv(char separator, Charset charset) {
    return new Packing(Kind.CSV, separator, charset, false, List.of(), false, false, "csv", 0);
  }

  public static Packing of(Kind kind) {
    return new Packing(kind, ',', Charset.UTF_8, false, List.of(), kind == Kind.JSON, false, kind.name().toLowerCase(java.util.Locale.ROOT), 0);
  }

  public Packing withPreamble(List<String> lines) {
    return new Packing(kind, separator, charset, sepLine, List.copyOf(lines), envelope, gzip, extension, headerEvery);
  }

  public Packing encoded(Charset other) {
    return new Packing(kind, separator, other, sepLine, preamble, envelope, gzip, extension, headerEvery);
  }

  public Packing withSepLine() {
    return new Packing(kind, separator, charset, true, preamble, envelope, gzip, extension, headerEvery);
  }

  public Packing gzipped() {
    return new Packing(kind, separator, charset, sepLine, preamble, envelope, true, extension + ".gz", headerEvery);
  }

  public Packing named(String misleading) {
    return new Packing(kind, separator, charset, sepLine, preamble, envelope, gzip, misleading, headerEvery);
  }

  public Packing bare() {
    return new Packing(kind, separator, charset, sepLine, preamble, false, gzip, extension, headerEvery);
  }

  /** With the header once more after so many rows. */
  public Packing divided(int rows) {
    return new Packing(kind, separator, charset, sepLine, preamble, envelope, gzip, extension, rows);
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

  /**
   * Where a row stands.
   *
   * @param elemen sheet of a workbook beyond the first
   */
  public record Place(long baris, String elemen) {}

  /** The place of the row of this number, counted from 0. */
  public Place place(int index) {
    if (headerEvery == 0 || index < headerEvery) {
      return new Place(firstRow() + index, null);
    }
    int part = index / headerEvery;
    return kind == Kind.XLSX ? new Place(2 + index % headerEvery, sheet(part)) : new Place(firstRow() + index + part, null);
  }

  /** Name of a sheet, counted from 0. */
  static String sheet(int number) {
    return number == 0 ? "Data" : "Data " + (number + 1);
  }

  /** Name of the container in the truth, such as {@code csv;} or {@code xlsx}. */
  public String label() {
    String base = kind == Kind.CSV ? "csv" + (separator == '\t' ? "tab" : separator) : kind.name().toLowerCase(java.util.Locale.ROOT) + (kind == Kind.JSON && !envelope ? " larik" : "");
    return base + (charset == Charset.UTF_8 ? "" : "+" + charset.name().toLowerCase(java.util.Locale.ROOT)) + (preamble.isEmpty() ? "" : "+kepala")
        + (headerEvery == 0 ? "" : kind == Kind.XLSX ? "+lembar" : "+judul_ulang")
        + (gzip ? "+gz" : "");
  }
}
