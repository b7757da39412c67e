package lumbung.warehouse.rules;

import static java.util.stream.Collectors.joining;
import static lumbung.warehouse.rules.Sheet.column;
import static lumbung.warehouse.rules.Sheet.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The rules of all packs as one table: what is told apart, what is said of it, for whom, when, and on which basis. */
final class RuleSheet {

  private static final List<Sheet.Column> COLUMNS = List.of(text("paket"), text("kunci"), text("cakupan_instansi"), text("id_aturan"),
      text("isi"), column("berlaku_mulai", Kind.DAY), column("berlaku_sampai", Kind.DAY), text("dasar_hukum"), text("status"), text("catatan"));

  private RuleSheet() {}

  static Sheet of(Rules rules) {
    List<List<Object>> rows = new ArrayList<>();
    for (String pack : rules.packs().stream().sorted().toList()) {
      PackForm form = Rules.form(pack);
      for (RuleRow row : rules.rows(pack)) {
        rows.add(Arrays.asList(pack, form.keyOf(row).stream().map(Objects::toString).collect(joining("|")), row.cakupanInstansi(), row.idAturan(),
            content(form, row), row.berlakuMulai(), row.berlakuSampai(), row.text("dasar_hukum"), row.text("status"), row.text("catatan")));
      }
    }
    return new Sheet("aturan", COLUMNS, rows);
  }

  /** The pack's own cells that are not empty. */
  private static String content(PackForm form, RuleRow row) {
    return form.own().stream()
        .filter(field -> row.value(field.name()) != null)
        .map(field -> field.name() + "=" + (row.value(field.name()) instanceof List<?> list
            ? list.stream().map(Objects::toString).collect(joining("|")) : row.value(field.name())))
        .collect(joining("; "));
  }
}
