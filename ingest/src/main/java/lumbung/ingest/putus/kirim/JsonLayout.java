package lumbung.ingest.putus.kirim;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lumbung.ingest.baca.format.LetakObjek;

/**
 * A reject file of flat json or jsonl: an array, objects one after another, or an envelope with {@code data}, holding only the
 * rejected objects, each with the array {@code galat}.
 *
 * @param lines whether objects are numbered by line
 */
record JsonLayout(Charset encoding, boolean lines) implements Layout {

  @Override
  public long write(InputStream original, List<Rejected> rows, OutputStream out, Path temp) throws IOException {
    out.write(Unpacked.byteOrderMark(original));
    try (JsonParser in = JsonText.parser(original, encoding); JsonGenerator json = JsonText.generator(out, encoding, lines)) {
      Copy copy = new Copy(in, json, rows);
      for (JsonToken t = in.nextToken(); t != null; t = in.nextToken()) {
        if (t == JsonToken.START_ARRAY) {
          copy.records();
        } else if (t == JsonToken.START_OBJECT) {
          copy.root(json);
        }
      }
      return copy.written;
    }
  }

  private record Place(long baris, String elemen) {}

  /** One pass over the original. */
  private final class Copy {
    private final JsonParser in;
    private final JsonGenerator out;
    private final Map<Place, Rejected> rejected = new HashMap<>();
    private final LetakObjek place = new LetakObjek(lines);
    private long written;

    Copy(JsonParser in, JsonGenerator out, List<Rejected> rows) {
      this.in = in;
      this.out = out;
      rows.forEach(r -> rejected.put(new Place(r.baris(), r.elemen()), r));
    }

    /** An array of records. */
    void records() throws IOException {
      out.writeStartArray();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        if (in.currentToken() == JsonToken.START_OBJECT) {
          record(out);
        } else {
          in.skipChildren();
        }
      }
      out.writeEndArray();
    }

    private void record(JsonGenerator to) throws IOException {
      Rejected row = next();
      if (row == null) {
        in.skipChildren();
        return;
      }
      to.writeStartObject();
      while (in.nextToken() != JsonToken.END_OBJECT) {
        member(to);
      }
      close(row, to);
    }

    /** An object that is a record, or an envelope around records: which of them shows only when its members are seen. */
    void root(JsonGenerator to) throws IOException {
      Rejected row = next();
      TokenBuffer before = new TokenBuffer(in);
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String name = in.currentName();
        boolean data = name.equalsIgnoreCase("data");
        if (data || name.equals("response")) {
          place.mundur();
          to.writeStartObject();
          members(before, to);
          to.writeFieldName(name);
          in.nextToken();
          inside(data, to);
          while (in.nextToken() != JsonToken.END_OBJECT) {
            member(to);
          }
          to.writeEndObject();
          return;
        }
        in.nextToken();
        if (name.equals(JsonText.REASONS)) {
          in.skipChildren();
        } else {
          before.writeFieldName(name);
          JsonText.copy(in, before);
        }
      }
      if (row != null) {
        to.writeStartObject();
        members(before, to);
        close(row, to);
      }
    }

    private void inside(boolean data, JsonGenerator to) throws IOException {
      if (in.currentToken() == JsonToken.START_ARRAY) {
        records();
      } else if (in.currentToken() == JsonToken.START_OBJECT && data) {
        object(to);
      } else if (in.currentToken() == JsonToken.START_OBJECT) {
        root(to);
      } else {
        JsonText.copy(in, to);
      }
    }

    private void object(JsonGenerator to) throws IOException {
      Rejected row = next();
      to.writeStartObject();
      while (in.nextToken() != JsonToken.END_OBJECT) {
        member(to);
      }
      if (row == null) {
        to.writeEndObject();
      } else {
        close(row, to);
      }
    }

    /** Counts the object the parser stands at; its rejection, if there is one. */
    private Rejected next() {
      place.maju(in.currentTokenLocation().getLineNr());
      return rejected.get(new Place(place.baris(), place.elemen()));
    }

    /** Reasons of an earlier rejection give way to the new ones. */
    private void member(JsonGenerator to) throws IOException {
      String name = in.currentName();
      in.nextToken();
      if (name.equals(JsonText.REASONS)) {
        in.skipChildren();
      } else {
        to.writeFieldName(name);
        JsonText.copy(in, to);
      }
    }

    private void members(TokenBuffer buffer, JsonGenerator to) throws IOException {
      try (JsonParser members = buffer.asParser()) {
        while (members.nextToken() != null) {
          to.writeFieldName(members.currentName());
          members.nextToken();
          JsonText.copy(members, to);
        }
      }
    }

    private void close(Rejected row, JsonGenerator to) throws IOException {
      to.writeFieldName(JsonText.REASONS);
      to.writeTree(row.alasan());
      to.writeEndObject();
      written++;
    }
  }
}
