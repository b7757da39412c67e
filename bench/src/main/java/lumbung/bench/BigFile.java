package lumbung.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import lumbung.warehouse.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One csv of evidence, small and huge, taken in under the same heap and the same limit for DuckDB: memory must not follow the file. */
@Command(name = "bigfile", description = "A csv of 20 MB and one of 2 GiB under the same -Xmx and memory limit.")
final class BigFile implements Callable<Integer> {

  private static final String AGENCY = "A5EB03E23AFBF6A0E040640A040252AD";
  private static final String ROWS = "baris";

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
    List<String> lines = new ArrayList<>();
    List<Measured> all = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    for (long size : sizes) {
      Path data = workplace.made("besar-" + size, folder -> {
        long written = write(Files.createDirectories(folder.resolve("inbox").resolve(AGENCY).resolve("bukti_dukung")), size << 20);
        Files.writeString(folder.resolve(ROWS), Long.toString(written));
      });
      long rows = Long.parseLong(Files.readString(data.resolve(ROWS)));
      Product product = new Product(workplace.fresh("keluar/besar"));
      Files.createDirectories(product.home());
      Files.writeString(product.home().resolve("lumbung.properties"), "memori = %s%n".formatted(memory));
      Measured took = product.run(Map.of("LUMBUNG_JAVA_OPTS", "-Xmx" + heap), "ingest", "--inbox", data.resolve("inbox")).having(rows, rows).whole();
      Folders.delete(product.home());
      all.add(took);
      counts.add(rows);
      lines.add(String.format(Locale.ROOT, "| %d | %,d | %.1f | %.1f | %.1f | %d |", size, rows, took.cpuSeconds(), took.cpuSeconds() * 1e6 / rows,
          took.wallSeconds(), took.peakMb()));
    }
    System.out.printf("%n| csv MiB (-Xmx%s, memori=%s) | rows | processor s | µs a row | wall s | peak MiB |%n|---|---|---|---|---|---|%n", heap, memory);
    lines.forEach(System.out::println);
    Measured small = all.get(0);
    Measured large = all.get(all.size() - 1);
    if (all.size() > 1) {
      System.out.printf(Locale.ROOT, "Peak of the last by that of the first: %.2f; each further row: %.1f µs of processor%n", (double) large.peakMb() / small.peakMb(),
          (large.cpuSeconds() - small.cpuSeconds()) * 1e6 / (counts.get(counts.size() - 1) - counts.get(0)));
    }
    return 0;
  }

  /** Writes one file of about that size; returns its rows. */
  private static long write(Path folder, long bytes) throws IOException {
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
