package lumbung.warehouse.emit;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lumbung.warehouse.rules.RuleRow;
import lumbung.warehouse.rules.Rules;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Metric;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.schema.Type;

/** The kamus: every published table, column and metric as declared, and every rule with its legal basis. */
public final class Dictionary {

  /** What people read above a table or column, where the words of its name do not say it: {@code kamus/judul.csv}. */
  private static final Map<String, String> JUDUL = csv("judul").stream()
      .collect(toMap(row -> row.getField("nama"), row -> row.getField("judul")));

  private Dictionary() {}

  /** Entries of tables, in the order given; a table that stands in both published files is described once. */
  public static List<Istilah> of(List<Table> tables) {
    Map<String, Istilah> entries = new LinkedHashMap<>();
    Map<String, String> basis = basisOfFigures(Rules.bundled());
    for (Table table : tables) {
      add(entries, new Istilah(table.name(), "TABEL", title(table.name()), "Satu baris adalah satu " + table.grain().sentence() + ".",
          null, null, null, null));
      for (Column column : table.columns()) {
        add(entries, new Istilah(table.name() + "." + column.name(), "KOLOM", title(column.name()), column.meaning(), null,
            column.type() == Type.COUNT ? unit(column) : null, basis(basis, table, column.name()), null));
      }
      for (Metric metric : table.metrics().stream().filter(m -> !m.unit().equals(Metric.ORDER)).toList()) {
        add(entries, new Istilah(table.name() + "." + metric.name(), "INDIKATOR", metric.title(), metric.meaning(), metric.sql(),
            metric.unit(), basis(basis, table, metric.name()), null));
      }
    }
    return List.copyOf(entries.values());
  }

  /** Entries of rules: texts of {@code kamus/aturan.csv}, the legal basis of the packs where they carry one. */
  public static List<Istilah> of(Rules rules) {
    Map<String, String> basis = legalBasis(rules);
    List<Istilah> entries = new ArrayList<>();
    for (NamedCsvRecord row : csv("aturan")) {
      String kode = row.getField("kode");
      entries.add(new Istilah(kode, "ATURAN", row.getField("judul"), row.getField("definisi"), orNull(row.getField("rumus")), null,
          basis.getOrDefault(kode, orNull(row.getField("dasar_hukum"))), null));
    }
    return entries;
  }

  /** Legal basis of the rules that a figure follows, by its name; {@code kamus/dasar.csv} says which. */
  private static Map<String, String> basisOfFigures(Rules rules) {
    Map<String, String> ofRule = new HashMap<>();
    of(rules).forEach(rule -> ofRule.put(rule.kode(), rule.dasarHukum()));
    Map<String, String> basis = new HashMap<>();
    for (NamedCsvRecord row : csv("dasar")) {
      List<String> ids = List.of(row.getField("aturan").split(" "));
      List<String> texts = new ArrayList<>();
      for (String id : ids) {
        if (!ofRule.containsKey(id)) {
          throw new IllegalStateException("kamus/dasar.csv: %s follows %s, which the kamus does not explain".formatted(row.getField("nama"), id));
        }
        texts.addAll(List.of(ofRule.get(id).split("; ")));
      }
      basis.put(row.getField("nama"), "%s (%s)".formatted(String.join("; ", once(texts)), String.join(", ", ids)));
    }
    return basis;
  }

  /** Each text once, whatever its case, and none that another tells more of: {@code PermenPANRB 6/2022} beside one of its articles. */
  private static List<String> once(List<String> texts) {
    Map<String, String> first = new LinkedHashMap<>();
    texts.forEach(text -> first.putIfAbsent(text.toLowerCase(Locale.ROOT), text));
    return first.values().stream().filter(text -> first.values().stream().noneMatch(other -> other.startsWith(text + " "))).toList();
  }

  /** The basis given for this table, else the one of every figure of that name; null when no rule speaks of it. */
  private static String basis(Map<String, String> basis, Table table, String name) {
    return basis.getOrDefault(table.name() + "." + name, basis.get(name));
  }

  /** Rule ids of all packs with the legal bases their rows give. */
  public static Map<String, String> legalBasis(Rules rules) {
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
    String words = name.replace("mart_", "").replace("dim_", "").replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** People unless the meaning speaks of something else. */
  private static String unit(Column column) {
    return List.of("Pegawai", "Dari pegawai", "Dinilai", "Dari dinilai").stream().anyMatch(column.meaning()::startsWith) ? "orang" : null;
  }

  private static void add(Map<String, Istilah> entries, Istilah entry) {
    Istilah before = entries.put(entry.kode(), entry);
    if (before != null && !before.equals(entry)) {
      throw new IllegalStateException("two entries of the kamus for " + entry.kode());
    }
  }

  private static List<NamedCsvRecord> csv(String name) {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
        Objects.requireNonNull(Dictionary.class.getResourceAsStream("/kamus/" + name + ".csv")), StandardCharsets.UTF_8))) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String orNull(String text) {
    return text.isBlank() ? null : text;
  }
}
