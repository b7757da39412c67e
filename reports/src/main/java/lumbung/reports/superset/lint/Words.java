package lumbung.reports.superset.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.reports.superset.Bundle;

/** What people read is Indonesian: no word that Superset puts where nobody wrote one. */
final class Words {

  private static final Pattern ENGLISH = Pattern.compile("\\b(total|count|sum|average|avg|max(imum)?|min(imum)?|median value|metrics?|others?|none|value|values"
      + "|records?|rows?|year|years|quarter|month|months|week|day|days|time|date|all|no data|unknown|untitled|chart|dashboard|filter by|search|agency|agencies"
      + "|employees?|rating|score|rank|percentage|by|per month|and|of|the|with|overview|summary|details|table|map of|number of|rate|group|type|name|status code)\\b",
      Pattern.CASE_INSENSITIVE);

  /** Keys of charts and layouts whose values are shown. */
  private static final List<String> SHOWN = List.of("slice_name", "sliceName", "sliceNameOverride", "description", "dashboard_title", "subheader",
      "subtitle", "x_axis_title", "y_axis_title", "y_axis_title_secondary", "x_axis_label", "y_axis_label", "label", "text", "code", "name",
      "verbose_name", "customColumnName", "currencyFormatLabel", "certification_details");

  private final Report report;

  Words(Report report) {
    this.report = report;
  }

  void check(Bundle bundle) {
    for (String kind : List.of("datasets", "charts", "dashboards")) {
      bundle.of(kind).forEach((file, yaml) -> look(file, "", yaml));
    }
  }

  private void look(String file, String place, JsonNode node) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        look(file, "%s[%d]".formatted(place, i), node.get(i));
      }
      return;
    }
    for (Iterator<Map.Entry<String, JsonNode>> fields = node.fields(); fields.hasNext(); ) {
      Map.Entry<String, JsonNode> field = fields.next();
      String at = place.isEmpty() ? field.getKey() : place + "." + field.getKey();
      if (field.getValue().isTextual() && SHOWN.contains(field.getKey()) && shown(at)) {
        word(file, at, field.getValue().asText());
      } else {
        look(file, at, field.getValue());
      }
    }
  }

  /** Names of columns in filters are names, not words. */
  private static boolean shown(String place) {
    return !place.endsWith("column.name");
  }

  private void word(String file, String place, String text) {
    Matcher english = ENGLISH.matcher(text.replaceAll("`[^`]*`|https?://\\S+|<[^>]*>|\\]\\([^)]*\\)", " "));
    if (english.find() && !isName(text)) {
      report.add(file, place, text, "Kata '%s' bukan bahasa Indonesia: ganti.".formatted(english.group()));
    }
  }

  /** A column or metric used as a label of itself. */
  private static boolean isName(String text) {
    return text.matches("[a-z][a-z0-9_]*_[a-z0-9_]*");
  }
}
