package lumbung.reports.superset.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Findings as they come up. */
final class Report {

  private static final int SHOWN = 80;

  private final List<Finding> findings = new ArrayList<>();

  void add(String file, String place, Object value, String advice) {
    String text = value instanceof JsonNode node && node.isValueNode() ? node.asText() : String.valueOf(value);
    findings.add(new Finding(file, place, text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text, advice));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
