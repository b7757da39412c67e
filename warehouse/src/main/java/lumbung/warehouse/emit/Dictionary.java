package lumbung.warehouse.emit;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lumbung.warehouse.Resources;
import lumbung.warehouse.rules.RuleRow;
import lumbung.warehouse.rules.Rules;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Metric;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.schema.Type;

/** The kamus: every published table, column and metric as declared, every rule with its legal basis, and the terms that pages use. */
public final class Dictionary {

  /** What people read above a table or column, where the words of its name do not say it: {@code kamus/judul.csv}. */
  private static final Map<String, String> JUDUL = texts("judul");
  /** What a table or column means to people, where the comment beside it speaks to those who query: {@code kamus/definisi.csv}. */
  private static final Map<String, String> DEFINISI = texts("definisi");
  /** A law or regulation: its kind, number and year. What else a rule rests on is a source. */
  private static final Pattern PERATURAN = Pattern.compile("(UU|PP|Perpres|Keppres|PermenPANRB|Perka BKN|SE) ([A-Z]\\w* )*\\d+/\\d{4}\\b.*");

  /** Laws, and other sources, of one entry; null where there are none. */
  private record Dasar(String hukum, String sumber) {

    static final Dasar TIDAK_ADA = new Dasar(null, null);

    /** Of texts as the packs give them, which call a decision of ours one of the project. */
    static Dasar of(List<String> texts) {
      List<String> own = texts.stream().map(t -> t.toLowerCase(Locale.ROOT).endsWith("keputusan proyek") ? "Keputusan Lumbung" : t).toList();
      return new Dasar(joined(own.stream().filter(Dictionary::isLaw).toList()), joined(own.stream().filter(t -> !isLaw(t)).toList()));
    }

    private static String joined(List<String> texts) {
      return texts.isEmpty() ? null : sentence(String.join("; ", once(texts)));
    }
  }

  private Dictionary() {}

  /** Entries of tables, in the order given; a table that stands in both published files is described once. */
  public static List<Istilah> of(List<Table> tables) {
    Map<String, Istilah> entries = new LinkedHashMap<>();
    Map<String, Dasar> basis = basisOfFigures(Rules.bundled());
    for (Table table : tables) {
      add(entries, new Istilah(table.name(), "TABEL", title(table.name()),
          DEFINISI.getOrDefault(table.name(), "Satu baris adalah satu " + table.grain().sentence() + "."), null, null, null, null, null));
      for (Column column : table.columns()) {
        Dasar dasar = given(basis, table, column.name(), Dasar.TIDAK_ADA);
        String meaning = meaning(table, column);
        add(entries, new Istilah(table.name() + "." + column.name(), "KOLOM", title(table, column), meaning, null,
            column.type() == Type.COUNT ? unit(meaning) : null, dasar.hukum(), dasar.sumber(), null));
      }
      for (Metric metric : table.metrics().stream().filter(m -> !m.unit().equals(Metric.ORDER)).toList()) {
        Dasar dasar = given(basis, table, metric.name(), Dasar.TIDAK_ADA);
        add(entries, new Istilah(table.name() + "." + metric.name(), "INDIKATOR", metric.title(), metric.meaning(), metric.sql(),
            metric.unit(), dasar.hukum(), dasar.sumber(), null));
      }
    }
    return List.copyOf(entries.values());
  }

  /** Entries of rules: texts of {@code kamus/aturan.csv}; what a rule rests on is said there, else by its rows in the packs. */
  public static List<Istilah> of(Rules rules) {
    Map<String, String> packs = basis(rules);
    List<Istilah> entries = new ArrayList<>();
    for (NamedCsvRecord row : csv("aturan")) {
      String kode = row.getField("kode");
      String basis = row.getField("dasar").isBlank() ? packs.getOrDefault(kode, "") : row.getField("dasar");
      Dasar dasar = Dasar.of(List.of(basis.split("; ")));
      entries.add(new Istilah(kode, "ATURAN", row.getField("judul"), row.getField("definisi"), orNull(row.getField("rumus")), null,
          dasar.hukum(), dasar.sumber(), null));
    }
    return entries;
  }

