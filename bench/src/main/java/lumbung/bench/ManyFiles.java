package lumbung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import lumbung.warehouse.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Small nested bodies of actions, one file per SKP and month as agencies drop them, in one run; and the full inbox once more. */
@Command(name = "manyfiles", description = "A quarter of a million small nested files in one run, then the same inbox again.")
final class ManyFiles implements Callable<Integer> {

  private static final String AGENCY = "A5EB03E23AFBF6A0E040640A040252AD";

  @Mixin
  private Workplace workplace;

  @Option(names = "--berkas", defaultValue = "250000", description = "Files (default: 250000).")
  private int files;

  @Override
  public Integer call() throws Exception {
    Path inbox = workplace.made("banyak-" + files, folder -> {
      Path actions = Files.createDirectories(folder.resolve("inbox").resolve(AGENCY).resolve("rencana_aksi"));
      for (int i = 0; i < files; i++) {
        write(actions.resolve("rencana_aksi_%06d.json".formatted(i)), i);
      }
    }).resolve("inbox");
    Product product = new Product(workplace.fresh("keluar/banyak"));
    String first = line("new", product.run("ingest", "--inbox", inbox).having(files, files).taking(files));
    String again = line("all known", product.run("ingest", "--inbox", inbox).having(0, 0).taking(0));
    Folders.delete(product.home());
    System.out.printf("%n| nested files | processor s | ms a file | wall s | peak MiB |%n|---|---|---|---|---|%n%s%n%s%n", first, again);
    return 0;
  }

  private String line(String what, Product.Took took) {
    return String.format(Locale.ROOT, "| %,d, %s | %.1f | %.2f | %.1f | %d |", files, what, took.whole().cpuSeconds(), took.whole().cpuSeconds() * 1e3 / files,
        took.whole().wallSeconds(), took.whole().peakMb());
  }

  private static void write(Path file, int number) throws IOException {
    UUID skp = new UUID(0x534b500000004000L, number / 12);
    String step = new UUID(0x4c554d42554e4000L, number).toString();
    Files.writeString(file, """
        {"skp_id":"%s","nip":"198203252015011990","periode_id":"periode-%02d","data":{"rencana_aksi":[{"rhk_id":"%s","rencana_aksi":[
        {"id":"%s","deskripsi":"Menyusun laporan %d","target":"%d Dokumen"}]}]}}""".formatted(skp, number % 12 + 1, skp, step, number, number % 9 + 1));
  }
}
