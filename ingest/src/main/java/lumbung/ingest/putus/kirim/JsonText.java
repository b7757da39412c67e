package lumbung.ingest.putus.kirim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;

/** JSON as it was written: numbers keep their literal text, objects their order. */
final class JsonText {

  /** Name of the array of reasons that a rejected object gets (feeds 5.1). */
  static final String REASONS = "galat";

  private static final JsonFactory FACTORY = new JsonFactory();
  static final ObjectMapper TREES = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(com.fasterxml.jackson.core.JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
      .build();

  private JsonText() {}

  static JsonParser parser(InputStream in, Charset encoding) throws IOException {
    return FACTORY.createParser(new InputStreamReader(in, encoding));
  }

  /** @param lines whether values at the root are separated by line breaks */
  static JsonGenerator generator(OutputStream out, Charset encoding, boolean lines) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(new OutputStreamWriter(out, encoding));
    json.setCodec(TREES);
    if (lines) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    } else {
      json.useDefaultPrettyPrinter();
    }
    return json;
  }

  /** Copies the value the parser stands at. */
  static void copy(JsonParser from, JsonGenerator to) throws IOException {
    JsonToken token = from.currentToken();
    if (token == JsonToken.START_OBJECT) {
      to.writeStartObject();
      while (from.nextToken() != JsonToken.END_OBJECT) {
        to.writeFieldName(from.currentName());
        from.nextToken();
        copy(from, to);
      }
      to.writeEndObject();
    } else if (token == JsonToken.START_ARRAY) {
      to.writeStartArray();
      while (from.nextToken() != JsonToken.END_ARRAY) {
        copy(from, to);
      }
      to.writeEndArray();
    } else if (token.isNumeric()) {
      to.writeNumber(from.getText());
    } else {
      to.copyCurrentEvent(from);
    }
  }
}