  /** Entries of terms and abbreviations that pages and messages use: {@code kamus/istilah.csv}. */
  public static List<Istilah> terms() {
    return csv("istilah").stream().map(row -> new Istilah(row.getField("kode"), "ISTILAH", row.getField("judul"), row.getField("definisi"),
        null, null, null, null, null)).toList();
  }

  /** What the rules rest on that a figure follows, by its name; {@code kamus/dasar.csv} says which. */
  private static Map<String, Dasar> basisOfFigures(Rules rules) {
    Map<String, Istilah> byId = new HashMap<>();
    of(rules).forEach(rule -> byId.put(rule.kode(), rule));
    Map<String, Dasar> basis = new HashMap<>();
    for (NamedCsvRecord row : csv("dasar")) {
      List<String> ids = List.of(row.getField("aturan").split(" "));
      List<String> texts = new ArrayList<>();
      for (String id : ids) {
        if (!byId.containsKey(id)) {
          throw new IllegalStateException("kamus/dasar.csv: %s follows %s, which the kamus does not explain".formatted(row.getField("nama"), id));
        }
        Stream.of(byId.get(id).dasarHukum(), byId.get(id).sumber()).filter(Objects::nonNull).forEach(t -> texts.addAll(List.of(t.split("; "))));
      }
      Dasar all = Dasar.of(texts);
      String follows = "aturan " + String.join(", ", ids);
      basis.put(row.getField("nama"), new Dasar(all.hukum(), all.sumber() == null ? sentence(follows) : all.sumber() + "; " + follows));
    }
    return basis;
  }

  /** Each text once, whatever its case, and none that another tells more of: {@code PermenPANRB 6/2022} beside one of its articles. */
  private static List<String> once(List<String> texts) {
    Map<String, String> first = new LinkedHashMap<>();
    texts.forEach(text -> first.putIfAbsent(text.toLowerCase(Locale.ROOT), text));
    return first.values().stream().filter(text -> first.values().stream().noneMatch(other -> other.startsWith(text + " "))).toList();
  }

  private static boolean isLaw(String text) {
    return PERATURAN.matcher(text).matches();
  }

  /** What is given for a column or metric of this table, else for all of that name, else the last. */
  private static <T> T given(Map<String, T> all, Table table, String name, T otherwise) {
    return all.getOrDefault(table.name() + "." + name, all.getOrDefault(name, otherwise));
  }

  /** Rule ids of all packs with what their rows name as legal basis, laws and other sources alike. */
  static Map<String, String> basis(Rules rules) {
    return rules.packs().stream().sorted()
        .flatMap(pack -> rules.rows(pack).stream())
        .collect(groupingBy(RuleRow::idAturan, TreeMap::new,
            mapping(row -> row.text("dasar_hukum"),
                collectingAndThen(toCollection(TreeSet::new),
                    all -> String.join("; ", all)))));
  }

  /** The name of a table or column as people read it: {@code belum_dinilai} is Belum dinilai, {@code instansi_nama} is Instansi. */
  public static String title(String name) {
    String known = JUDUL.get(name);
    if (known != null) {
      return known;
    }
    return sentence(name.replace("mart_", "").replace("dim_", "").replace('_', ' '));
  }

  /** The name of a column where the same word names other things in other tables. */
  public static String title(Table table, Column column) {
    return given(JUDUL, table, column.name(), title(column.name()));
  }

  /** What a column means to people. */
  public static String meaning(Table table, Column column) {
    return given(DEFINISI, table, column.name(), column.meaning());
  }

  /** People unless the meaning speaks of something else. */
  private static String unit(String meaning) {
    return List.of("Pegawai", "Dari pegawai", "Dinilai", "Dari dinilai").stream().anyMatch(meaning::startsWith) ? "orang" : null;
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static void add(Map<String, Istilah> entries, Istilah entry) {
    Istilah before = entries.put(entry.kode(), entry);
    if (before != null && !before.equals(entry)) {
      throw new IllegalStateException("two entries of the kamus for " + entry.kode());
    }
  }

  /** Second column of {@code kamus/<name>.csv} by its first. */
  private static Map<String, String> texts(String name) {
    return csv(name).stream().collect(toMap(row -> row.getField(0), row -> row.getField(1)));
  }

  private static List<NamedCsvRecord> csv(String name) {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Resources.text("/kamus/" + name + ".csv"))) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String orNull(String text) {
    return text.isBlank() ? null : text;
  }
}
