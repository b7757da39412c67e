package lumbung.ingest.baca.bentuk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lumbung.warehouse.Resources;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;

/** Every feed, read once per JVM from {@code sources/<feed>/columns.csv} and {@code forms.csv}: a feed is data. */
public final class Feeds {
  private static final Map<String, Feed> BY_NAME = load();

  private Feeds() {}

  /** In the order of {@link Landing#FEEDS}. */
  public static List<Feed> all() {
    return List.copyOf(BY_NAME.values());
  }

  /** The feed of a name; null if there is none. */
  public static Feed find(String nama) {
    return BY_NAME.get(nama);
  }

  private static Map<String, Feed> load() {
    Map<String, Feed> feeds = new LinkedHashMap<>();
    for (Table table : Landing.FEEDS) {
      try {
        List<Kolom> kolom = kolom(table);
        feeds.put(table.name(), Feed.of(table, kolom, form(table.name(), kolom)));
      } catch (IllegalArgumentException | CsvParseException e) {
        throw new IllegalStateException("sources/%s: %s".formatted(table.name(), e.getMessage()), e);
      }
    }
    return feeds;
  }

  private static List<Kolom> kolom(Table table) {
    List<Kolom> kolom = new ArrayList<>();
    for (NamedCsvRecord r : rows(table.name(), "columns.csv")) {
      kolom.add(new Kolom(r.getField("kolom"), r.getField("jenis"), r.getField("butuh").charAt(0), r.getField("syarat"),
          r.getField("kosakata"), r.getField("batas"), r.getField("pii"), r.getField("turunan").equals("T"),
          r.getField("kunci").equals("K"), table.column(r.getField("kolom")).type()));
    }
    return kolom;
  }

  private static List<Form> form(String feed, List<Kolom> kolom) {
    Map<String, Form.Pembangun> forms = new LinkedHashMap<>();
    for (NamedCsvRecord r : rows(feed, "forms.csv")) {
      forms.computeIfAbsent(r.getField("bentuk"), Form.Pembangun::new)
          .baris(kolom, r.getField("sumber"), r.getField("kolom"), r.getField("butuh"), r.getField("saat"));
    }
    forms.computeIfAbsent(Form.KANONIK, Form.Pembangun::new).kanonik(kolom);
    return forms.values().stream().map(Form.Pembangun::jadi).toList();
  }

  private static List<NamedCsvRecord> rows(String feed, String file) {
    String path = "/sources/" + feed + "/" + file;
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Resources.text(path))) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
