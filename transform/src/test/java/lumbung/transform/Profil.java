package lumbung.transform;

import static java.util.stream.Collectors.joining;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.ArrayList;
import java.util.List;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.rules.RuleViews;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;

/**
 * Where the seconds of an agency task go, step by step, on synthetic rows in Parquet; run by hand, asserts nothing.
 * Arguments: folder, agencies, employees per agency, evidence per employee and month.
 */
final class Profil {

  private Profil() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    if (!Files.isDirectory(folder)) {
      generate(folder, args);
    }
    long all = cpu();
    try (Connection duck = DuckDb.open(Integer.getInteger("threads", 1), System.getProperty("memory", "4GB"), folder.resolve("tmp"));
        Statement statement = duck.createStatement()) {
      RuleViews.register(duck, Models.RULES);
      Perubahan.sebelum(duck, Map.of());
      for (Table t : Landing.ALL) {
        statement.execute("CREATE TEMP VIEW %s AS SELECT * FROM read_parquet('%s/%s.parquet')".formatted(t.view(), folder, t.name()));
      }
      statement.execute("CREATE TEMP TABLE instansi AS SELECT DISTINCT instansi_id FROM landing_pegawai");
      statement.execute("CREATE TEMP TABLE parameter AS SELECT DATE '2026-01-31' AS as_of");
      statement.execute("CREATE TEMP TABLE sentuh_diminta AS SELECT instansi_id, -1 AS tahun FROM instansi");
      statement.execute("CREATE TEMP TABLE penarikan_penuh (instansi_id VARCHAR, feed VARCHAR, sumber_sistem VARCHAR, batch_id VARCHAR, diekstrak_pada TIMESTAMP)");
      System.out.printf("%-26s %8.2f s%n", "views", (cpu() - all) / 1e9);
      for (Step step : Models.ALL) {
        long start = cpu();
        step.build(duck);
        double seconds = (cpu() - start) / 1e9;
        if (seconds > 0.05) {
          System.out.printf("%-26s %8.2f s%n", step.name(), seconds);
        }
      }
      System.out.printf("%-26s %8.2f s%n", "built", (cpu() - all) / 1e9);
      long checking = cpu();
      AgencyTask.check(duck);
      System.out.printf("%-26s %8.2f s%n", "checked", (cpu() - checking) / 1e9);
      for (Model model : Models.MODELS) {
        long start = cpu();
        String columns = model.table().columns().stream().map(c -> c.name()).collect(joining(", "));
        statement.execute("COPY (SELECT %s FROM %s) TO '%s/out_%s.parquet' (FORMAT parquet, COMPRESSION zstd)"
            .formatted(columns, model.name(), folder, model.name()));
        try (ResultSet r = statement.executeQuery("SELECT count(*) FROM " + model.name())) {
          r.next();
          System.out.printf("write %-20s %8.2f s %d rows%n", model.name(), (cpu() - start) / 1e9, r.getLong(1));
        }
      }
    }
    System.out.printf("%-26s %8.2f s%n", "all", (cpu() - all) / 1e9);
  }

  /** Processor time of this thread; DuckDB works in it when it may use one. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void generate(Path folder, String[] args) throws Exception {
    Files.createDirectories(folder);
    try (Connection duck = DuckDb.open(2, "12GB", folder.resolve("tmp")); Statement statement = duck.createStatement()) {
      RuleViews.register(duck, "ref_instansi");
      statement.execute("CREATE TEMP TABLE ukuran AS SELECT %s AS jumlah_instansi, %s AS asn, %s AS bukti".formatted(args[1], args[2], args[3]));
      for (Table t : Landing.ALL) {
        statement.execute("CREATE TEMP TABLE %s (%s)".formatted(t.view(),
            t.columns().stream().map(c -> c.name() + " " + c.type().sql()).collect(joining(", "))));
      }
      String text = new String(Profil.class.getResourceAsStream("/profil/landing.sql").readAllBytes(), StandardCharsets.UTF_8);
      List<String> statements = new ArrayList<>(List.of(text.split(";\\s*\n")));
      for (String sql : statements) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
      for (Table t : Landing.ALL) {
        statement.execute("COPY %s TO '%s/%s.parquet' (FORMAT parquet, COMPRESSION zstd)".formatted(t.view(), folder, t.name()));
      }
    }
  }
}
