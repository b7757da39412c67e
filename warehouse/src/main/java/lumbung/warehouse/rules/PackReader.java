package lumbung.warehouse.rules;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one pack and gathers everything that is wrong with it, so that its author sees all problems at once. */
final class PackReader {
  private static final Set<String> STATUS = Set.of("CONFIRMED", "AGREED", "SINGLE", "DEFAULT");
  private static final Pattern ID = Pattern.compile("R-\\d{3,4}|D-\\d{2}");

  private final PackForm form;
  private final List<String> problems;

  PackReader(PackForm form, List<String> problems) {
    this.form = form;
    this.problems = problems;
  }

  List<RuleRow> read(String csv) {
    List<RuleRow> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
      for (NamedCsvRecord record : reader) {
        if (!record.getHeader().equals(form.header())) {
          problems.add("%s.csv has the columns %s instead of %s".formatted(form.name(), record.getHeader(), form.header()));
          return List.of();
        }
        RuleRow row = row(record);
        if (row != null) {
          rows.add(row);
        }
      }
    } catch (CsvParseException e) {
      problems.add("%s.csv: %s".formatted(form.name(), e.getMessage()));
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory cannot fail to be read", e);
    }
    if (rows.isEmpty()) {
      problems.add("%s.csv has no rule".formatted(form.name()));
    }
    findOverlaps(rows);
    return List.copyOf(rows);
  }

  private RuleRow row(NamedCsvRecord record) {
    int before = problems.size();
    Map<String, Object> values = new LinkedHashMap<>();
    for (Field field : form.columns()) {
      values.put(field.name(), value(field, record));
    }
    if (problems.size() > before) {
      return null;
    }
    RuleRow row = new RuleRow(values);
    check(ID.matcher(row.idAturan()).matches(), record, "id_aturan", "is no rule id such as R-107 or D-22");
    check(STATUS.contains(row.text("status")), record, "status", "is none of " + STATUS.stream().sorted().toList());
    check(
        row.berlakuSampai() == null || !row.berlakuSampai().isBefore(row.berlakuMulai()),
        record,
        "berlaku_sampai",
        "is before berlaku_mulai");
    return problems.size() > before ? null : row;
  }

  private Object value(Field field, NamedCsvRecord record) {
    String cell = record.getField(field.name());
    if (cell.isBlank()) {
      check(!field.required(), record, field.name(), "is empty");
      return null;
    }
    try {
      return field.kind().parse(cell);
    } catch (RuntimeException e) {
      check(false, record, field.name(), "is not %s".formatted(field.kind()));
      return null;
    }
  }

  private void check(boolean holds, NamedCsvRecord record, String column, String complaint) {
    if (!holds) {
      problems.add(
          "%s.csv line %d: %s '%s' %s"
              .formatted(form.name(), record.getStartingLineNumber(), column, record.getField(column), complaint));
    }
  }

  private void findOverlaps(List<RuleRow> rows) {
    Map<List<Object>, List<RuleRow>> earlier = new LinkedHashMap<>();
    for (RuleRow row : rows) {
      List<Object> key = new ArrayList<>(form.keyOf(row));
      key.add(row.cakupanInstansi().toLowerCase(Locale.ROOT));
      List<RuleRow> same = earlier.computeIfAbsent(key, k -> new ArrayList<>());
      for (RuleRow other : same) {
        if (row.overlaps(other)) {
          problems.add(
              "%s.csv: two rules for %s hold from %s and from %s at once"
                  .formatted(form.name(), key, other.berlakuMulai(), row.berlakuMulai()));
        }
      }
      same.add(row);
    }
  }
}
