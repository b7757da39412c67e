package lumbung.reports.superset;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A session of Superset's pages, made as its form makes one but without a browser. */
final class Sesi {

  private static final Pattern TANDA = Pattern.compile("name=\"csrf_token\"[^>]* value=\"([^\"]+)\"");

  private Sesi() {}

  /** The value of the cookie {@code session}. */
  static String of(URI server, String user, String password) {
    CookieManager cookies = new CookieManager();
    HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    URI form = server.resolve("/login/");
    try {
      Matcher token = TANDA.matcher(client.send(HttpRequest.newBuilder(form).build(), BodyHandlers.ofString()).body());
      if (!token.find()) {
        throw new AssertionError("The page of the form has no token");
      }
      String filled = "username=%s&password=%s&csrf_token=%s".formatted(encoded(user), encoded(password), encoded(token.group(1)));
      var answer = client.send(HttpRequest.newBuilder(form).header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString(filled)).build(), BodyHandlers.discarding());
      if (answer.headers().firstValue("Location").orElse("/login/").contains("/login")) {
        throw new AssertionError(user + " could not log in");
      }
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(user + " could not log in", e);
    }
    return cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals("session")).map(HttpCookie::getValue).findFirst().orElseThrow();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
