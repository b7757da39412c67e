package lumbung.warehouse.rules;

import static lumbung.warehouse.rules.ReferenceFiles.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins functional posts with their families and puts each into its group. */
final class JabatanList {
  private static final String FUNCTIONAL = "2";

  static List<JabatanFungsional> load(Rules rules) {
    KelompokJabatan groups = KelompokJabatan.of(rules, Reference.OPEN_END);
    Set<String> grades = new HashSet<>();
    rules.inForce("jenjang", null, Reference.OPEN_END).forEach(row -> grades.add(row.text("jenjang")));
    Map<String, JsonNode> families = new HashMap<>();
    ReferenceFiles.json("siasn/kelasJabatan.json").forEach(row -> families.put(Reference.key(text(row, "id")), row));
    List<JabatanFungsional> posts = new ArrayList<>();
    for (JsonNode row : ReferenceFiles.json("siasn/jabatanFungsional.json")) {
      JsonNode family = families.get(Reference.key(text(row, "kelompokJabatanId")));
      String rumpun = family == null ? null : text(family, "rumpunJabatanId");
      String name = text(row, "nama");
      String grade = text(row, "jenjang");
      int age = row.path("usiaBup").asInt();
      posts.add(
          new JabatanFungsional(
              text(row, "id"),
              name,
              grades.contains(grade) ? grade : null,
              age == 0 ? null : Integer.valueOf(age),
              "N".equals(text(row, "status")),
              text(row, "kelompokJabatanId"),
              family == null ? null : text(family, "nama"),
              rumpun,
              groups.of(FUNCTIONAL, rumpun, name).orElseThrow()));
    }
    return List.copyOf(posts);
  }

  private JabatanList() {}
}
