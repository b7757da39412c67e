package lumbung.app.kiriman;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.warehouse.ops.Batch;
import lumbung.warehouse.ops.Berkas;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ops;

/** What {@code ops} keeps about each file, in the words of its receipt. */
final class Receipts {

  private static final Map<String, Function<Batch, Object>> COUNTS = Map.ofEntries(
      Map.entry("baris_fisik", Batch::barisFisik), Map.entry("baris_pembuka", Batch::barisPembuka), Map.entry("baris_header", Batch::barisHeader),
      Map.entry("baris_kosong", Batch::barisKosong), Map.entry("baris_dibaca", Batch::barisDibaca), Map.entry("diterima", Batch::diterima),
      Map.entry("karantina", Batch::karantina), Map.entry("duplikat", Batch::duplikat), Map.entry("revisi", Batch::revisi),
      Map.entry("diekstrak_pada", Batch::diekstrakPada), Map.entry("kode", Receipts::codes));

  private final List<Berkas> files;
  private final Map<String, Batch> batches;

  Receipts(Ops ops) {
    Ingest ingest = new Ingest(ops);
    files = ingest.berkas();
    batches = ingest.batches().stream().collect(Collectors.toMap(Batch::batchId, b -> b));
  }

  /** One row per file and feed of the agencies; a repetition has a status only. */
  List<List<String>> rows(List<String> columns, Set<String> agencies) {
    List<List<String>> rows = new ArrayList<>();
    for (Berkas file : files) {
      Batch batch = file.status().equals("KIRIMAN_ULANG") ? null : batches.get(file.batchId());
      if (agencies.stream().anyMatch(a -> file.jalur().contains("/" + a + "/"))) {
        rows.add(columns.stream().map(c -> cell(c, file.jalur(), file.feed(), file.status(), batch)).toList());
      }
    }
    batches.values().stream().filter(b -> b.status().equals("MENUNGGU") && agencies.contains(b.instansiId()))
        .forEach(b -> rows.add(columns.stream().map(c -> cell(c, b.jalur(), b.feed(), b.status(), b)).toList()));
    return rows;
  }

  private static String cell(String column, String path, String feed, String status, Batch batch) {
    return switch (column) {
      case "berkas" -> Csv.lastPart(path).replaceFirst("ditolak-[0-9a-f]{12}", "ditolak-*");
      case "feed" -> feed;
      case "status" -> status;
      default -> batch == null ? "" : COUNTS.get(column).apply(batch).toString();
    };
  }

  /** Codes about the file itself; of a refused one only those that refuse. */
  private static String codes(Batch batch) {
    boolean refused = batch.status().equals("DITOLAK");
    return batch.menurutKode().stream().filter(k -> k.berkas() > 0 && (!refused || k.tingkat().equals("GALAT")))
        .map(Batch.Kode::kode).distinct().sorted().collect(Collectors.joining(","));
  }
}
