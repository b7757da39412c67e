package lumbung.reports.superset.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import lumbung.reports.superset.SupersetFailure;

/** Makes the roles of readers and their accounts as {@code akses_pengguna} wants them; other roles and accounts are left alone. */
final class Accounts {

  private static final String ROLES = "/api/v1/security/roles/";
  private static final String USERS = "/api/v1/security/users/";
  private static final Set<String> OURS = Set.of(Peran.values()).stream().map(Peran::name).collect(Collectors.toSet());

  private final SupersetApi api;

  Accounts(SupersetApi api) {
    this.api = api;
  }

  /** Makes the roles that are missing; ids by name, those of other roles too. */
  Map<String, Integer> roleNumbers() {
    Map<String, Integer> ids = ids();
    for (Peran peran : Peran.values()) {
      if (!ids.containsKey(peran.name())) {
        ids.put(peran.name(), api.must(api.post(ROLES, Map.of("name", peran.name())), "Peran " + peran).path("id").asInt());
      }
    }
    return ids;
  }

  /**
   * Takes all rights from the roles of readers, for as long as something has no rule yet.
   *
   * @return whether there were such roles
   */
  boolean close() {
    Map<String, Integer> ids = ids();
    OURS.stream().filter(ids::containsKey).forEach(name -> grant(name, ids.get(name), List.of()));
    return OURS.stream().anyMatch(ids::containsKey);
  }

  /** Gives each role exactly its rights. */
  void open(Map<String, Integer> roles) {
    Map<String, Integer> rights = new HashMap<>();
    api.list("/api/v1/security/permissions-resources/").forEach(r ->
        rights.put(r.at("/permission/name").asText() + " on " + r.at("/view_menu/name").asText(), r.get("id").asInt()));
    for (Peran peran : Peran.values()) {
      grant(peran.name(), roles.get(peran.name()), peran.rights().stream().map(right -> {
        Integer id = rights.get(right.toString());
        if (id == null) {
          throw new SupersetFailure("Superset ini tidak mengenal hak '%s' yang diperlukan peran %s. Versi yang dikenal: 6.1.".formatted(right, peran));
        }
        return id;
      }).toList());
    }
  }

  private void grant(String role, int id, List<Integer> rights) {
    api.must(api.post(ROLES + id + "/permissions", Map.of("permission_view_menu_ids", rights)), "Hak peran " + role);
  }

  /**
   * Gives each user an account with its roles of ours, beside those it has otherwise, and takes them from everybody else.
   *
   * @param password of a user without account
   * @return the users whose accounts are new
   */
  List<String> users(SortedMap<String, SortedSet<Peran>> wanted, Map<String, Integer> roles, Function<String, String> password) {
    Map<String, JsonNode> there = new HashMap<>();
    api.list(USERS).forEach(u -> there.put(u.get("username").asText(), u));
    List<String> fresh = new ArrayList<>();
    wanted.forEach((user, peran) -> {
      Set<Integer> ids = peran.stream().map(p -> roles.get(p.name())).collect(Collectors.toCollection(TreeSet::new));
      JsonNode account = there.get(user);
      if (account == null) {
        api.must(api.post(USERS, Map.of("username", user, "first_name", user, "last_name", "Lumbung", "email", user + "@lumbung.invalid",
            "active", true, "password", password.apply(user), "roles", ids)), "Akun " + user);
        fresh.add(user);
      } else {
        assign(account, ids);
      }
    });
    there.values().stream().filter(a -> !wanted.containsKey(a.get("username").asText())).forEach(a -> assign(a, Set.of()));
    return fresh;
  }

  private void assign(JsonNode account, Set<Integer> ours) {
    Set<Integer> before = ids(account, name -> true);
    Set<Integer> after = ids(account, name -> !OURS.contains(name));
    after.addAll(ours);
    if (after.equals(before)) {
      return;
    }
    String path = USERS + account.get("id").asInt();
    // An account without any role is not one that Superset keeps: it stays with its old roles, but cannot log in.
    api.must(api.put(path, after.isEmpty() ? Map.of("active", false) : Map.of("active", true, "roles", after)), "Akun " + account.get("username").asText());
  }

  private static Set<Integer> ids(JsonNode account, Predicate<String> name) {
    return StreamSupport.stream(account.get("roles").spliterator(), false).filter(r -> name.test(r.get("name").asText()))
        .map(r -> r.get("id").asInt()).collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, Integer> ids() {
    Map<String, Integer> ids = new HashMap<>();
    api.list(ROLES).forEach(r -> ids.put(r.get("name").asText(), r.get("id").asInt()));
    return ids;
  }
}
