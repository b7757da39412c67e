package lumbung.warehouse.serve;

import static lumbung.warehouse.serve.SharedStore.BARU;
import static lumbung.warehouse.serve.SharedStore.LAMA;
import static lumbung.warehouse.serve.SharedStore.TABLES;
import static lumbung.warehouse.serve.SharedStore.rows;
import static lumbung.warehouse.serve.SharedStore.seen;
import static lumbung.warehouse.serve.SmallNation.BADAN;
import static lumbung.warehouse.serve.SmallNation.KABUPATEN;
import static lumbung.warehouse.serve.SmallNation.KOTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.uji.PostgresqlUji;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

class PostgresqlAccessTest {

  private static final String[] HOSTILE = {"x' OR '1'='1", "o'neil", "a\"b", "\"; DROP TABLE serving.kamus; --", "$$ || 'pusat' || $$", "PUSAT", "%", "pusat "};
  private static final List<String> PERORANGAN = List.of("pegawai_penilaian", "pegawai_daftar_kerja");
  /** Who may see what, written down apart from the policies: per group of tables the rows, as a condition on the file; none = false. */
  private static final Map<List<String>, Map<String, String>> MATRIX = new LinkedHashMap<>();

  static {
    String badan = "instansi_id = '" + BADAN + "'";
    String dua = "instansi_id IN ('" + KABUPATEN + "', '" + KOTA + "')";
    String known = "true";
    MATRIX.put(List.of("kamus", "info_rilis"), Map.of("pusat", known, "biro", known, "biro_u1", known, "biro_u2", known, "biro_dua", known,
        "talenta", known, "rangkap", known, "superset", known, "superset_orang", known));
    MATRIX.put(List.of("mart_kinerja_nasional"), Map.of("pusat", "true", "rangkap", "true", "superset", "true"));
    MATRIX.put(List.of("mart_kinerja_instansi", "mart_distribusi_predikat", "mart_penerimaan", "mart_galat", "mart_pembanding"),
        Map.of("pusat", "true", "biro", badan, "biro_dua", dua, "rangkap", "true", "superset", "true"));
    MATRIX.put(List.of("mart_kinerja_unit", "mart_kepatuhan_distribusi", "mart_pengecualian"),
        Map.of("pusat", "true", "biro", badan, "biro_u1", badan + " AND unor_id IN ('u1', 'u2')", "biro_u2", badan + " AND unor_id = 'u2'",
            "biro_dua", dua, "rangkap", "true", "superset", "true"));
    MATRIX.put(List.of("dim_instansi"), Map.of("pusat", "true", "biro", badan, "biro_u1", badan, "biro_u2", badan, "biro_dua", dua, "talenta", badan,
        "rangkap", "true", "superset", "true", "superset_orang", "true"));
    MATRIX.put(List.of("dim_unor"), Map.of("pusat", "true", "biro", badan, "biro_u1", badan + " AND unor_id IN ('u1', 'u2')",
        "biro_u2", badan + " AND unor_id = 'u2'", "biro_dua", dua, "talenta", badan, "rangkap", "true", "superset", "true", "superset_orang", "true"));
    MATRIX.put(PERORANGAN, Map.of("biro", badan, "biro_u1", badan + " AND unor_id IN ('u1', 'u2')", "biro_u2", badan + " AND unor_id = 'u2'",
        "biro_dua", dua, "rangkap", badan, "superset_orang", "true"));
    MATRIX.put(List.of("akses_pengguna"), Map.of("pusat", "username = 'pusat'", "biro", "username = 'biro'", "biro_u1", "username = 'biro_u1'",
        "biro_u2", "username = 'biro_u2'", "biro_dua", "username = 'biro_dua'", "talenta", "username = 'talenta'", "rangkap", "username = 'rangkap'",
        "superset", "true", "superset_orang", "true"));
  }

  private static SharedStore shared;

