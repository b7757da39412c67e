package lumbung.ingest.putus.kirim;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A reject file of the nested bodies of e-Kinerja: the wrappers with rejected elements, cut down to these, the smallest object around
 * each with the array {@code galat}.
 */
record NestedJsonLayout(Charset encoding) implements Layout {

  private static final Map<String, String> INNER = Map.of("kinerja", "indikators", "rencana_aksi", "rencana_aksi");

  @Override
  public long write(InputStream original, List<Rejected> rows, OutputStream out) throws IOException {
    Map<Long, Map<String, Rejected>> byWrapper = new HashMap<>();
    rows.forEach(r -> byWrapper.computeIfAbsent(r.baris(), b -> new HashMap<>()).put(r.elemen(), r));
    out.write(Unpacked.byteOrderMark(original));
    long number = 0;
    long written = 0;
    try (JsonParser in = JsonText.parser(original, encoding); JsonGenerator json = JsonText.generator(out, encoding, false)) {
      in.setCodec(JsonText.TREES);
      for (JsonToken t = in.nextToken(); t != null; t = in.nextToken()) {
        switch (t) {
          case START_ARRAY -> json.writeStartArray();
          case END_ARRAY -> json.writeEndArray();
          case START_OBJECT -> {
            JsonNode wrapper = in.readValueAsTree();
            Map<String, Rejected> rejected = byWrapper.get(++number);
            if (rejected != null) {
              written += cut((ObjectNode) wrapper, rejected);
              json.writeTree(wrapper);
            }
          }
          default -> in.skipChildren();
        }
      }
    }
    return written;
  }

  /** Leaves only the rejected elements of a wrapper; returns how many there are. */
  private static long cut(ObjectNode wrapper, Map<String, Rejected> rejected) {
    ObjectNode body = wrapper.path("data").isObject() ? (ObjectNode) wrapper.get("data") : wrapper;
    long kept = 0;
    for (Map.Entry<String, String> names : INNER.entrySet()) {
      JsonNode outer = body.path(names.getKey());
      if (outer.isArray()) {
        kept += cut((ArrayNode) outer, names.getKey(), names.getValue(), rejected);
      }
    }
    return kept;
  }

  private static long cut(ArrayNode outer, String name, String inner, Map<String, Rejected> rejected) {
    long kept = 0;
    ArrayNode left = outer.arrayNode();
    for (int i = 0; i < outer.size(); i++) {
      String place = "%s[%d]".formatted(name, i);
      long before = kept;
      if (outer.get(i).path(inner).isArray()) {
        ArrayNode parts = outer.arrayNode();
        for (int j = 0; j < outer.get(i).get(inner).size(); j++) {
          Rejected row = rejected.get("%s.%s[%d]".formatted(place, inner, j));
          if (row != null) {
            parts.add(((ObjectNode) outer.get(i).get(inner).get(j)).set(JsonText.REASONS, row.alasan()));
            kept++;
          }
        }
        ((ObjectNode) outer.get(i)).set(inner, parts);
      }
      Rejected row = rejected.get(place);
      if (row != null) {
        ((ObjectNode) outer.get(i)).set(JsonText.REASONS, row.alasan());
        kept++;
      }
      if (kept > before) {
        left.add(outer.get(i));
      }
    }
    outer.removeAll().addAll(left);
    return kept;
  }
}
