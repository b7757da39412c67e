package lumbung.ingest.baca.format;

/** What a file is by its content, whatever its name says (feeds.md 1.1.4). */
public enum Jenis {
  CSV, XLSX, JSON, JSONL, PARQUET;

  /** As written into {@code Kiriman.bentuk}. */
  public String nama() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
