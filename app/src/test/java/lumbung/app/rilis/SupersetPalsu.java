package lumbung.app.rilis;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lumbung.reports.superset.Kelompok;
import lumbung.reports.superset.server.ServerFolder;
import lumbung.warehouse.Home;

/**
 * Stands for the Superset that {@code lumbung superset up} started in a home: answers as Superset does what a publication asks, and keeps what
 * was imported. Whether dashboards work is not for it to say; that is tried with a real one in {@code reports}.
 */
final class SupersetPalsu implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern UUID = Pattern.compile("^uuid: \"?([0-9a-f-]{36})", Pattern.MULTILINE);
  private static final List<String> VERBS = List.of("can_read", "can_write", "can_dashboard", "can_slice", "can_explore_json", "can_log", "can_language_pack",
      "can_time_range", "can_query", "can_query_form_data", "can_get", "can_drill", "can_view_chart_as_table", "menu_access", "schema_access");
  private static final List<String> THINGS = List.of("Chart", "Dashboard", "Dashboards", "Dataset", "Datasource", "Theme", "Superset", "Api",
      "CurrentUserRestApi", "SecurityRestApi", "DashboardFilterStateRestApi", "DashboardPermalinkRestApi");
  private static final Pattern LIST = Pattern.compile("/api/v1/(security/)?([a-z-]+)/");

  private final HttpServer server;
  private final Process stand;
  private final Map<String, List<Map<String, Object>>> there = new HashMap<>();
  private final StringBuilder imported = new StringBuilder();
  private final List<String> asked = new ArrayList<>();
  private final List<String> changes = new ArrayList<>();
  private volatile boolean refusing;

  private SupersetPalsu(HttpServer server, Process stand) {
    this.server = server;
    this.stand = stand;
  }

  /** One that runs for this home, as far as the home can tell: by address and process. */
  static SupersetPalsu in(Home home) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Path folder = ServerFolder.of(home).folder();
    Path pid = folder.resolve("superset.pid");
    Files.writeString(pid, "");
    // A process of ours is known by the pid file among its arguments.
    Process stand = new ProcessBuilder("tail", "-f", pid.toString()).start();
    Files.writeString(pid, "" + stand.pid());
    Files.writeString(folder.resolve("alamat"), "http://127.0.0.1:" + server.getAddress().getPort());
    SupersetPalsu palsu = new SupersetPalsu(server, stand);
    palsu.there.put("permissions-resources", rights());
    server.createContext("/", palsu::answer);
    server.start();
    return palsu;
  }

  /** From now on bundles are refused. */
  void refuse() {
    refusing = true;
  }

  /** Nobody answers any more, though the process is still there. */
  void hangUp() {
    server.stop(0);
  }

  /** The text of all files imported. */
  String imported() {
    return imported.toString();
  }

  /** All that was asked, method and path. */
  List<String> asked() {
    return asked;
  }

  /** What was asked that changes something: method and path, without the login. */
  List<String> changes() {
    return changes;
  }

  @Override
  public void close() {
    server.stop(0);
    stand.destroy();
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getPath();
    asked.add(method + " " + path);
    if (!method.equals("GET") && !path.endsWith("/login")) {
      changes.add(method + " " + path);
    }
    boolean refused = refusing && path.endsWith("/import/");
    byte[] answer = JSON.writeValueAsBytes(refused ? Map.of("message", "Bundel rusak") : content(method, path, body));
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(refused ? 422 : 200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private Map<String, Object> content(String method, String path, byte[] body) throws IOException {
    Matcher list = LIST.matcher(path);
    if (path.endsWith("/login")) {
      return Map.of("access_token", "tanda");
    } else if (path.endsWith("/csrf_token/")) {
      return Map.of("result", "tanda");
    } else if (path.endsWith("/import/")) {
      take(body);
      return Map.of("message", "OK");
    } else if (list.matches() && method.equals("GET")) {
      List<Map<String, Object>> all = there.getOrDefault(list.group(2), List.of());
      return Map.of("count", all.size(), "result", all);
    } else if (list.matches() && method.equals("POST")) {
      List<Map<String, Object>> all = there.computeIfAbsent(list.group(2), kind -> new ArrayList<>());
      Map<String, Object> one = new HashMap<>(JSON.readValue(body, Map.class));
      one.put("id", all.size() + 1);
      all.add(one);
      return one;
    }
    return Map.of("result", List.of());
  }

  private void take(byte[] body) throws IOException {
    int start = new String(body, StandardCharsets.ISO_8859_1).indexOf("PK\003\004");
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body, start, body.length - start))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String yaml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        Matcher uuid = UUID.matcher(yaml);
        if (uuid.find()) {
          List<Map<String, Object>> all = there.computeIfAbsent(entry.getName().split("/")[1].replaceFirst("s$", ""), kind -> new ArrayList<>());
          all.add(Map.of("uuid", uuid.group(1), "id", all.size() + 1));
        }
        imported.append(yaml);
      }
    }
  }

  /** Every pair of a verb and a thing below: more than there are in Superset, and all that roles need. */
  private static List<Map<String, Object>> rights() {
    List<String> things = new ArrayList<>(THINGS);
    for (Kelompok kelompok : Kelompok.values()) {
      things.add(kelompok.schemaRight());
    }
    List<Map<String, Object>> all = new ArrayList<>();
    for (String verb : VERBS) {
      for (String thing : things) {
        all.add(Map.of("id", all.size() + 1, "permission", Map.of("name", verb), "view_menu", Map.of("name", thing)));
      }
    }
    return all;
  }
}
