package lumbung.transform;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.rules.RuleViews;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;

/**
 * Landing tables of a test in a DuckDB: a row names the columns that matter, the rest has a plain default, and what ingest derives
 * (kunci_bisnis, hash_isi) follows from the values. The as-of day is 2026-01-31 and all years are asked for, unless a test says so.
 */
final class GoldenLanding {

  /** The agency of a row that names none: Kementerian Agama, western time. */
  static final String INSTANSI = "A5EB03E23BFBF6A0E040640A040252AD";

  private static final Map<String, String> DEFAULTS = Map.ofEntries(
      Map.entry("instansi_id", "'" + INSTANSI + "'"), Map.entry("saluran", "'BERKAS'"), Map.entry("batch_id", "'b1'"),
      Map.entry("berkas", "'berkas.csv'"), Map.entry("diekstrak_pada", "TIMESTAMP '2025-01-15 00:00:00'"),
      Map.entry("diterima_pada", "TIMESTAMP '2025-01-15 01:00:00'"), Map.entry("revisi", "0"), Map.entry("hasil", "'DITERIMA'"),
      Map.entry("versi_aturan", "'v'"), Map.entry("tanggal_lahir", "DATE '1980-02-01'"), Map.entry("jenis_kelamin", "'L'"),
      Map.entry("kedudukan_hukum_id", "'01'"), Map.entry("instansi_induk_id", "'" + INSTANSI + "'"),
      Map.entry("instansi_kerja_id", "'" + INSTANSI + "'"), Map.entry("tahun", "2025"), Map.entry("urutan", "1"));

  /** The key of each feed, as ingest writes it. */
  private static final Map<String, String> KEYS = Map.ofEntries(
      Map.entry("periode", "periode_id"), Map.entry("unor", "unor_id"), Map.entry("pegawai", "pns_id"),
      Map.entry("skp", "coalesce(skp_id, concat_ws('|', pns_id, tahun, 'TANPA-SKP'))"), Map.entry("rhk", "concat_ws('|', skp_id, rhk_id)"),
      Map.entry("indikator", "concat_ws('|', skp_id, indikator_id, coalesce(periode_id, ''))"),
      Map.entry("rencana_aksi", "concat_ws('|', skp_id, periode_id, rencana_aksi_id)"),
      Map.entry("bukti_dukung", "coalesce(bukti_id, concat_ws('|', sasaran_jenis, sasaran_id, coalesce(periode_id, ''), link_sidik))"),
      Map.entry("umpan_balik", "concat_ws('|', skp_id, periode_id, sasaran_jenis, sasaran_id, urutan)"),
      Map.entry("penilaian", "CASE sumber_sistem WHEN 'SIASN' THEN penilaian_id ELSE concat_ws('|', coalesce(pns_id, 'nip:' || nip), periode_id, skp_id) END"),
      Map.entry("capaian_organisasi", "CASE jenis WHEN 'TAHUNAN' THEN concat_ws('|', unor_id, jenis, tahun) ELSE concat_ws('|', unor_id, jenis, periode_id) END"));

  private static final Set<String> SIASN = Set.of("pegawai", "unor");

  private GoldenLanding() {}

  static Connection open() throws SQLException, IOException {
    Path temp = Files.createDirectories(Path.of("target/duck"));
    Connection duck = DuckDb.open(1, "1GB", temp);
    RuleViews.register(duck, Models.RULES);
    Perubahan.sebelum(duck, Map.of());
    try (Statement statement = duck.createStatement()) {
      for (Table t : Landing.ALL) {
        statement.execute("CREATE TEMP TABLE %s (%s)".formatted(t.view(), t.columns().stream().map(c -> column(t, c)).collect(joining(", "))));
      }
      statement.execute("CREATE TEMP TABLE parameter AS SELECT DATE '2026-01-31' AS as_of");
      statement.execute("CREATE TEMP TABLE sentuh_diminta (instansi_id VARCHAR, tahun INTEGER)");
      statement.execute("CREATE TEMP TABLE penarikan_penuh (instansi_id VARCHAR DEFAULT '%s', feed VARCHAR, sumber_sistem VARCHAR, batch_id VARCHAR, diekstrak_pada TIMESTAMP)"
          .formatted(INSTANSI));
    }
    return duck;
  }

  /** Inserts the rows of a test and completes them. */
  static void fill(Connection duck, String input) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute(input);
      for (Table t : Landing.FEEDS) {
        String values = t.columns().subList(Landing.ASAL_USUL.size(), t.columns().size()).stream().map(Column::name).collect(joining(", "));
        statement.execute("UPDATE %s SET kunci_bisnis = lower(%s) WHERE kunci_bisnis IS NULL".formatted(t.view(), KEYS.get(t.name())));
        statement.execute("UPDATE %s SET hash_isi = sha256(concat_ws('|', struct_pack(%s)::VARCHAR))::BLOB WHERE hash_isi IS NULL"
            .formatted(t.view(), values.replaceAll("(\\w+)", "$1 := $1")));
      }
      statement.execute("""
          CREATE TEMP TABLE instansi AS
          SELECT DISTINCT instansi_id FROM (SELECT instansi_id FROM landing_pegawai UNION SELECT instansi_id FROM landing_periode
            UNION SELECT instansi_id FROM landing_unor UNION SELECT instansi_id FROM landing_penilaian UNION SELECT instansi_id FROM landing_skp)""");
      statement.execute("INSERT INTO sentuh_diminta SELECT instansi_id, -1 FROM instansi WHERE NOT EXISTS (FROM sentuh_diminta)");
    }
  }

  static void buildUpTo(Connection duck, String table) throws SQLException {
    for (Step step : Models.ALL) {
      step.run(duck);
      if (step.name().equals(table)) {
        return;
      }
    }
    throw new IllegalArgumentException("no step builds " + table);
  }

  private static String column(Table t, Column c) {
    String value = switch (c.name()) {
      case "sumber_sistem" -> SIASN.contains(t.name()) ? "'SIASN'" : "'EKINERJA'";
      case "baris" -> "2";
      case "nama" -> t.equals(Landing.PERIODE) ? "'Periode'" : "'Orang'";
      default -> DEFAULTS.get(c.name());
    };
    return c.name() + " " + c.type().sql() + (value == null ? "" : " DEFAULT " + value);
  }
}
