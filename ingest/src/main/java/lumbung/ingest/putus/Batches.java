package lumbung.ingest.putus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lumbung.ingest.Galat;
import lumbung.ingest.Kiriman;
import lumbung.ingest.KodeGalat.Tingkat;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.StatusKiriman;
import lumbung.ingest.baca.Keterangan;
import lumbung.ingest.baca.Sidik;
import lumbung.ingest.putus.kirim.Archive.Kept;
import lumbung.ingest.putus.kirim.RejectFiles;
import lumbung.warehouse.ops.Batch;
import lumbung.warehouse.rules.Zona;

/** Batches as ops keeps them. */
final class Batches {

  private static final ObjectMapper JSON = new ObjectMapper();
  /** Of an agency that nobody knows, no other zone is known (feeds.md 3.4). */

  private Batches() {}

  /** A batch after resolution. */
  static Batch of(Kiriman k, String runId, BatchTally tally, Kept kept) {
    Map<String, Long> kode = new TreeMap<>(k.kode());
    tally.kode().forEach((code, rows) -> kode.merge(code, rows, Long::sum));
    StatusKiriman status = k.status() == StatusKiriman.DITOLAK ? StatusKiriman.DITOLAK
        : tally.karantina() > 0 ? StatusKiriman.DITERIMA_SEBAGIAN : StatusKiriman.DITERIMA;
    String rejectFile = tally.karantina() > 0 && RejectFiles.knows(k.bentuk(), k.feed()) ? RejectFiles.name(k.berkas(), k.batchId()) : null;
    return new Batch(k.batchId(), runId, k.instansiId(), k.feed(), k.berkas(), k.jalur(), k.bentuk(), kept.sha256(), k.hashKonten(),
        status.name(), k.diekstrakPada(), k.dinyatakan(), k.diterimaPada(), k.revisi(), k.penuh() ? "PENUH" : "SEBAGIAN", k.cakupan(),
        "BERKAS", k.sumberSistem(), k.barisFisik(), k.barisPembuka(), k.barisHeader(), k.barisKosong(), k.barisDibaca(),
        tally.diterima(), tally.karantina(), tally.duplikat(), json(kode), json(k.galatBerkas()), rejectFile, kept.arsip(),
        graded(k, kode, tally.kodeKarantina()), json(new TreeMap<>(k.pernyataan())));
  }

  /** A file of an agency that the reference does not know: held, not lost (BRK-10). */
  static Batch waiting(InboxFile f, String runId, Kept kept) {
    Galat reason = KodeGalat.BRK_10.berkas(f.instansiId(), "");
    Path file = Path.of(f.jalur());
    String name = file.getFileName().toString();
    Keterangan stated = Keterangan.dari(file, Zona.WIB);
    Instant extracted = stated.diekstrakPada();
    return new Batch(waitingId(f), runId, f.instansiId(), f.feed(), name, f.jalur(), "", kept.sha256(), kept.sha256(),
        StatusKiriman.MENUNGGU.name(), extracted == null ? f.waktuUbah() : extracted, extracted != null, f.waktuUbah(),
        stated.revisi() == null ? 0 : stated.revisi(), stated.penuh() ? "PENUH" : "SEBAGIAN", "", "BERKAS", "", 0, 0, 0, 0, 0, 0, 0, 0,
        json(Map.of(reason.kode(), 1)), json(List.of(reason)), null, kept.arsip(),
        List.of(new Batch.Kode(reason.kode(), Tingkat.GALAT.name(), 0, 1)), Batch.TANPA_PERNYATAAN);
  }

  /** The id of a waiting file; it gets that of a batch when the agency is known and the file is read. */
  static String waitingId(InboxFile f) {
    return Sidik.hex("MENUNGGU", f.instansiId(), f.feed(), f.jalur(), Long.toString(f.ukuran()), f.dilihat().toString());
  }

  /** How often each code was given, by how grave it was there: a code that depends on the column is a GALAT in quarantined rows. */
  private static List<Batch.Kode> graded(Kiriman k, Map<String, Long> kode, Map<String, Long> inQuarantine) {
    Set<String> aboutFile = k.galatBerkas().stream().map(Galat::kode).collect(Collectors.toSet());
    List<Batch.Kode> graded = new ArrayList<>();
    kode.forEach((code, rows) -> {
      Tingkat tingkat = KodeGalat.of(code).tingkat();
      if (aboutFile.contains(code)) {
        Tingkat there = tingkat == Tingkat.BERGANTUNG ? (k.status() == StatusKiriman.DITOLAK ? Tingkat.GALAT : Tingkat.PERINGATAN) : tingkat;
        graded.add(new Batch.Kode(code, there.name(), 0, 1));
      } else if (tingkat == Tingkat.BERGANTUNG) {
        long refused = Math.min(rows, inQuarantine.getOrDefault(code, 0L));
        add(graded, code, Tingkat.GALAT, refused);
        add(graded, code, Tingkat.PERINGATAN, rows - refused);
      } else {
        add(graded, code, tingkat, rows);
      }
    });
    return graded;
  }

  private static void add(List<Batch.Kode> graded, String code, Tingkat tingkat, long rows) {
    if (rows > 0) {
      graded.add(new Batch.Kode(code, tingkat.name(), rows, 0));
    }
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
