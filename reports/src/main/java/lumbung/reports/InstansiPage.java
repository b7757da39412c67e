package lumbung.reports;

import static lumbung.reports.PelindungInstansi.jumlah;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of one agency: its figures, its units, its distribution, the data it sent and what to do. */
final class InstansiPage {

  /** Rows one script file of further units holds at most, so that opening a unit never costs more than a page. */
  private static final int BARIS_PER_BERKAS = 400;
  /** Rows of the first two levels a page holds at most; in larger agencies the second, and more of the first, come by scripts. */
  private static final int BARIS_DI_HALAMAN = 250;
  /** Units with a broken bound a page names; the sheet has them all. */
  private static final int SEBARAN_DI_HALAMAN = 50;

  private final Rilis rilis;
  private final Istilah istilah;

  InstansiPage(Rilis rilis, Istilah istilah) {
    this.rilis = rilis;
    this.istilah = istilah;
  }

  /**
   * One agency's own part of the release.
   *
   * @param pohon units in the period the page opens with; null for an agency without figures
   * @param pohonKepatuhan units in the period its distribution is judged in; null without any achievement
   * @param kepatuhan rows of {@code kepatuhan/query}
   */
  record Isi(Map<String, Object> instansi, PohonUnit pohon, PohonUnit pohonKepatuhan, List<Map<String, Object>> kepatuhan) {

    String id() {
      return (String) instansi.get("instansi_id");
    }
  }

  Map<String, Object> context(Isi isi) {
    Map<String, Object> context = new HashMap<>();
    Periode p = rilis.utama().get(isi.id());
    context.put("instansi", isi.instansi());
    context.put("periode", p);
    context.put("kinerja", null);
    if (p == null) {
      context.put("langkah", new Langkah(rilis).tanpaAngka(isi.id()));
    } else {
      Map<Periode, Map<String, Object>> own = rilis.kinerja().get(isi.id());
      context.put("kinerja", own.get(p));
      context.put("terbuka", rilis.terbuka(isi.id(), p));
      List<Map<String, Object>> course = perjalanan(isi, p.jenis());
      context.put("perjalanan", course);
      context.put("sejenis", course.stream().allMatch(place -> place.get("sejenis") == null) ? null : semua(isi.id()));
      context.put("pilihan", rilis.pilihan(isi.id()));
      context.put("unit", isi.pohon().baris());
    }
    context.put("sebaran", sebaran(isi));
    List<Sebaran> broken = unitSebaran(isi);
    context.put("unitSebaran", broken.subList(0, Math.min(broken.size(), SEBARAN_DI_HALAMAN)));
    context.put("unitSebaranLain", Math.max(0, broken.size() - SEBARAN_DI_HALAMAN));
    context.put("terima", rilis.penerimaan().instansiFeed().getOrDefault(isi.id(), List.of()));
    List<Map<String, Object>> galat = galat(isi.id());
    context.put("galat", galat);
    context.put("ditolak", galat.stream().anyMatch(row -> row.get("tingkat").equals("GALAT")));
    return context;
  }

  /** What changes with the period: headline figures, what to do, actions and evidence. */
  Map<String, Object> bagian(Isi isi, Periode p) {
    Map<String, Object> row = rilis.kinerja().get(isi.id()).get(p);
    Map<String, Map<String, Object>> beside = beside(isi.id(), p);
    boolean open = rilis.terbuka(isi.id(), p);
    return Map.of("siapa", "Instansi ini", "periode", p, "kartu", kartu(isi.id(), p, beside), "langkah", new Langkah(rilis).of(isi.id(), row, open, sebaran(isi)),
        "rinci", open, "bukti", Bukti.of(row, beside));
  }

  /**
   * Rows of the page itself, and behind each number of a script file the rows it brings, by the key of the row above them. Where more
   * rows lie below one row than a file or the page holds, the rest has a key of its own.
   *
   * @param tempat file of the rows below a row
   * @param lanjutan what goes on after the rows of a key; the rows of the page itself have the empty key
   */
  record Bagian(List<PohonUnit.Baris> halaman, Map<Integer, Map<String, List<PohonUnit.Baris>>> berkas, Map<String, Integer> tempat,
      Map<String, Lanjutan> lanjutan) {}

  /**
   * Rows that go on after others of the same row above.
   *
   * @param kunci key of the next of them in file {@code berkas}
   * @param sisa rows still to come
   */
  public record Lanjutan(String kunci, int berkas, int sisa) {}

