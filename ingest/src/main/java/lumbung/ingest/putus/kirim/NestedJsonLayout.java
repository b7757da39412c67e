package lumbung.ingest.putus.kirim;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import lumbung.ingest.baca.format.Badan;

/**
 * A reject file of the nested bodies of e-Kinerja: the wrappers with rejected elements, cut down to these, the smallest object around
 * each with the array {@code galat}; an envelope stays around them.
 */
record NestedJsonLayout(Charset encoding) implements Layout {

  private static final Map<String, String> INNER = Map.of("kinerja", "indikators", "rencana_aksi", "rencana_aksi");

  @Override
  public long write(InputStream original, List<Rejected> rows, OutputStream out, Path temp) throws IOException {
    out.write(Unpacked.byteOrderMark(original));
    try (JsonParser in = JsonText.parser(original, encoding); JsonGenerator json = JsonText.generator(out, encoding, false)) {
      in.setCodec(JsonText.TREES);
      Copy copy = new Copy(in, json, rows);
      for (JsonToken t = in.nextToken(); t != null; t = in.nextToken()) {
        switch (t) {
          case START_ARRAY -> json.writeStartArray();
          case END_ARRAY -> json.writeEndArray();
          case START_OBJECT -> copy.root();
          default -> { }
        }
      }
      return copy.written;
    }
  }

  /** One pass over the original. */
  private static final class Copy {
    private final JsonParser in;
    private final JsonGenerator out;
    private final Map<Long, Map<String, Rejected>> byWrapper = new HashMap<>();
    private long number;
    private long written;

    Copy(JsonParser in, JsonGenerator out, List<Rejected> rows) {
      this.in = in;
      this.out = out;
      rows.forEach(r -> byWrapper.computeIfAbsent(r.baris(), b -> new HashMap<>()).put(r.elemen(), r));
    }

    /** A wrapper, or the envelope around an array of them. */
    void root() throws IOException {
      ObjectNode before = JsonText.TREES.createObjectNode();
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String name = in.currentName();
        if (in.nextToken() == JsonToken.START_ARRAY && name.equalsIgnoreCase("data")) {
          envelope(before, name);
          return;
        }
        before.set(name, in.readValueAsTree());
      }
      wrapper(before);
    }

    private void envelope(ObjectNode before, String name) throws IOException {
      out.writeStartObject();
      for (Map.Entry<String, JsonNode> member : before.properties()) {
        out.writeFieldName(member.getKey());
        out.writeTree(member.getValue());
      }
      out.writeArrayFieldStart(name);
      while (in.nextToken() != JsonToken.END_ARRAY) {
        if (in.currentToken() == JsonToken.START_OBJECT) {
          wrapper(in.readValueAsTree());
        }
      }
      out.writeEndArray();
      while (in.nextToken() != JsonToken.END_OBJECT) {
        out.writeFieldName(in.currentName());
        in.nextToken();
        JsonText.copy(in, out);
      }
      out.writeEndObject();
    }

    private void wrapper(ObjectNode wrapper) throws IOException {
      Map<String, Rejected> rejected = byWrapper.get(++number);
      if (rejected != null) {
        ObjectNode body = Badan.isi(wrapper);
        for (Map.Entry<String, String> names : INNER.entrySet()) {
          written += cut(Badan.nilai(body, names.getKey()), names.getKey(), names.getValue(), rejected);
        }
        out.writeTree(wrapper);
      }
    }
  }

  /**
   * Leaves only the elements of a list that are rejected or hold rejected ones; returns how many are.
   *
   * @param inner name of the list inside each element; null for the innermost
   */
  private static long cut(JsonNode list, String place, String inner, Map<String, Rejected> rejected) {
    long kept = 0;
    int i = 0;
    for (Iterator<JsonNode> elements = list.elements(); elements.hasNext(); i++) {
      JsonNode element = elements.next();
      String here = "%s[%d]".formatted(place, i);
      long inside = inner == null ? 0 : cut(Badan.nilai(element, inner), here + "." + inner, null, rejected);
      Rejected row = rejected.get(here);
      if (row != null) {
        ((ObjectNode) element).set(JsonText.REASONS, row.alasan());
        inside++;
      }
      if (inside == 0) {
        elements.remove();
      }
      kept += inside;
    }
    return kept;
  }
}
