package lumbung.app.perintah;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import lumbung.app.Exit;
import lumbung.app.HomeOption;
import lumbung.app.Jam;
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
      out.println("Rilis berlaku   : " + ops.query(row -> "%s, keadaan per %s, dibuat %s, aturan %s".formatted(
          row.getString(1), row.getString(2), Jam.wib(row.getString(3)), row.getString(4)), """
          SELECT r.rilis, r.as_of, r.dibuat_pada, r.versi_aturan FROM ops_berlaku b JOIN ops_rilis r USING (rilis)""")
          .stream().findFirst().orElse("belum ada"));
      out.println("Instansi        : " + count(ops, "ops_batch") + " mengirim");
      out.println("Menunggu olah   : " + count(ops, "ops_sentuh") + " instansi");
      out.println();
      TextTable batches = new TextTable("status", "kiriman", "baris", "diterima", "karantina", "duplikat");
      ops.query(row -> batches.add(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)), """
          SELECT status, count(*), sum(baris_dibaca), sum(diterima), sum(karantina), sum(duplikat)
          FROM ops_batch GROUP BY status ORDER BY status""");
      batches.print(out);
      out.println();
      TextTable runs = new TextTable("mulai", "perintah", "keadaan", "selesai");
      ops.query(row -> runs.add(Jam.wib(row.getString(1)), row.getString(2), row.getString(3), Jam.wib(row.getString(4))),
          "SELECT mulai, perintah, keadaan, selesai FROM ops_run ORDER BY mulai DESC LIMIT 5");
      runs.print(out);
    }
    return Exit.DONE;
  }

  private static long count(Ops ops, String table) {
    return ops.query(row -> row.getLong(1), "SELECT count(DISTINCT instansi_id) FROM " + table).get(0);
  }
}
