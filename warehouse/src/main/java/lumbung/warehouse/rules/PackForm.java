package lumbung.warehouse.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * The declaration of one rule pack. Every pack also has the columns of R-001.
 *
 * @param name that of its CSV and of its table in DuckDB
 * @param satuBaris what one row is, in Indonesian
 * @param fields its own columns
 */
record PackForm(String name, String satuBaris, List<Field> fields) {

  static final List<Field> BEFORE = List.of(Field.text("id_aturan"), Field.text("cakupan_instansi"));
  static final List<Field> AFTER =
      List.of(
          Field.of("berlaku_mulai", Kind.DAY),
          Field.of("berlaku_sampai", Kind.DAY).optional(),
          Field.text("dasar_hukum"),
          Field.text("status"),
          Field.text("catatan").optional());

  static PackForm of(String name, String satuBaris, Field... fields) {
    return new PackForm(name, satuBaris, List.of(fields));
  }

  /** All columns in the order of the CSV and of the table. */
  List<Field> columns() {
    return Stream.of(BEFORE, fields, AFTER).flatMap(List::stream).toList();
  }

  /** The pack's own columns. */
  List<Field> own() {
    return fields;
  }

  List<String> header() {
    return columns().stream().map(Field::name).toList();
  }

  /** What must differ between two rows that hold for one scope on one day. */
  List<Object> keyOf(RuleRow row) {
    return fields.stream().filter(Field::key).map(field -> (Object) String.valueOf(row.value(field.name()))).toList();
  }
}
