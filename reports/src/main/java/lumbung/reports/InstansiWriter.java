package lumbung.reports;

import static lumbung.warehouse.star.Marts.MART_KINERJA_UNIT;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the page, the scripts of deeper units and the sheet of every registered agency. Units are read once, agency by agency; pages
 * are written by several threads while the reading goes on.
 */
final class InstansiWriter {

  private final Rilis rilis;
  private final Halaman halaman;
  private final Path folder;
  private final int threads;
  private final InstansiPage page;
  private final XlsxInstansi sheet;
  private final ObjectMapper json = new ObjectMapper();

  InstansiWriter(Rilis rilis, Halaman halaman, Path folder, int threads) {
    this.rilis = rilis;
    this.halaman = halaman;
    this.folder = folder.resolve("instansi");
    this.threads = threads;
    this.page = new InstansiPage(rilis, halaman.istilah());
    this.sheet = new XlsxInstansi(rilis, halaman.istilah());
  }

  /** Returns the number of pages. */
  int write(ReleaseFile file) throws SQLException, IOException {
    Files.createDirectories(folder);
    Map<String, List<Map<String, Object>>> trees = Rilis.byAgency(file.rows("unit/pohon"));
    Map<String, List<Map<String, Object>>> judged = Rilis.byAgency(file.rows("kepatuhan/query"));
    Set<String> started = new HashSet<>();
    List<Map<String, Object>> units = new ArrayList<>();
    try (Workers pages = new Workers("An agency's page", threads)) {
      file.eachMeasured("unit/query", MART_KINERJA_UNIT,
          List.of("instansi_id", "leluhur_id", "leluhur_nama", "lingkup", "jenis_periode", "tahun", "angka_periode"), row -> {
            if (!units.isEmpty() && !units.get(0).get("instansi_id").equals(row.get("instansi_id"))) {
              String done = (String) units.get(0).get("instansi_id");
              List<Map<String, Object>> own = List.copyOf(units);
              units.clear();
              started.add(done);
              pages.begin(() -> one(done, own, trees, judged));
            }
            units.add(row);
          });
      if (!units.isEmpty()) {
        String done = (String) units.get(0).get("instansi_id");
        started.add(done);
        pages.begin(() -> one(done, units, trees, judged));
      }
      rilis.instansi().keySet().stream().filter(id -> !started.contains(id)).forEach(id -> pages.begin(() -> one(id, List.of(), trees, judged)));
      return pages.await();
    }
  }

  private void one(String id, List<Map<String, Object>> units, Map<String, List<Map<String, Object>>> trees,
      Map<String, List<Map<String, Object>>> judged) throws IOException {
    List<Map<String, Object>> own = judged.getOrDefault(id, List.of());
    Map<String, Object> agency = rilis.instansi().get(id);
    if (agency == null) {
      throw new IllegalStateException("Agency " + id + " has units but is not registered");
    }
    Periode main = rilis.utama().get(id);
    Periode judgedIn = own.isEmpty() ? null : Periode.of(own.get(0));
    InstansiPage.Isi isi = new InstansiPage.Isi(agency, tree(id, main, units, trees), tree(id, judgedIn, units, trees), own);
    page(isi);
  }

  private PohonUnit tree(String id, Periode p, List<Map<String, Object>> units, Map<String, List<Map<String, Object>>> trees) {
    if (p == null) {
      return null;
    }
    List<Map<String, Object>> figures = units.stream().filter(row -> Periode.of(row).equals(p)).toList();
    if (TanpaWaktu.semua(rilis.kinerja().getOrDefault(id, Map.of()).get(p))) {
      TanpaWaktu.tutup(figures);
    }
    return new PohonUnit(trees.getOrDefault(id, List.of()), figures, rilis.terbuka(id, p));
  }

  private void page(InstansiPage.Isi isi) throws IOException {
    Map<String, Object> context = page.context(isi);
    if (isi.pohon() != null) {
      Map<String, String> opening = texts(page.bagian(isi, rilis.utama().get(isi.id())));
      context.put("pokok", opening.get("kartu"));
      context.put("yangHarus", opening.get("langkah"));
      context.put("bukti", opening.get("bukti"));
      otherPeriods(isi);
      InstansiPage.Bagian parts = InstansiPage.bagian(isi.pohon().baris());
      context.put("unitHalaman", parts.halaman());
      context.put("unitBaris", rows("", parts.halaman(), parts, true));
      for (var file : parts.berkas().entrySet()) {
        Map<String, String> texts = new LinkedHashMap<>();
        file.getValue().forEach((key, below) -> texts.put(key, rows(key, below, parts, false)));
        script(isi.id() + ".unit-" + file.getKey() + ".js", "lumbung.unit", texts);
      }
    }
    halaman.write("instansi/" + isi.id() + ".html", "instansi", "instansi", context);
    sheet.write(folder.resolve(isi.id() + ".xlsx"), isi, page.semuaSebaran(isi));
  }

  private void otherPeriods(InstansiPage.Isi isi) throws IOException {
    Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    rilis.pilihan(isi.id()).forEach(p -> parts.put(p.kunci(), texts(page.bagian(isi, p))));
    script(isi.id() + ".periode.js", "lumbung.periode", parts);
  }

  private Map<String, String> texts(Map<String, Object> part) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("nama", ((Periode) part.get("periode")).nama());
    texts.put("kartu", halaman.text("instansi_kartu", "instansi", "../", part));
    texts.put("langkah", halaman.text("instansi_langkah", "instansi", "../", part));
    texts.put("bukti", halaman.text("bukti", "instansi", "../", part));
    return texts;
  }

  /** A file that hands its content to the page that asked for it: pages read from a file may not fetch. */
  private void script(String name, String receiver, Object content) throws IOException {
    Files.writeString(folder.resolve(name), "%s(%s, %s);\n".formatted(receiver, json.writeValueAsString(name), json.writeValueAsString(content)));
  }

  private String rows(String key, List<PohonUnit.Baris> rows, InstansiPage.Bagian parts, boolean first) {
    Map<String, Object> context = new HashMap<>();
    Map<String, Integer> place = new HashMap<>();
    rows.forEach(row -> place.put(row.kunci(), parts.tempat().get(row.kunci())));
    context.put("baris", rows);
    context.put("lanjutan", parts.lanjutan().get(key));
    context.put("tempat", place);
    context.put("awal", first);
    return halaman.text("unit_baris", "instansi", "../", context);
  }
}
