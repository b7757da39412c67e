package lumbung.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The dictionary of a release: where each figure's entry stands in {@code kamus.html}, and what an outcome code says. */
final class Istilah {

  /** Ids that parts of the page have, which no entry may take. */
  private static final Set<String> BAGIAN = Set.of("kamus", "isi");

  private final Map<String, Map<String, Object>> entries = new HashMap<>();

  Istilah(List<Map<String, Object>> kamus) {
    // A metric stands on several marts; the first entry of a bare name is the one figures link to.
    kamus.forEach(entry -> entries.putIfAbsent((String) entry.get("kode"), entry));
    kamus.forEach(entry -> {
      String kode = (String) entry.get("kode");
      entries.putIfAbsent(kode.substring(kode.lastIndexOf('.') + 1), entry);
    });
  }

  /** The anchor of an entry in {@code kamus.html}. */
  String jangkar(String kode) {
    Map<String, Object> entry = entries.get(kode);
    return slug(entry == null ? kode : (String) entry.get("kode"));
  }

  /** The title and the advice of an outcome code; the code itself when the dictionary does not know it. */
  String judul(String kode) {
    Map<String, Object> entry = entries.get(kode);
    return entry == null ? kode : (String) entry.get("judul");
  }

  String definisi(String kode) {
    Map<String, Object> entry = entries.get(kode);
    return entry == null ? "" : (String) entry.get("definisi");
  }

  /**
   * One article of the dictionary: entries that say the same, such as one metric on three marts, stand together.
   *
   * @param isi the row of {@code kamus}
   * @param kode codes of all entries it stands for
   * @param jangkar anchors of the same
   */
  public record Artikel(Map<String, Object> isi, List<String> kode, List<String> jangkar) {

    /** Whether its codes are names of tables and columns, which only those who query need. */
    public boolean teknis() {
      return kode.get(0).contains(".");
    }

    /** The formula as people write it: {@code 100 × dinilai ÷ pegawai}; null when there is none, or it is a plain sum or too much for words. */
    public String rumusKata() {
      String sql = (String) isi.get("rumus");
      if (sql == null || !teknis()) {
        return sql;
      }
      String words = sql.replaceAll("NULLIF\\((.+), 0\\)$", "$1").replaceAll("SUM\\((\\w+)\\)", "$1").replaceAll("SUM(\\([\\w +]+\\))", "$1")
          .replace("100.0 * ", "100 × ").replace(" / ", " ÷ ").replace('_', ' ');
      return words.matches("[\\w ×÷+()]+") && words.contains("÷") && !words.matches(".*[A-Z]{2}.*") ? words : null;
    }
  }

  /** Anchor of the first article of each kind, in the order of the page. */
  static Map<String, String> jenis(List<Artikel> articles) {
    Map<String, String> first = new LinkedHashMap<>();
    articles.forEach(a -> first.putIfAbsent((String) a.isi().get("jenis"), a.jangkar().get(0)));
    return first;
  }

  static List<Artikel> artikel(List<Map<String, Object>> kamus) {
    Map<Map<String, Object>, Artikel> articles = new LinkedHashMap<>();
    for (Map<String, Object> entry : kamus) {
      Map<String, Object> said = new LinkedHashMap<>(entry);
      String kode = (String) said.remove("kode");
      Artikel article = articles.computeIfAbsent(said, k -> new Artikel(entry, new ArrayList<>(), new ArrayList<>()));
      article.kode().add(kode);
      article.jangkar().add(slug(kode));
    }
    return List.copyOf(articles.values());
  }

  static String slug(String kode) {
    String slug = kode.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    return BAGIAN.contains(slug) ? "tabel-" + slug : slug;
  }
}
