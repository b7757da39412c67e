package lumbung.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The provinces as SVG paths: degrees become whole tenths of a pixel, and corners nobody can see are dropped. */
final class Peta {

  /** Tenths of a pixel per degree: the country is 46 degrees wide and drawn 920 pixels wide. */
  private static final int SKALA = 200;
  private static final double BARAT = 95;
  private static final double UTARA = 6.2;

  /** One province. */
  public record Bentuk(String kode, String nama, String jalur) {}

  private Peta() {}

  /**
   * The provinces of a map.
   *
   * @param geoJson features with properties {@code kode_kemendagri} and {@code nama}
   */
  static List<Bentuk> of(String geoJson) {
    List<Bentuk> shapes = new ArrayList<>();
    try {
      for (JsonNode feature : new ObjectMapper().readTree(geoJson).path("features")) {
        JsonNode about = feature.path("properties");
        shapes.add(new Bentuk(about.path("kode_kemendagri").asText(), about.path("nama").asText(), path(feature.path("geometry"))));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The map of provinces is not GeoJSON", e);
    }
    return shapes;
  }

  private static String path(JsonNode geometry) {
    boolean many = geometry.path("type").asText().equals("MultiPolygon");
    StringBuilder path = new StringBuilder();
    for (JsonNode polygon : many ? geometry.path("coordinates") : List.of(geometry.path("coordinates"))) {
      polygon.forEach(ring -> draw(ring, path));
    }
    return path.toString();
  }

  private static void draw(JsonNode ring, StringBuilder path) {
    Set<List<Long>> corners = new LinkedHashSet<>();
    StreamSupport.stream(ring.spliterator(), false).forEach(point -> corners.add(
        List.of(Math.round((point.get(0).asDouble() - BARAT) * SKALA), Math.round((UTARA - point.get(1).asDouble()) * SKALA))));
    if (corners.size() < 3) {
      return;
    }
    long x = 0;
    long y = 0;
    char step = 'M';
    for (List<Long> corner : corners) {
      path.append(step).append(corner.get(0) - x).append(' ').append(corner.get(1) - y);
      x = corner.get(0);
      y = corner.get(1);
      step = 'l';
    }
    path.append('Z');
  }
}
