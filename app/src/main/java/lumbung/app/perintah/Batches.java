package lumbung.app.perintah;

import java.util.concurrent.Callable;
import lumbung.app.Exit;
import lumbung.app.HomeOption;
import lumbung.app.Jam;
import lumbung.app.NipMask;
import lumbung.app.TextTable;
import lumbung.app.WrongUsage;
import lumbung.warehouse.Home;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what agencies sent: one line per batch, newest first. */
@Command(name = "batches", description = "Kiriman instansi, yang terbaru lebih dulu.")
public final class Batches implements Callable<Integer> {

  @Mixin
  private HomeOption home;

  @Spec
  private CommandSpec spec;

  @Option(names = "--instansi", paramLabel = "ID", defaultValue = "", description = "Hanya instansi ini.")
  private String instansi;

  @Option(names = "--status", paramLabel = "STATUS", defaultValue = "", description = "Hanya status ini, misalnya DITOLAK.")
  private String status;

  @Option(names = "--rilis", paramLabel = "R", defaultValue = "", description = "Hanya yang baru masuk pada rilis ini.")
  private String rilis;

  @Option(names = "--banyak", paramLabel = "N", defaultValue = "50", description = "Paling banyak N baris (bawaan: ${DEFAULT-VALUE}).")
  private int limit;

  @Override
  public Integer call() {
    Home at = home.existing();
    if (limit < 1) {
      throw new WrongUsage("--banyak berisi %d: beri 1 atau lebih.".formatted(limit));
    }
    TextTable table = new TextTable("diekstrak_pada", "instansi", "feed", "berkas", "status", "baris", "diterima", "karantina", "duplikat",
        "sebab");
    try (Ops ops = Ops.read(at)) {
      requireRelease(ops);
      ops.query(row -> table.add(Jam.wib(row.getString(1)), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
              row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9), NipMask.mask(row.getString(10))), """
          SELECT diekstrak_pada, instansi_id, feed, berkas, status, baris_dibaca, diterima, karantina, duplikat, coalesce(
            (SELECT group_concat(json_extract(value, '$.pesan') || ' ' || json_extract(value, '$.saran'), ' ') FROM json_each(alasan)),
            (SELECT group_concat(key || ': ' || value, ', ') FROM json_each(kode)), '') AS sebab
          FROM ops_batch
          WHERE ? IN ('', instansi_id) AND ? IN ('', status)
            AND (? = '' OR batch_id IN (SELECT batch_id FROM ops_rilis_batch WHERE rilis = ?))
          ORDER BY diekstrak_pada DESC, instansi_id, feed, berkas LIMIT ?""",
          instansi, status, rilis, rilis, limit);
    }
    table.print(spec.commandLine().getOut());
    return Exit.DONE;
  }

  private void requireRelease(Ops ops) {
    if (!rilis.isEmpty() && new ReleaseBook(ops).find(rilis).isEmpty()) {
      throw new WrongUsage("Rilis %s tidak ada. Lihat lumbung releases.".formatted(rilis));
    }
  }
}
