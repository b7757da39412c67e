package lumbung.reports.superset;

import static lumbung.warehouse.emit.DuckDbDdl.quoted;

/**
 * The column of a dataset that Superset computes: a link that opens the dashboard of agencies at the agency of the row. Superset takes
 * the state of filters from the address, in Rison; what its grammar, an address or HTML would read otherwise in a name is escaped.
 */
final class TautanInstansi {

  static final String NAMA = "tautan_instansi";

  /** The filter of {@code dashboards/instansi.yaml} that the link sets. */
  private static final String SARINGAN = "NATIVE_FILTER-instansi";
  /** What is replaced by what, in this order: Rison first, then the sign that begins an escape in an address. */
  private static final String[][] LOLOS = {{"!", "!!"}, {"'", "!'"}, {"%", "%25"}, {"&", "%26"}, {"#", "%23"}, {"+", "%2B"}, {" ", "%20"}, {"\"", "%22"},
      {"<", "%3C"}, {">", "%3E"}};

  private TautanInstansi() {}

  /** SQL of DuckDB and PostgreSQL alike. */
  static String sql() {
    String name = "instansi_nama";
    for (String[] one : LOLOS) {
      name = "replace(%s, %s, %s)".formatted(name, quoted(one[0]), quoted(one[1]));
    }
    String before = "<a href=\"/superset/dashboard/instansi/?native_filters=(%1$s:(extraFormData:(filters:!((col:instansi_nama,op:IN,val:!('".formatted(SARINGAN);
    String between = "')))),filterState:(label:'";
    String after = "',value:!('";
    String end = "')),id:%s,ownState:()))\">Buka</a>".formatted(SARINGAN);
    return String.join(" || ", quoted(before), name, quoted(between), name, quoted(after), name, quoted(end));
  }
}
