package lumbung.reports.superset.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.reports.superset.Kelompok;
import lumbung.warehouse.schema.Table;

/** Writes the row-level rules into Superset, each once per name. */
final class Rules {

  private static final String PATH = "/api/v1/rowlevelsecurity/";

  private final SupersetApi api;

  Rules(SupersetApi api) {
    this.api = api;
  }

  /**
   * Makes the rules; one of ours that is not wanted any more is removed.
   *
   * @param datasets numbers of datasets by uuid
   * @param roles numbers of roles by name
   */
  void write(Map<String, Integer> datasets, Map<String, Integer> roles) {
    Map<String, Integer> there = new HashMap<>();
    api.list(PATH, "id", "name").forEach(r -> there.put(r.get("name").asText(), r.get("id").asInt()));
    Set<String> wanted = Aturan.all().stream().map(Aturan::name).collect(Collectors.toSet());
    // Rules that shut come first: a rule is never missing while its dataset can be read.
    for (Aturan aturan : Aturan.all()) {
      List<Integer> tables = aturan.kelompok().stream().flatMap(k -> aturan.on().stream().filter(k.tables()::contains).map(t -> number(datasets, k, t))).toList();
      Map<String, Object> body = Map.of("name", aturan.name(), "description", "Ditulis oleh lumbung superset publish; perubahan di sini hilang.",
          "filter_type", aturan.base() ? "Base" : "Regular", "tables", tables, "roles", aturan.roles().stream().map(roles::get).toList(),
          "group_key", Aturan.GROUP, "clause", aturan.clause());
      Integer id = there.get(aturan.name());
      JsonNode done = api.must(id == null ? api.post(PATH, body) : api.put(PATH + id, body), "Aturan baris '%s'".formatted(aturan.name()));
      if (!done.has("id")) {
        throw new IllegalStateException("a rule without number: " + done);
      }
    }
    there.forEach((name, id) -> {
      if (name.startsWith(Aturan.PREFIX) && !wanted.contains(name)) {
        api.must(api.delete(PATH + id), "Hapus aturan baris '%s'".formatted(name));
      }
    });
  }

  private static int number(Map<String, Integer> datasets, Kelompok kelompok, Table table) {
    Integer id = datasets.get(kelompok.uuid(table).toString());
    if (id == null) {
      throw new IllegalStateException("dataset " + table.name() + " was not imported");
    }
    return id;
  }
}
