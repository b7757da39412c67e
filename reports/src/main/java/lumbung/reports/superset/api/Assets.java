package lumbung.reports.superset.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lumbung.reports.superset.Bundle;
import lumbung.reports.superset.SupersetFailure;
import lumbung.reports.superset.api.SupersetApi.Answer;

/** Imports bundles and knows what is there. */
final class Assets {

  /** Kinds in the order in which one needs the other. */
  private static final List<String> KINDS = List.of("database", "dataset", "chart", "dashboard");
  private static final Map<String, String> NAMES =
      Map.of("database", "basis data", "dataset", "dataset", "chart", "bagan", "dashboard", "dasbor");
  private static final String IMPORT = "/api/v1/assets/import/";

  private final SupersetApi api;

  Assets(SupersetApi api) {
    this.api = api;
  }

  /** Numbers of what is there, by uuid. */
  Map<String, Integer> numbers(String kind) {
    Map<String, Integer> numbers = new HashMap<>();
    api.list("/api/v1/" + kind + "/", "id", "uuid").forEach(o -> numbers.put(o.get("uuid").asText(), o.get("id").asInt()));
    return numbers;
  }

  /**
   * Imports a bundle.
   *
   * @param passwords of databases, by file
   * @throws SupersetFailure if Superset refuses it: the message names the file at fault, and what the attempt left is removed
   */
  void importAll(Bundle bundle, Map<String, String> passwords) {
    Map<String, Set<String>> before = new LinkedHashMap<>();
    KINDS.forEach(kind -> before.put(kind, numbers(kind).keySet()));
    Answer answer = send(bundle, passwords, false);
    if (succeeded(answer)) {
      return;
    }
    String at = culprit(bundle, passwords);
    removeSince(before);
    throw new SupersetFailure("Superset menolak bundel (%d: %s). %s Alasannya ada di catatan server Superset.".formatted(
        answer.status(), SupersetApi.shortened(answer), at == null ? "Setiap berkas diterima bila dikirim sendiri." : "Berkas yang ditolak: " + at + "."));
  }

  /** Removes one object; one that is not there is well. */
  void remove(String kind, Integer number) {
    if (number != null) {
      api.must(api.delete("/api/v1/" + kind + "/" + number), "Hapus %s nomor %d".formatted(NAMES.get(kind), number));
    }
  }

  /** The first file that is refused when sent alone, after those it needs. */
  private String culprit(Bundle bundle, Map<String, String> passwords) {
    for (String kind : KINDS) {
      for (String path : bundle.of(kind + "s").keySet()) {
        SortedMap<String, JsonNode> one = new TreeMap<>();
        one.put("metadata.yaml", bundle.files().get("metadata.yaml"));
        one.put(path, bundle.files().get(path));
        if (!succeeded(send(new Bundle(one, new TreeMap<>()), passwords, true))) {
          return path;
        }
      }
    }
    return null;
  }

  private void removeSince(Map<String, Set<String>> before) {
    for (int i = KINDS.size() - 1; i >= 0; i--) {
      String kind = KINDS.get(i);
      Map<String, Integer> now = numbers(kind);
      Set<String> fresh = new HashSet<>(now.keySet());
      fresh.removeAll(before.get(kind));
      fresh.forEach(uuid -> remove(kind, now.get(uuid)));
    }
  }

  private Answer send(Bundle bundle, Map<String, String> passwords, boolean sparse) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (!passwords.isEmpty()) {
      fields.put("passwords", json(passwords));
    }
    if (sparse) {
      fields.put("sparse", "true");
    }
    return api.upload(IMPORT, "bundle", bundle.zip(), fields);
  }

  private static boolean succeeded(Answer answer) {
    return answer.status() == 200 && answer.json() != null && answer.json().path("message").asText().equals("OK");
  }

  private static String json(Map<String, String> fields) {
    try {
      return new ObjectMapper().writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
