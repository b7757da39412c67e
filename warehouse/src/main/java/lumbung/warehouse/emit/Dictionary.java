package lumbung.warehouse.emit;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private Dictionary() {}

  /** Entries of tables, in the order given; a table that stands in both published files is described once. */
  public static List<Istilah> of(List<Table> tables) {
    Map<String, Istilah> entries = new LinkedHashMap<>();
    for (Table table : tables) {
      add(entries, new Istilah(table.name(), "TABEL", title(table.name()), "Satu baris adalah satu " + table.grain().sentence() + ".",
          null, null, null, null));
      for (Column column : table.columns()) {
        add(entries, new Istilah(table.name() + "." + column.name(), "KOLOM", title(column.name()), column.meaning(), null,
            column.type() == Type.COUNT ? unit(column) : null, null, null));
      }
      for (Metric metric : table.metrics()) {
        add(entries, new Istilah(table.name() + "." + metric.name(), "INDIKATOR", metric.title(), metric.meaning(), metric.sql(),
            metric.unit(), null, null));
      }
    }
    return List.copyOf(entries.values());
  }

  /** Entries of rules: texts of {@code kamus/aturan.csv}, the legal basis of the packs where they carry one. */
  public static List<Istilah> of(Rules rules) {
    Map<String, String> basis = legalBasis(rules);
    List<Istilah> entries = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
        Objects.requireNonNull(Dictionary.class.getResourceAsStream("/kamus/aturan.csv")), StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        String kode = row.getField("kode");
        entries.add(new Istilah(kode, "ATURAN", row.getField("judul"), row.getField("definisi"), orNull(row.getField("rumus")), null,
            basis.getOrDefault(kode, orNull(row.getField("dasar_hukum"))), null));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
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

  /** {@code belum_dinilai} as people read it: Belum dinilai. */
  private static String title(String name) {
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

  private static String orNull(String text) {
    return text.isBlank() ? null : text;
  }
}