  @BeforeAll
  static void publish() throws Exception {
    shared = new SharedStore("pusat,,,NASIONAL", "biro," + BADAN + ",,BIRO_KEPEGAWAIAN", "biro_u1," + BADAN + ",u1,BIRO_KEPEGAWAIAN",
        "biro_u2," + BADAN + ",u2,BIRO_KEPEGAWAIAN", "biro_dua," + KABUPATEN + ",,BIRO_KEPEGAWAIAN", "biro_dua," + KOTA + ",,BIRO_KEPEGAWAIAN",
        "talenta," + BADAN + ",,TALENTA", "rangkap,,,NASIONAL", "rangkap," + BADAN + ",,BIRO_KEPEGAWAIAN");
    shared.publisher(2).publish(LAMA);
    shared.publisher(2).publish(BARU);
    for (String user : List.of("pusat", "biro", "biro_u1", "biro_u2", "biro_dua", "talenta", "rangkap", "tak_dikenal")) {
      shared.reader(user, "lumbung_pembaca");
    }
    for (String user : HOSTILE) {
      shared.reader(user, "lumbung_pembaca");
    }
    shared.reader("superset", "lumbung_superset");
    shared.reader("superset_orang", "lumbung_superset_perorangan");
  }

  @Test
  void everyUserSeesInEveryTableExactlyTheRowsThatAreTheirs() throws Exception {
    assertThat(MATRIX.keySet().stream().flatMap(List::stream)).as("who sees which table").containsExactlyInAnyOrderElementsOf(TABLES.stream().map(Table::name).toList());
    List<String> users = List.of("pusat", "biro", "biro_u1", "biro_u2", "biro_dua", "talenta", "rangkap", "tak_dikenal", "superset", "superset_orang");
    StringWriter text = new StringWriter();
    text.append("Baris yang terlihat / semua baris, PostgreSQL, SQL langsung, rilis ").append(BARU).append('\n').append("%-28s".formatted(""));
    users.forEach(u -> text.append("%15s".formatted(u)));
    text.append("%15s%n".formatted("pemilik"));
    for (Table table : TABLES) {
      text.append("%-28s".formatted(table.name()));
      int all = shared.inFile(table, BARU, "true").size();
      for (String user : users) {
        Map<String, String> rows = MATRIX.entrySet().stream().filter(e -> e.getKey().contains(table.name())).findFirst().orElseThrow().getValue();
        List<String> expected = shared.inFile(table, BARU, rows.getOrDefault(user, "false"));
        try (Connection connection = shared.login(user)) {
          assertThat(seen(connection, table)).as(user + " in " + table.name()).isEqualTo(expected);
          text.append("%15s".formatted(expected.size() + "/" + all));
        } catch (SQLException denied) {
          assertThat(denied.getSQLState()).as(user + " in " + table.name()).isEqualTo("42501");
          assertThat(user).startsWith("superset");
          assertThat(rows).doesNotContainKey(user);
          text.append("%15s".formatted("ditolak"));
        }
      }
      try (Connection owner = DriverManager.getConnection(shared.url, PostgresqlUji.PENERBIT, PostgresqlUji.PENERBIT)) {
        assertThat(seen(owner, table)).as("the owner in " + table.name()).isEmpty();
        text.append("%15s%n".formatted("0/" + all));
      }
    }
    System.out.println(text);
    Files.writeString(Path.of("target/matriks-akses-postgresql.txt"), text.toString());
  }

  @Test
  void earlierReleasesAreGuardedAsTheOneInForce() throws Exception {
    try (Connection biro = shared.login("biro"); Connection pusat = shared.login("pusat"); Connection unknown = shared.login("tak_dikenal")) {
      for (Table table : TABLES) {
        if (table.name().equals("akses_pengguna")) {
          continue;
        }
        String count = "SELECT count(*) FROM riwayat." + table.name();
        boolean own = table.columns().stream().anyMatch(c -> c.name().equals("instansi_id"));
        assertThat(rows(unknown, count)).containsExactly("0");
        if (PERORANGAN.contains(table.name())) {
          assertThat(rows(pusat, count)).containsExactly("0");
        }
        if (own) {
          assertThat(rows(biro, "SELECT DISTINCT rilis, instansi_id FROM riwayat." + table.name())).containsExactly(LAMA + "|" + BADAN);
        }
      }
    }
  }

