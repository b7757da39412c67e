package lumbung.warehouse.serve;

import static lumbung.warehouse.serve.SharedStore.BARU;
import static lumbung.warehouse.serve.SharedStore.LAMA;
import static lumbung.warehouse.serve.SharedStore.TABLES;
import static lumbung.warehouse.serve.SharedStore.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.serve.postgresql.Postgresql;
import lumbung.warehouse.serve.postgresql.PostgresqlPublisher;
import lumbung.warehouse.serve.postgresql.PostgresqlPublisher.Outcome;
import lumbung.warehouse.serve.postgresql.StoreUnavailable;
import lumbung.warehouse.star.Marts;
import lumbung.warehouse.uji.PostgresqlUji;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresqlPublisherTest {

  /** Types as PostgreSQL spells them; DECIMAL(18,4) and the like are written {@code numeric}. */
  private static final Map<String, String> TYPES = Map.of("VARCHAR", "character varying", "BIGINT", "bigint", "INTEGER", "integer", "BOOLEAN", "boolean",
      "DATE", "date", "TIMESTAMP", "timestamp without time zone", "DOUBLE", "double precision");

  private static SharedStore shared;

  @BeforeAll
  static void makeTwoReleases() throws Exception {
    shared = new SharedStore("ani," + SmallNation.BADAN + ",,BIRO_KEPEGAWAIAN", "budi,,,NASIONAL");
  }

  @Test
  void migrationsLeaveExactlyTheTablesAndColumnsThatAreDeclared() throws Exception {
    shared.publisher(1).publish(BARU);
    try (Connection admin = PostgresqlUji.admin(shared.url)) {
      assertThat(rows(admin, """
          SELECT c.relname, obj_description(c.oid) FROM pg_class c WHERE relnamespace = 'serving'::regnamespace AND relkind <> 'i'"""))
          .containsExactlyInAnyOrderElementsOf(TABLES.stream().map(t -> t.name() + "|" + t.grain().sentence()).toList());
      assertThat(rows(admin, """
          SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, col_description(c.oid, a.attnum)
          FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
          WHERE c.relnamespace = 'serving'::regnamespace AND c.relkind = 'r'"""))
          .containsExactlyInAnyOrderElementsOf(declared());
    }
  }

  @Test
  void everyTableHoldsTheRowsOfTheFilesWhicheverReleaseWasThereBefore() throws Exception {
    for (String rilis : List.of(BARU, LAMA, BARU)) {
      assertThat(shared.publisher(1).publish(rilis)).extracting(Outcome::rilis, Outcome::berubah).containsExactly(rilis, true);
      shared.requireWhole(rilis);
    }
  }

  @Test
  void publishingAgainChangesNothing() throws Exception {
    shared.publisher(1).publish(LAMA);
    List<String> before = state();
    assertThat(shared.publisher(1).publish(LAMA)).isEqualTo(new Outcome(LAMA, false, 0));
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void onlyPartsThatDifferAreReplaced() throws Exception {
    shared.publisher(1).publish(LAMA);
    try (Connection admin = PostgresqlUji.admin(shared.url)) {
      String year = "SELECT ctid, xmin FROM serving.pegawai_penilaian WHERE instansi_id = '%s' AND tahun = %d";
      String untouched = year.formatted(SmallNation.BADAN, 2024);
      String touched = year.formatted(SmallNation.BADAN, 2025);
      List<String> stays = rows(admin, untouched);
      List<String> goes = rows(admin, touched);
      shared.publisher(1).publish(BARU);
      assertThat(rows(admin, untouched)).isNotEmpty().isEqualTo(stays);
      assertThat(rows(admin, touched)).isNotEmpty().doesNotContainAnyElementsOf(goes);
    }
  }

  @Test
  void earlierReleasesStayAsManyAsAsked() throws Exception {
    String kept = "SELECT rilis, (SELECT count(*) FROM riwayat.mart_kinerja_unit u WHERE u.rilis = i.rilis) FROM riwayat.info_rilis i";
    try (Connection admin = PostgresqlUji.admin(shared.url)) {
      shared.publisher(1).publish(LAMA);
      assertThat(rows(admin, kept)).isEmpty();
      shared.publisher(2).publish(BARU);
      assertThat(rows(admin, kept)).containsExactly(LAMA + "|" + shared.inFile(Marts.MART_KINERJA_UNIT, LAMA, "true").size());
      assertThat(rows(admin, "SELECT count(*) FROM riwayat.pegawai_penilaian WHERE rilis = '" + LAMA + "'")).isNotEqualTo(List.of("0"));
      shared.publisher(2).publish(LAMA);
      assertThat(rows(admin, kept)).containsExactly(BARU + "|" + shared.inFile(Marts.MART_KINERJA_UNIT, BARU, "true").size());
      shared.publisher(1).publish(LAMA);
      assertThat(rows(admin, kept)).isEmpty();
    }
  }

  @Test
  void rightsAreThoseOfTodayWhicheverReleaseIsInForce() throws Exception {
    Path list = shared.home.root().resolve("akses_pengguna.csv");
    String before = Files.readString(list);
    try (Connection admin = PostgresqlUji.admin(shared.url)) {
      shared.publisher(1).publish(BARU);
      Files.writeString(list, before.replace("budi", "citra"));
      assertThat(shared.publisher(1).publish(BARU)).isEqualTo(new Outcome(BARU, true, 0));
      assertThat(rows(admin, "SELECT username FROM serving.akses_pengguna ORDER BY 1")).containsExactly("ani", "citra");
      assertThat(rows(admin, "SELECT DISTINCT username FROM lumbung.hak ORDER BY 1")).containsExactly("ani", "citra");
    } finally {
      Files.writeString(list, before);
    }
  }

  @Test
  void saysWhatToMendWhenTheServerRefuses() {
    Postgresql right = shared.store(1);
    assertThatThrownBy(() -> publish(new Postgresql(right.url(), right.pengguna(), "salah", 1)))
        .isInstanceOf(StoreUnavailable.class).hasMessageContaining("LUMBUNG_PG_PASSWORD").hasMessageNotContaining("salah");
    assertThatThrownBy(() -> publish(new Postgresql(right.url() + "_lain", right.pengguna(), right.sandi(), 1)))
        .isInstanceOf(StoreUnavailable.class).hasMessageContaining("CREATE DATABASE");
    assertThatThrownBy(() -> publish(new Postgresql("jdbc:postgresql://127.0.0.1:1/x", "a", null, 1)))
        .isInstanceOf(StoreUnavailable.class).hasMessageContaining("postgresql.url");
    assertThatThrownBy(() -> shared.publisher(1).publish("2020-01-01.1")).hasMessageContaining("lumbung releases");
  }

  private static Outcome publish(Postgresql store) {
    return new PostgresqlPublisher(shared.home, shared.engine, store).publish(BARU);
  }

  private static List<String> declared() {
    List<String> lines = new ArrayList<>();
    for (Table t : TABLES) {
      for (Column c : t.columns()) {
        String type = TYPES.getOrDefault(c.type().sql(), c.type().sql().replace("DECIMAL", "numeric"));
        lines.add("%s|%s|%s|%s|%s".formatted(t.name(), c.name(), type, c.isRequired(), c.meaning()));
      }
    }
    return lines;
  }

  /** Where every row lies and which transaction wrote it. */
  private static List<String> state() throws Exception {
    List<String> all = new ArrayList<>();
    try (Connection admin = PostgresqlUji.admin(shared.url)) {
      for (Table table : TABLES) {
        all.addAll(rows(admin, "SELECT '%1$s', ctid, xmin FROM %1$s".formatted(table)));
      }
      all.addAll(rows(admin, "SELECT ctid, xmin FROM lumbung.hak"));
    }
    return all;
  }
}
