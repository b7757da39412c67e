package lumbung.reports.superset.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.reports.superset.SupersetFailure;

/**
 * The REST interface of one Superset, as one account sees it. Exact about success: redirects are not followed (a request without session
 * would end at the login page with status 200), and an answer that is not JSON is a failure whatever its status.
 */
public final class SupersetApi {

  /** An answer: its status and its JSON; null where the body is none. */
  public record Answer(int status, JsonNode json, String text) {

    /** Whether it is the JSON of a success. */
    public boolean ok() {
      return status >= 200 && status < 300 && json != null;
    }
  }

  static {
    // Gunicorn closes a connection that was idle for two seconds, and a request sent into it is lost: let go of it before.
    System.setProperty("jdk.httpclient.keepalive.timeout", "1");
  }

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PAGE = 100;
  private static final int SHOWN = 400;

  private final URI address;
  private final HttpClient http;
  private final String token;
  private final String csrf;

  private SupersetApi(URI address, HttpClient http, String token, String csrf) {
    this.address = address;
    this.http = http;
    this.token = token;
    this.csrf = csrf;
  }

  /**
   * Logs in.
   *
   * @throws SupersetFailure if nobody answers there, or the account is refused
   */
  public static SupersetApi login(URI address, String account, String password) {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
        .cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(10)).build();
    SupersetApi nobody = new SupersetApi(address, http, null, null);
    Answer in = nobody.post("/api/v1/security/login",
        Map.of("username", account, "password", password, "provider", "db", "refresh", true));
    if (!in.ok()) {
      throw new SupersetFailure("%s menolak akun %s (%d). Periksa nama akun dan LUMBUNG_SUPERSET_PASSWORD.".formatted(address, account, in.status()));
    }
    String token = in.json().path("access_token").asText();
    SupersetApi half = new SupersetApi(address, http, token, null);
    Answer csrf = half.get("/api/v1/security/csrf_token/");
    if (!csrf.ok()) {
      throw new SupersetFailure("%s tidak memberi token CSRF kepada %s (%d): peran akun itu memerlukan can_read on SecurityRestApi."
          .formatted(address, account, csrf.status()));
    }
    return new SupersetApi(address, http, token, csrf.json().path("result").asText());
  }

  public URI address() {
    return address;
  }

  public Answer get(String path) {
    return send(path, "GET", BodyPublishers.noBody(), null);
  }

  public Answer post(String path, Object body) {
    return send(path, "POST", json(body), "application/json");
  }

  public Answer put(String path, Object body) {
    return send(path, "PUT", json(body), "application/json");
  }

  public Answer delete(String path) {
    return send(path, "DELETE", BodyPublishers.noBody(), null);
  }

  /** Sends a form with one file; {@code fields} come beside it. */
  Answer upload(String path, String part, byte[] zip, Map<String, String> fields) {
    String edge = "lumbung-" + Integer.toHexString(Arrays.hashCode(zip));
    List<byte[]> body = new ArrayList<>();
    fields.forEach((name, value) -> body.add(utf8("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(edge, name, value))));
    body.add(utf8("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"lumbung.zip\"\r\nContent-Type: application/zip\r\n\r\n".formatted(edge, part)));
    body.add(zip);
    body.add(utf8("\r\n--%s--\r\n".formatted(edge)));
    return send(path, "POST", BodyPublishers.ofByteArrays(body), "multipart/form-data; boundary=" + edge);
  }

  /** All entries of a list, page by page. */
  public List<JsonNode> list(String path, String... columns) {
    List<JsonNode> all = new ArrayList<>();
    String wanted = columns.length == 0 ? "" : ",columns:!(%s)".formatted(String.join(",", columns));
    for (int page = 0; ; page++) {
      JsonNode answer = must(get(path + "?q=" + URLEncoder.encode("(page:%d,page_size:%d%s)".formatted(page, PAGE, wanted), StandardCharsets.UTF_8)), "GET " + path);
      answer.path("result").forEach(all::add);
      if (answer.path("result").isEmpty() || all.size() >= answer.path("count").asInt()) {
        return all;
      }
    }
  }

  /** The JSON of an answer that has to be a success. */
  public JsonNode must(Answer answer, String what) {
    if (!answer.ok()) {
      throw new SupersetFailure("%s: %s menjawab %d: %s".formatted(what, address, answer.status(), shortened(answer)));
    }
    return answer.json();
  }

  static String shortened(Answer answer) {
    if (answer.status() == 302) {
      return "dialihkan ke halaman masuk";
    }
    String said = answer.json() != null && answer.json().has("message") ? answer.json().get("message").toString() : answer.text();
    return said.length() > SHOWN ? said.substring(0, SHOWN) + " …" : said;
  }

  private Answer send(String path, String method, BodyPublisher body, String type) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofMinutes(3))
        .header("Accept", "application/json").header("Referer", address.toString()).method(method, body);
    if (type != null) {
      request.header("Content-Type", type);
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (csrf != null && !Set.of("GET", "HEAD").contains(method)) {
      request.header("X-CSRFToken", csrf);
    }
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), parsed(response), response.body());
    } catch (IOException e) {
      throw new SupersetFailure("Superset di %s tidak menjawab (%s %s). Periksa alamatnya, dan bahwa servernya jalan.".formatted(address, method, path), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SupersetFailure("Diputus", e);
    }
  }

  private static JsonNode parsed(HttpResponse<String> response) {
    if (!response.headers().firstValue("Content-Type").orElse("").startsWith("application/json")) {
      return null;
    }
    try {
      return JSON.readTree(response.body());
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static BodyPublisher json(Object body) {
    try {
      return BodyPublishers.ofString(JSON.writeValueAsString(body));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