  static Bagian bagian(List<PohonUnit.Baris> all) {
    boolean wide = all.stream().filter(b -> b.tingkat() <= 2).count() > BARIS_DI_HALAMAN;
    int depth = wide ? 1 : 2;
    Map<String, List<PohonUnit.Baris>> below = new LinkedHashMap<>();
    all.forEach(b -> below.computeIfAbsent(b.induk(), k -> new ArrayList<>()).add(b));
    Bagian parts = new Bagian(new ArrayList<>(), new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
    parts.halaman().addAll(all.stream().filter(b -> b.tingkat() <= depth).limit(BARIS_DI_HALAMAN).toList());
    below.forEach((key, rows) -> {
      if (rows.get(0).tingkat() > depth) {
        pack(parts, key, key, rows);
      } else if (key.isEmpty() && wide && rows.size() > BARIS_DI_HALAMAN) {
        pack(parts, "", "+", rows.subList(BARIS_DI_HALAMAN, rows.size()));
      }
    });
    return parts;
  }

  /** Puts rows into the last file while it has room, else into new ones; {@code before}: the key of the rows they follow, or their own. */
  private static void pack(Bagian parts, String before, String key, List<PohonUnit.Baris> rows) {
    int number = Math.max(1, parts.berkas().size());
    int held = parts.berkas().getOrDefault(number, Map.of()).values().stream().mapToInt(List::size).sum();
    List<PohonUnit.Baris> first = rows.subList(0, Math.min(rows.size(), BARIS_PER_BERKAS));
    if (held > 0 && held + first.size() > BARIS_PER_BERKAS) {
      number++;
    }
    parts.berkas().computeIfAbsent(number, k -> new LinkedHashMap<>()).put(key, first);
    if (before.equals(key)) {
      parts.tempat().put(key, number);
    } else {
      parts.lanjutan().put(before, new Lanjutan(key, number, rows.size()));
    }
    if (first.size() < rows.size()) {
      pack(parts, key, key + "+", rows.subList(first.size(), rows.size()));
    }
  }

  private List<Kartu> kartu(String id, Periode p, Map<String, Map<String, Object>> beside) {
    Map<Periode, Map<String, Object>> own = rilis.kinerja().get(id);
    return Kartu.of(own.get(p), own.get(p.sebelum()), p, beside, rilis.terbuka(id, p), rilis.terbuka(id, p.sebelum()));
  }

  /** Nation and own kind; the kind not where it has too few people itself. */
  private Map<String, Map<String, Object>> beside(String id, Periode p) {
    Map<String, Map<String, Object>> beside = new LinkedHashMap<>();
    // How many agencies it is the sum of: in a quarter that few assess by, the nation is these few.
    Map<String, Object> nation = rilis.nasional().get(p);
    beside.put("Nasional" + banyak(nation), nation);
    if (rilis.terbuka("jenis:" + jenis(id), p)) {
      sejenis(id, p).ifPresent(row -> beside.put(semua(id) + banyak(row), row));
    }
    return beside;
  }

  private static String banyak(Map<String, Object> row) {
    return " (" + Tulisan.bilangan(jumlah(row, "instansi")) + " instansi)";
  }

  private String jenis(String id) {
    return (String) rilis.instansi().get(id).get("jenis_instansi");
  }

  /** All agencies of its kind, in words. */
  private String semua(String id) {
    return "Semua " + Tulisan.jenis(jenis(id));
  }

  /** The figures of all agencies of this one's kind; none where no other has figures, as they would be its own once more. */
  private Optional<Map<String, Object>> sejenis(String id, Periode p) {
    String kind = jenis(id);
    Map<String, Object> own = rilis.kinerja().get(id).get(p);
    return Optional.ofNullable(rilis.jenis().getOrDefault(p, Map.of()).get(kind))
        .filter(row -> own == null || jumlah(row, "pegawai") + jumlah(row, "pegawai_dikecualikan")
            > jumlah(own, "pegawai") + jumlah(own, "pegawai_dikecualikan"));
  }

  private List<Map<String, Object>> perjalanan(Isi isi, String jenisPeriode) {
    List<Map<String, Object>> course = Perjalanan.of(rilis.kinerja().get(isi.id()), jenisPeriode, rilis.asOf(), t -> rilis.terbuka(isi.id(), t));
    for (Map<String, Object> place : course) {
      Periode p = (Periode) place.get("periode");
      place.put("nasional", rilis.nasional().get(p));
      place.put("sejenis", sejenis(isi.id(), p).orElse(null));
    }
    return course;
  }

  /** The agency's own distribution against its achievement, of several root units that of most people; null when no achievement was sent. */
  private Sebaran sebaran(Isi isi) {
    return puncak(isi).map(row -> Sebaran.of(row, rilis.terbuka(isi.id(), Periode.of(row)))).orElse(null);
  }

  private static Optional<Map<String, Object>> puncak(Isi isi) {
    return isi.kepatuhan().stream().filter(row -> row.get("tingkat").equals("INSTANSI"))
        .min(Comparator.<Map<String, Object>>comparingLong(row -> -jumlah(row, "dinilai")).thenComparing(row -> (String) row.get("unor_id")));
  }

  /** Every distribution of the agency that may be told, its own first. */
  List<Sebaran> semuaSebaran(Isi isi) {
    List<Sebaran> all = new ArrayList<>();
    Sebaran own = sebaran(isi);
    if (own != null) {
      all.add(own);
    }
    Map<String, Object> top = puncak(isi).orElse(null);
    isi.kepatuhan().stream().filter(row -> row != top)
        .forEach(row -> all.add(Sebaran.of(row, isi.pohonKepatuhan().samaDengan((String) row.get("unor_id"), jumlah(row, "dinilai")))));
    return all;
  }

  /** Units whose distribution breaks a bound, those with the most people to change first. */
  private List<Sebaran> unitSebaran(Isi isi) {
    return semuaSebaran(isi).stream().filter(s -> !s.instansi() && s.terbuka() && Boolean.FALSE.equals(s.patuh()))
        .sorted((a, b) -> Long.compare(b.perubahanMinimum(), a.perubahanMinimum())).toList();
  }

  private List<Map<String, Object>> galat(String id) {
    return rilis.penerimaan().galatInstansi().getOrDefault(id, List.of()).stream().map(row -> {
      Map<String, Object> told = new LinkedHashMap<>(row);
      told.put("judul", istilah.judul((String) row.get("kode_galat")));
      told.put("saran", istilah.definisi((String) row.get("kode_galat")));
      return told;
    }).collect(Collectors.toList());
  }
}
