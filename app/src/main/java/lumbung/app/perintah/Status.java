package lumbung.app.perintah;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import lumbung.app.Exit;
import lumbung.app.HomeOption;
import lumbung.app.TextTable;
import lumbung.warehouse.Home;
import lumbung.warehouse.ops.Ops;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells how a home stands, from {@code ops} alone: the release in force, what waits, the last runs. */
@Command(name = "status", description = "Keadaan: rilis yang berlaku, kiriman, pekerjaan yang menunggu, proses terakhir.")
public final class Status implements Callable<Integer> {

  @Mixin
  private HomeOption home;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    Home at = home.reading();
    PrintWriter out = spec.commandLine().getOut();
    out.println("Folder kerja    : " + at.root());
    if (!Files.exists(at.katalog())) {
      out.println("Belum ada data. Taruh berkas di %s lalu jalankan lumbung run, atau coba lumbung demo.".formatted(at.inbox()));
      return Exit.DONE;
    }
    try (Ops ops = Ops.read(at)) {
      out.println("Rilis berlaku   : " + one(ops, "belum ada", """
          SELECT r.rilis || ', keadaan per ' || r.as_of || ', dibuat ' || r.dibuat_pada || ', aturan ' || r.versi_aturan
          FROM ops_berlaku b JOIN ops_rilis r USING (rilis)"""));
      out.println("Instansi        : " + one(ops, "0", "SELECT count(DISTINCT instansi_id) FROM ops_batch") + " mengirim");
      out.println("Menunggu olah   : " + one(ops, "0", "SELECT count(DISTINCT instansi_id) FROM ops_sentuh") + " instansi");
      out.println();
      table(ops, out, List.of("status", "kiriman", "baris", "diterima", "karantina", "duplikat"), """
          SELECT status, count(*), sum(baris_dibaca), sum(diterima), sum(karantina), sum(duplikat)
          FROM ops_batch GROUP BY status ORDER BY status""");
      out.println();
      table(ops, out, List.of("mulai", "perintah", "keadaan", "selesai"),
          "SELECT substr(mulai, 1, 19), perintah, keadaan, substr(selesai, 1, 19) FROM ops_run ORDER BY mulai DESC LIMIT 5");
    }
    return Exit.DONE;
  }

  private static String one(Ops ops, String none, String sql) {
    return ops.query(row -> row.getString(1), sql).stream().findFirst().orElse(none);
  }

  private static void table(Ops ops, PrintWriter out, List<String> columns, String sql) {
    TextTable table = new TextTable(columns);
    ops.query(row -> {
      Object[] cells = new Object[columns.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = row.getString(i + 1);
      }
      return table.add(cells);
    }, sql);
    table.print(out);
  }
}