  @Test
  void hostileNamesSeeNothingAndBreakNothing() throws Exception {
    for (String user : HOSTILE) {
      try (Connection connection = shared.login(user)) {
        for (Table table : TABLES) {
          assertThat(seen(connection, table)).as(user + " in " + table).isEmpty();
        }
        assertThat(rows(connection, "SELECT * FROM lumbung.hak")).isEmpty();
      }
    }
    shared.requireWhole(BARU);
  }

  @Test
  void whoIsNoMemberCannotEvenConnect() throws Exception {
    try (Connection admin = PostgresqlUji.admin(shared.url); Statement statement = admin.createStatement()) {
      statement.execute("CREATE ROLE orang_luar LOGIN PASSWORD 'sandi'");
    }
    assertThatThrownBy(() -> shared.login("orang_luar")).hasMessageContaining("permission denied for database");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "SET ROLE pusat", "SET ROLE penerbit", "SET ROLE lumbung_superset", "SET ROLE lumbung_superset_perorangan", "SET SESSION AUTHORIZATION pusat",
      "SELECT set_config('role', 'penerbit', false)", "SELECT set_config('session_authorization', 'pusat', false)",
      "CREATE VIEW serving.semua AS SELECT * FROM serving.pegawai_penilaian", "CREATE VIEW public.semua AS SELECT 1", "CREATE TEMP TABLE semua (a int)",
      "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1'", "CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
      "CREATE SCHEMA saya", "CREATE EXTENSION dblink", "CREATE ROLE lain", "ALTER ROLE biro BYPASSRLS", "GRANT lumbung_superset TO biro", "GRANT pusat TO biro",
      "INSERT INTO serving.akses_pengguna (username, peran) VALUES ('biro', 'NASIONAL')", "INSERT INTO lumbung.hak (username, peran) VALUES ('biro', 'NASIONAL')",
      "UPDATE serving.akses_pengguna SET instansi_id = 'x'", "UPDATE lumbung.hak SET peran = 'NASIONAL'", "DELETE FROM serving.pegawai_penilaian",
      "UPDATE serving.mart_kinerja_instansi SET dinilai = 0", "TRUNCATE serving.mart_kinerja_instansi", "DROP TABLE serving.kamus",
      "ALTER TABLE serving.pegawai_penilaian DISABLE ROW LEVEL SECURITY", "ALTER TABLE serving.pegawai_penilaian NO FORCE ROW LEVEL SECURITY",
      "DROP POLICY pembaca ON serving.pegawai_penilaian", "CREATE POLICY saya ON serving.pegawai_penilaian USING (true)",
      "COPY serving.pegawai_penilaian TO '/tmp/bocor'", "COPY serving.pegawai_penilaian TO PROGRAM 'cat'", "SELECT pg_read_file('PG_VERSION')",
      "SELECT * FROM pg_statistic", "SELECT * FROM lumbung.skema_utama", "SELECT * FROM pg_authid", "LOCK TABLE serving.kamus IN ACCESS EXCLUSIVE MODE",
      "SET row_security = off; SELECT * FROM serving.pegawai_penilaian", "COMMENT ON TABLE serving.kamus IS 'x'", "SET session_replication_role = replica"})
  void isRefused(String attempt) throws Exception {
    try (Connection biro = shared.login("biro"); Statement statement = biro.createStatement()) {
      assertThatThrownBy(() -> statement.execute(attempt)).isInstanceOf(SQLException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SET lumbung.menerbitkan = 'ya'", "SELECT set_config('app.user', 'pusat', false)", "SET lumbung.pengguna = 'pusat'", "SET search_path = pg_temp, serving",
      "SET ROLE lumbung_pembaca", "SET row_security = on", "SET enable_seqscan = off", "SET plan_cache_mode = force_generic_plan"})
  void changesNothingOfWhatIsSeen(String attempt) throws Exception {
    try (Connection biro = shared.login("biro"); Statement statement = biro.createStatement()) {
      statement.execute(attempt);
      for (String table : List.of("serving.pegawai_penilaian", "serving.pegawai_daftar_kerja", "serving.mart_kinerja_unit", "riwayat.pegawai_penilaian")) {
        assertThat(rows(biro, "SELECT DISTINCT instansi_id FROM " + table)).as(table).containsExactly(BADAN);
      }
      assertThat(rows(biro, "SELECT DISTINCT username FROM serving.akses_pengguna")).containsExactly("biro");
    }
  }

  @Test
  void neitherExportsNorErrorsNorPlansNorStatisticsTellOfOthers() throws Exception {
    String others = "instansi_id <> '" + BADAN + "'";
    try (Connection biro = shared.login("biro"); Connection unknown = shared.login("tak_dikenal")) {
      StringWriter copied = new StringWriter();
      biro.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY serving.pegawai_penilaian TO STDOUT", copied);
      assertThat(copied.toString()).contains(BADAN).doesNotContain(KABUPATEN, KOTA);
      // A cast that fails prints the value it failed on: it must never get to see a hidden row.
      String leaky = "SELECT * FROM serving.pegawai_penilaian WHERE (instansi_id || nama)::int > 0 AND " + others;
      assertThat(rows(unknown, leaky)).isEmpty();
      assertThat(rows(biro, leaky)).isEmpty();
      assertThatThrownBy(() -> rows(biro, leaky.replace("<>", "="))).hasMessageContaining(BADAN);
      assertThat(rows(unknown, "EXPLAIN (ANALYZE, VERBOSE) SELECT * FROM serving.pegawai_penilaian WHERE nama = 'Orang 1'"))
          .noneMatch(line -> line.contains("19700101"));
      assertThat(rows(biro, "SELECT tablename, most_common_vals FROM pg_stats WHERE schemaname IN ('serving', 'riwayat', 'lumbung')")).isEmpty();
      assertThat(rows(unknown, "SELECT * FROM serving.mart_kinerja_nasional UNION ALL TABLE serving.mart_kinerja_nasional")).isEmpty();
      assertThat(rows(unknown, "SELECT (SELECT count(*) FROM serving.pegawai_penilaian), EXISTS (SELECT FROM serving.kamus)")).containsExactly("0|false");
    }
  }

  @Test
  void everyTableOfTheStoreIsForcedToObeyItsPolicies() throws Exception {
    try (Connection admin = PostgresqlUji.admin(shared.url)) {
      assertThat(rows(admin, """
          SELECT relnamespace::regnamespace, relname FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm')
            AND relnamespace IN ('serving'::regnamespace, 'riwayat'::regnamespace) AND NOT (relrowsecurity AND relforcerowsecurity)""")).isEmpty();
      assertThat(Set.copyOf(rows(admin, "SELECT relname FROM pg_class WHERE relnamespace = 'lumbung'::regnamespace AND relkind = 'r' AND NOT relforcerowsecurity")))
          .isEqualTo(Set.of("skema_agregat", "skema_perorangan", "skema_utama"));
    }
  }

  @Test
  void theOwnerCannotReadAroundThePoliciesByAccident() throws Exception {
    try (Connection owner = DriverManager.getConnection(shared.url, PostgresqlUji.PENERBIT, PostgresqlUji.PENERBIT); Statement statement = owner.createStatement()) {
      assertThatThrownBy(() -> statement.execute("SET row_security = off; SELECT * FROM serving.pegawai_penilaian")).isInstanceOf(SQLException.class);
    }
  }
}
