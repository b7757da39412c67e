package lumbung.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.warehouse.schema.Metric;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Marts;

/** Writes pages of one release into its folder. Used by several threads at once. */
final class Halaman {

  private final Rilis rilis;
  private final Path folder;
  private final Templat templat = new Templat();
  private final Istilah istilah;
  private final Map<String, Object> dasar = new HashMap<>();

  Halaman(Rilis rilis, Path folder) {
    this.rilis = rilis;
    this.folder = folder;
    istilah = new Istilah(rilis.kamus());
    List<String> kode = rilis.penerimaan().galat().stream()
        .map(row -> (String) row.get("kode_galat")).distinct().toList();
    dasar.put("info", rilis.info());
    // A metric by its bare name, as it is the same on every mart; a column by that of its table and its own.
    dasar.put("jangkar", Stream.concat(Marts.ALL.stream().map(Table::metrics).flatMap(List::stream).map(Metric::name),
            Marts.ALL.stream().flatMap(table -> table.columns().stream().map(column -> table.name() + "." + column.name()))).distinct()
        .collect(Collectors.toMap(Function.identity(), istilah::jangkar)));
    dasar.put("jangkarKode", kode.stream().collect(Collectors.toMap(Function.identity(), istilah::jangkar)));
    dasar.put("judulKode", kode.stream().collect(Collectors.toMap(Function.identity(), istilah::judul)));
  }

  Istilah istilah() {
    return istilah;
  }

  /** One page for each period; the first is {@code index.html}, which is there also while there are no figures. */
  void nasional(NasionalPage page) throws IOException {
    Files.createDirectories(folder.resolve("nasional"));
    if (rilis.periode().isEmpty()) {
      write("index.html", "kosong", "nasional", page.kosong());
    }
    for (Periode p : rilis.periode()) {
      boolean first = p.equals(rilis.periode().get(0));
      write(first ? "index.html" : "nasional/" + p.kunci() + ".html", "nasional", "nasional", page.context(p));
    }
  }

  void kamus() throws IOException {
    List<Istilah.Artikel> articles = Istilah.artikel(rilis.kamus());
    write("kamus.html", "kamus", "kamus", Map.of("kamus", articles, "jenisIstilah", Istilah.jenis(articles),
        "aturan", rilis.kamus().stream().filter(e -> List.of("ATURAN", "KODE GALAT").contains(e.get("jenis"))).map(e -> e.get("kode")).toList()));
  }

  /** Writes one page; its depth in the folder says how it reaches the others. */
  void write(String file, String template, String section, Map<String, Object> own) throws IOException {
    Files.writeString(folder.resolve(file), text(template, section, file.contains("/") ? "../" : "", own));
  }

  /** The text of a template with what every page knows. */
  String text(String template, String section, String root, Map<String, Object> own) {
    Map<String, Object> context = new HashMap<>(dasar);
    context.putAll(own);
    context.put("halaman", section);
    context.put("akar", root);
    return templat.render(template, context);
  }
}
