package lumbung.reports.superset.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import lumbung.reports.superset.Bundle;
import lumbung.reports.superset.Kelompok;
import lumbung.reports.superset.Retired;
import lumbung.reports.superset.Simpanan;
import lumbung.reports.superset.SupersetFailure;
import lumbung.reports.superset.lint.Lint;

/**
 * Puts a bundle into a Superset and lets in who may see it. Doing it again changes nothing. Readers were moved to the release before:
 * an import empties Superset's cache of charts, and what is asked after it must be the new figures.
 */
public final class Publisher {

  /**
   * What was done.
   *
   * @param akunBaru users whose accounts are new
   * @param dihapus retired objects that were removed
   */
  public record Summary(int bagan, int dasbor, int pengguna, List<String> akunBaru, int dihapus) {}

  private final SupersetApi api;
  private final Assets assets;

  public Publisher(SupersetApi api) {
    this.api = api;
    this.assets = new Assets(api);
  }

  /**
   * Publishes.
   *
   * @param password gives the password of a user without account; asked once for each
   * @throws SupersetFailure if a file is at fault, or Superset refuses; the message names the file
   */
  public Summary publish(Bundle bundle, Simpanan simpanan, Function<String, String> password) throws SQLException {
    Lint.require(bundle);
    SortedMap<String, SortedSet<Peran>> users;
    try (Connection agregat = simpanan.open(Kelompok.AGREGAT)) {
      users = Hak.of(agregat);
    }
    Accounts accounts = new Accounts(api);
    Map<String, Integer> before = assets.numbers("dataset");
    // A new dataset has no rule until it is there.
    boolean closed = bundle.of("datasets").values().stream().anyMatch(d -> !before.containsKey(d.get("uuid").asText())) && accounts.close();
    try {
      assets.importAll(bundle, simpanan.passwords());
    } catch (SupersetFailure e) {
      if (closed) {
        accounts.open(accounts.roleNumbers());
      }
      throw e;
    }
    Map<String, Integer> roles = accounts.roleNumbers();
    new Rules(api).write(assets.numbers("dataset"), roles);
    accounts.open(roles);
    List<String> fresh = accounts.users(users, roles, password);
    dashboards(bundle, roles);
    int gone = retire();
    warm(bundle);
    return new Summary(bundle.of("charts").size(), bundle.of("dashboards").size(), users.size(), fresh, gone);
  }

  private void dashboards(Bundle bundle, Map<String, Integer> roles) {
    Map<String, Integer> numbers = assets.numbers("dashboard");
    bundle.of("dashboards").forEach((path, dashboard) -> {
      List<Integer> seen = bundle.peran().get(path).stream().map(roles::get).toList();
      api.must(api.put("/api/v1/dashboard/" + numbers.get(dashboard.get("uuid").asText()), Map.of("roles", seen)), "Peran dasbor " + path);
    });
  }

  private int retire() {
    int gone = 0;
    for (Retired.Entry entry : Retired.all()) {
      Integer number = assets.numbers(entry.kind()).get(entry.uuid());
      assets.remove(entry.kind(), number);
      gone += number == null ? 0 : 1;
    }
    return gone;
  }

  /** Asks for each chart once, so that it is in the cache when the first reader comes; a chart that cannot be drawn is a failure. */
  private void warm(Bundle bundle) {
    Map<String, Integer> charts = assets.numbers("chart");
    List<String> broken = new ArrayList<>();
    bundle.of("charts").forEach((path, chart) -> {
      JsonNode answer = api.must(api.put("/api/v1/chart/warm_up_cache", Map.of("chart_id", charts.get(chart.get("uuid").asText()))), "Hangatkan " + path);
      // It answers 200 for a chart that cannot be drawn, too.
      answer.path("result").forEach(r -> {
        if (!r.path("viz_error").isNull()) {
          broken.add(path + ": " + r.path("viz_error").asText());
        }
      });
    });
    if (!broken.isEmpty()) {
      throw new SupersetFailure("Bagan yang tidak dapat digambar:%n  %s".formatted(String.join("\n  ", broken)));
    }
  }
}
