package lumbung.warehouse.rules;

import static lumbung.warehouse.rules.ReferenceFiles.text;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins the list of agencies, the operator's supplement and the crosswalk to regions into registered agencies. */
final class InstansiList {
  private static final String KIND_UNKNOWN = "-";

  private final Rules rules;
  private final Map<String, Wilayah> wilayah;
  private final Map<String, RuleRow> kinds = new HashMap<>();
  private final Map<String, NamedCsvRecord> supplement = new LinkedHashMap<>();
  private final Map<String, NamedCsvRecord> crosswalk = new HashMap<>();

  InstansiList(Rules rules, Map<String, Wilayah> wilayah) {
    this.rules = rules;
    this.wilayah = wilayah;
    rules
        .inForce("jenis_instansi", null, Reference.OPEN_END)
        .forEach(row -> kinds.put(row.text("jenis_instansi_id"), row));
    ReferenceFiles.csv("instansi_tambahan.csv")
        .forEach(row -> supplement.put(Reference.key(row.getField("instansi_id")), row));
    ReferenceFiles.csv("instansi_wilayah_crosswalk.csv")
        .forEach(row -> crosswalk.put(Reference.key(row.getField("instansi_id")), row));
  }

  /** Agencies in the order of the list, new ones of the supplement at the end. */
  List<Instansi> load() {
    Map<String, List<JsonNode>> listed = new LinkedHashMap<>();
    for (JsonNode row : ReferenceFiles.json("siasn/instansi.json")) {
      listed.computeIfAbsent(Reference.key(text(row, "id")), id -> new ArrayList<>()).add(row);
    }
    List<Instansi> agencies = new ArrayList<>();
    listed.forEach((key, rows) -> agencies.add(listed(rows, supplement.get(key))));
    supplement.forEach(
        (key, row) -> {
          if (!listed.containsKey(key)) {
            agencies.add(added(row));
          }
        });
    return List.copyOf(agencies);
  }

  /** The first row of an id stays; the names of the others are aliases. */
  private Instansi listed(List<JsonNode> rows, NamedCsvRecord more) {
    JsonNode first = rows.get(0);
    String id = text(first, "id");
    NamedCsvRecord region = crosswalk.get(Reference.key(id));
    return agency(
        id,
        replaced(text(first, "nama"), more, "nama"),
        rows.stream().skip(1).map(row -> text(row, "nama")).toList(),
        replaced(text(first, "jenis"), more, "jenis"),
        replaced(text(first, "jenisInstansiId"), more, "jenis_instansi_id"),
        text(first, "kodeCepat"),
        replaced(region == null ? null : text(region, "kode_wilayah_kemendagri"), more, "kode_wilayah"),
        day(more, "berlaku_mulai"),
        day(more, "berlaku_sampai"));
  }

  private Instansi added(NamedCsvRecord row) {
    return agency(
        text(row, "instansi_id"),
        text(row, "nama"),
        List.of(),
        text(row, "jenis"),
        text(row, "jenis_instansi_id"),
        null,
        text(row, "kode_wilayah"),
        day(row, "berlaku_mulai"),
        day(row, "berlaku_sampai"));
  }

  private Instansi agency(
      String id,
      String nama,
      List<String> alias,
      String level,
      String kind,
      String kodeCepat,
      String kodeWilayah,
      LocalDate mulai,
      LocalDate sampai) {
    Wilayah province = kodeWilayah == null ? null : wilayah.get(kodeWilayah.substring(0, 2));
    String kodeProvinsi = province == null ? null : province.kode();
    return new Instansi(
        id,
        nama,
        alias,
        level.equals("P") ? "PUSAT" : "DAERAH",
        kinds.get(kind == null ? KIND_UNKNOWN : kind).text("jenis_instansi"),
        kodeCepat,
        kodeWilayah,
        kodeProvinsi,
        province == null ? null : province.kodeIsoPeta33(),
        Zona.ofProvince(rules, id, kodeProvinsi, Reference.OPEN_END),
        mulai,
        sampai);
  }

  private static String replaced(String listed, NamedCsvRecord more, String column) {
    String cell = more == null ? null : text(more, column);
    return cell == null ? listed : cell;
  }

  private static LocalDate day(NamedCsvRecord row, String column) {
    String cell = row == null ? null : text(row, column);
    return cell == null ? null : LocalDate.parse(cell);
  }
}
