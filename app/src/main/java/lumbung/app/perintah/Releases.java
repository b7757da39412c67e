package lumbung.app.perintah;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import lumbung.app.Exit;
import lumbung.app.HomeOption;
import lumbung.app.Jam;
import lumbung.app.TextTable;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.ops.ReleaseBook.Rilis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the releases there are, newest first, with how many deliveries were new in each. */
@Command(name = "releases", description = "Rilis yang ada, yang terbaru lebih dulu.")
public final class Releases implements Callable<Integer> {

  @Mixin
  private HomeOption home;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    TextTable table = new TextTable("rilis", "keadaan_per", "dibuat_pada", "versi_kode", "versi_aturan", "kiriman_baru", "keadaan");
    try (Ops ops = Ops.read(home.existing())) {
      ReleaseBook book = new ReleaseBook(ops);
      List<Rilis> all = book.all();
      all.stream().sorted(Comparator.comparing(all::indexOf).reversed()).forEach(r ->
          table.add(r.rilis(), r.asOf(), Jam.wib(r.dibuatPada()), r.versiKode(), r.versiAturan(), book.batches(r.rilis()), state(r)));
    }
    table.print(spec.commandLine().getOut());
    return Exit.DONE;
  }

  private static String state(Rilis r) {
    if (r.dipangkas()) {
      return "dipangkas";
    }
    if (!r.selesai()) {
      return "sedang diselesaikan";
    }
    return r.berlaku() ? "berlaku" : "";
  }
}
