package lumbung.warehouse.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * The declaration of one rule pack: its name, which is that of its CSV and of its table in DuckDB, and its own columns.
 * Every pack also has the columns of R-001.
 */
record PackForm(String name, List<Field> fields) {

  static final List<Field> BEFORE = List.of(Field.text("id_aturan"), Field.text("cakupan_instansi"));
  static final List<Field> AFTER =
      List.of(
          Field.of("berlaku_mulai", Kind.DAY),
          Field.of("berlaku_sampai", Kind.DAY).optional(),
          Field.text("dasar_hukum"),
          Field.text("status"),
          Field.text("catatan").optional());

  static PackForm of(String name, Field... fields) {
    return new PackForm(name, List.of(fields));
  }

  /** All columns in the order of the CSV and of the table. */
  List<Field> columns() {
    return Stream.of(BEFORE, fields, AFTER).flatMap(List::stream).toList();
  }

  List<String> header() {
    return columns().stream().map(Field::name).toList();
  }

  /** What must differ between two rows that hold for one scope on one day. */
  List<Object> keyOf(RuleRow row) {
    return fields.stream().filter(Field::key).map(field -> (Object) String.valueOf(row.value(field.name()))).toList();
  }
}
