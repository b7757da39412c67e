package lumbung.ingest.baca.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;

/**
 * Where things stand in a nested body of the e-Kinerja web application (feeds.md 2.4 to 2.6). A list is an array or, as PHP writes one
 * with gaps, an object; names are matched exactly first, then case-insensitively (feeds.md 1.1.8).
 */
public final class Badan {
  /** Names of the lists that make a body one. */
  static final List<String> LUAR = List.of("kinerja", "rencana_aksi");

  private Badan() {}

  /** The object that holds the lists: the wrapper itself, or what lies in it. */
  public static ObjectNode isi(ObjectNode bungkus) {
    ObjectNode isi = bungkus;
    while (nilai(isi, "data").isObject() && !berdaftar(isi)) {
      isi = (ObjectNode) nilai(isi, "data");
    }
    return isi;
  }

  private static boolean berdaftar(ObjectNode isi) {
    return LUAR.stream().anyMatch(n -> nilai(isi, n).isContainerNode());
  }

  /** The value of that name; a missing node where there is none. */
  public static JsonNode nilai(JsonNode objek, String nama) {
    JsonNode persis = objek.path(nama);
    if (!persis.isMissingNode() && !persis.isNull()) {
      return persis;
    }
    for (Iterator<String> lain = objek.fieldNames(); lain.hasNext();) {
      String n = lain.next();
      if (n.equalsIgnoreCase(nama) && !objek.get(n).isNull()) {
        return objek.get(n);
      }
    }
    return MissingNode.getInstance();
  }
}
