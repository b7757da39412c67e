package lumbung.reports.superset.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lumbung.reports.superset.Kelompok;

/**
 * The roles of readers, and what each may do in Superset. They are those of {@code akses_pengguna}; who reads for a bureau, but single
 * units only, has one of his own, because dashboards of whole agencies would be empty for him.
 */
public enum Peran {
  NASIONAL(List.of(Kelompok.AGREGAT)),
  BIRO_KEPEGAWAIAN(List.of(Kelompok.AGREGAT, Kelompok.PERORANGAN)),
  BIRO_KEPEGAWAIAN_UNIT(List.of(Kelompok.AGREGAT, Kelompok.PERORANGAN)),
  TALENTA(List.of(Kelompok.AGREGAT));

  /** A right of Superset: an action on a thing. */
  record Right(String action, String thing) {
    @Override
    public String toString() {
      return action + " on " + thing;
    }
  }

  /**
   * What drawing a dashboard takes. Not among them: {@code can_read on Database}, with which a reader lists the tables of the store;
   * SQL Lab; exports.
   */
  private static final List<Right> READ = List.of(
      new Right("can_read", "Chart"), new Right("can_read", "Dashboard"), new Right("can_read", "Dataset"), new Right("can_read", "Theme"),
      new Right("can_read", "CurrentUserRestApi"), new Right("can_read", "SecurityRestApi"),
      new Right("can_dashboard", "Superset"), new Right("can_slice", "Superset"), new Right("can_explore_json", "Superset"),
      new Right("can_log", "Superset"), new Right("can_language_pack", "Superset"),
      new Right("can_read", "DashboardFilterStateRestApi"), new Right("can_write", "DashboardFilterStateRestApi"),
      new Right("can_read", "DashboardPermalinkRestApi"), new Right("can_write", "DashboardPermalinkRestApi"),
      new Right("can_time_range", "Api"), new Right("can_query", "Api"), new Right("can_query_form_data", "Api"),
      new Right("can_get", "Datasource"), new Right("can_drill", "Dashboard"), new Right("can_view_chart_as_table", "Dashboard"),
      new Right("menu_access", "Dashboards"));

  private final List<Kelompok> opened;

  Peran(List<Kelompok> opened) {
    this.opened = opened;
  }

  /** The role of a line of {@code akses_pengguna}, which holds for a unit or for a whole agency. */
  static Peran of(String peran, boolean unit) {
    Peran named = valueOf(peran);
    return unit && named == BIRO_KEPEGAWAIAN ? BIRO_KEPEGAWAIAN_UNIT : named;
  }

  /** Names of the roles that may read a database of the bundle. */
  public static List<String> reading(Kelompok kelompok) {
    return Stream.of(values()).filter(p -> p.opened.contains(kelompok)).map(Peran::name).toList();
  }

  /** All rights of the role; which rows it sees is for the rules ({@link Aturan}). */
  List<Right> rights() {
    List<Right> all = new ArrayList<>(READ);
    opened.forEach(k -> all.add(new Right("schema_access", k.schemaRight())));
    return all;
  }
}
