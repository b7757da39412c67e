package lumbung.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One csv of evidence, small and huge, taken in under the same heap and the same limit for DuckDB: memory must not follow the file. */
@Command(name = "bigfile", description = "A csv of 20 MB and one of 2 GiB under the same -Xmx and memory limit.")
final class BigFile implements Callable<Integer> {

  private static final String AGENCY = "A5EB03E23AFBF6A0E040640A040252AD";

  @Mixin
  private Workplace workplace;

  @Option(names = "--ukuran", split = ",", defaultValue = "20,2047", description = "Sizes of the file, MiB (default: 20,2047; a file may have 2 GiB).")
  private List<Long> sizes;

  @Option(names = "--xmx", defaultValue = "768m", description = "Heap of the program (default: 768m).")
  private String heap;

  @Option(names = "--memori", defaultValue = "1GB", description = "Memory limit for DuckDB (default: 1GB).")
  private String memory;

  @Override
  public Integer call() throws Exception {
    System.out.printf("| csv MiB (-Xmx%s, memori=%s) | rows | processor s | µs a row | wall s | peak MiB |%n|---|---|---|---|---|---|%n", heap, memory);
    for (long size : sizes) {
      Path inbox = workplace.fresh("keluar/besar-inbox");
      long rows = write(inbox.resolve(AGENCY).resolve("bukti_dukung"), size << 20);
      Product product = new Product(workplace.fresh("keluar/besar"));
      Files.createDirectories(product.home());
      Files.writeString(product.home().resolve("lumbung.properties"), "memori = %s%n".formatted(memory));
      List<String> command = Stream.concat(Stream.of("env", "LUMBUNG_JAVA_OPTS=-Xmx" + heap), product.command("ingest", "--inbox", inbox).stream()).toList();
      Measured took = Measured.run(command, product.log());
      System.out.printf(Locale.ROOT, "| %d | %,d | %.1f | %.1f | %.1f | %d |%n", size, rows, took.cpuSeconds(), took.cpuSeconds() * 1e6 / rows, took.wallSeconds(), took.peakMb());
      Workplace.delete(inbox);
      Workplace.delete(product.home());
    }
    return 0;
  }

  private static long write(Path folder, long bytes) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("bukti_dukung_2025_tw1.csv");
    Files.writeString(Path.of(file + ".manifest.json"), "{\"diekstrak_pada\":\"2025-04-18T10:05:07+07:00\"}");
    long rows = 0;
    long written = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      String line = "bukti_id,sasaran_jenis,sasaran_id,skp_id,periode_id,nip,nama_bukti,link,waktu_unggah\n";
      while (written + line.length() < bytes) {
        out.write(line);
        written += line.length();
        String id = new UUID(0x4c554d42554e4000L, rows).toString();
        line = "%s,RENCANA_AKSI,%s,%s,5a00ba6d-4781-47b1-8655-47ef284abad1,19820325201501199%d,Bukti %d,https://drive.google.com/file/d/%s/view,2025-01-12T13:37:00+07:00\n"
            .formatted(id, id, new UUID(0x534b500000004000L, rows / 12), rows % 10, rows % 3 + 1, id.replace("-", ""));
        rows++;
      }
    }
    return rows - 1;
  }
}
