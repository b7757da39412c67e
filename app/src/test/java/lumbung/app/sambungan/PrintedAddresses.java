package lumbung.app.sambungan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lumbung.app.Lumbung;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;

/** What {@code lumbung jdbc} prints about a real home, tried the way another program would: with the plain drivers and a Spark of its own. */
public final class PrintedAddresses {

  private final JsonNode printed;

  public PrintedAddresses(Path home) throws Exception {
    StringWriter said = new StringWriter();
    assertThat(new CommandLine(new Lumbung()).setOut(new PrintWriter(said, true)).setCaseInsensitiveEnumValuesAllowed(true)
        .execute("jdbc", "--format", "json", "--home", home.toString())).isZero();
    printed = new ObjectMapper().readTree(said.toString());
  }

  /** Every address opens, shows every table and view, refuses to write, and keeps files closed that are not its own. */
  public void openReadOnlyAndNothingElse() throws SQLException {
    assertThat(printed.get("alamat").findValuesAsText("nama")).containsExactly("agregat", "perorangan", "gudang", "gudang_perorangan");
    for (JsonNode address : printed.get("alamat")) {
      String schema = address.get("skema").asText();
      try (Connection tool = open(address)) {
        assertThat(tool.isReadOnly()).isTrue();
        List<String> tables = rows(tool, "SELECT table_name FROM information_schema.tables WHERE table_schema = '" + schema + "'");
        assertThat(tables).as(address.toString()).hasSizeGreaterThan(2);
        for (String table : tables) {
          rows(tool, "SELECT * FROM %s.%s LIMIT 3".formatted(schema, table));
        }
        assertThatThrownBy(() -> rows(tool, "CREATE TABLE " + schema + ".tambahan (i INTEGER)")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> rows(tool, "SELECT * FROM read_blob('%s')".formatted(printed.get("folder_kerja").asText() + "/lake/katalog.sqlite")))
            .isInstanceOf(SQLException.class);
      }
    }
  }

  /** The catalog without persons holds, in any column of any view, no NIP, no name and no id of a person or plan. */
  public void sayNothingOfPersons() throws SQLException {
    try (Connection persons = open(address("gudang_perorangan"));
        Connection open = open(address("gudang"));
        Statement statement = open.createStatement()) {
      statement.execute("CREATE TEMP TABLE siapa (isi VARCHAR)");
      statement.execute(rows(persons, """
          SELECT unnest([nip, nama, pns_id]) FROM star.dim_pegawai UNION SELECT skp_id FROM star.fact_skp WHERE skp_id IS NOT NULL
          UNION SELECT kunci_bisnis FROM star.fact_skp""").stream()
          .map(value -> "('" + value.replace("'", "''") + "')").collect(joining(", ", "INSERT INTO siapa VALUES ", "")));
      for (String view : rows(open, "SELECT view_name FROM duckdb_views() WHERE schema_name = 'star'")) {
        String texts = rows(open, "SELECT column_name FROM duckdb_columns() WHERE table_name = '%s' AND data_type = 'VARCHAR'".formatted(view)).stream()
            .collect(joining(", "));
        assertThat(rows(open, "SELECT isi FROM (SELECT DISTINCT unnest([%s]) AS isi FROM star.%s) WHERE regexp_matches(isi, '(^|[^0-9a-zA-Z])[0-9]{18}([^0-9a-zA-Z]|$)') OR lower(isi) IN (SELECT lower(isi) FROM siapa) LIMIT 5"
            .formatted(texts, view))).as(view).isEmpty();
      }
    }
  }

  /** A Spark told what is printed reads, by the tag of the release, as many rows of every table as the views give. */
  public void agreeWithSpark() throws Exception {
    JsonNode told = printed.get("spark");
    Map<String, String> bySpark = new TreeMap<>();
    Map<String, String> byViews = new TreeMap<>();
    try (SparkSession spark = spark(); Connection views = open(address("gudang_perorangan"))) {
      for (String view : rows(views, "SELECT view_name FROM duckdb_views() WHERE schema_name = 'star'")) {
        byViews.put(view, rows(views, "SELECT count(*) FROM star." + view).get(0));
        boolean written = !spark.sql("SELECT * FROM lumbung.star.%s.refs WHERE name = '%s'".formatted(view, told.get("tag").asText())).isEmpty();
        bySpark.put(view, !written ? "0"
            : "" + spark.sql("SELECT count(*) FROM lumbung.star.%s VERSION AS OF '%s'".formatted(view, told.get("tag").asText())).first().getLong(0));
      }
    }
    assertThat(bySpark).isEqualTo(byViews);
    assertThat(Long.parseLong(byViews.get("fact_penilaian"))).isPositive();
  }

  /** That Spark cannot change the catalog, and a server with these settings listens to its own machine only. */
  public void keepSparkFromWriting() throws Exception {
    JsonNode told = printed.get("spark").get("pengaturan");
    assertThat(told.get("spark.hadoop.hive.server2.thrift.bind.host").asText()).isEqualTo("127.0.0.1");
    assertThat(told.get("spark.connect.grpc.binding.address").asText()).isEqualTo("127.0.0.1");
    try (SparkSession spark = spark()) {
      assertThatThrownBy(() -> spark.sql("CREATE NAMESPACE lumbung.tambahan")).rootCause().hasMessageContaining("readonly database");
      assertThat(spark.sql("SHOW NAMESPACES IN lumbung").collectAsList()).extracting(r -> r.getString(0)).contains("star").doesNotContain("tambahan");
    }
  }

  private SparkSession spark() {
    SparkSession.Builder builder = SparkSession.builder().master("local[1]").config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1");
    printed.get("spark").get("pengaturan").fields().forEachRemaining(e -> builder.config(e.getKey(), e.getValue().asText()));
    return builder.getOrCreate();
  }

  private JsonNode address(String name) {
    for (JsonNode address : printed.get("alamat")) {
      if (address.get("nama").asText().equals(name)) {
        return address;
      }
    }
    throw new AssertionError("no address " + name);
  }

  private static Connection open(JsonNode address) throws SQLException {
    return DriverManager.getConnection(address.get("url").asText());
  }

  private static List<String> rows(Connection tool, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = tool.createStatement(); ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }
}
