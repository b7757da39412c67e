package lumbung.simulator;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import lumbung.simulator.delivery.Draft;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Nested;
import lumbung.simulator.delivery.Outcome;
import lumbung.simulator.delivery.Packing;
import lumbung.simulator.delivery.RowFile;
import lumbung.simulator.delivery.Waktu;
import lumbung.simulator.dirt.OddFile;
import lumbung.simulator.truth.Receipt;
import lumbung.simulator.truth.Truth;

/** Drops the files of one agency: bytes, manifest and time of arrival, and the truth about each. */
final class Courier {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path out;
  private final String instansiId;
  private final Truth truth;
  private final Set<Path> folders = new HashSet<>();
  private long files;
  private long rows;

  Courier(Path out, String instansiId, Truth truth) {
    this.out = out;
    this.instansiId = instansiId;
    this.truth = truth;
  }

  /** Writes one file of judged rows. */
  void deliver(Draft draft, List<Line> lines) throws IOException {
    Path file = place(draft.wave(), draft.feed().folder(), draft.fileName());
    boolean nested = Nested.isNested(draft.form());
    if (nested) {
      Files.write(file, Nested.body(draft.form(), draft.wrapper(), lines));
    } else {
      RowFile.write(file, draft.packing(), draft.form().header(), () -> lines.stream().map(draft.form()::render).iterator());
    }
    manifest(file, draft);
    arrive(file, draft.diterima());
    int number = 0;
    Map<Feed, long[]> counts = new EnumMap<>(Feed.class);
    counts.put(draft.feed(), new long[Outcome.values().length]);
    Truth.FileRows told = truth.rows(instansiId, draft);
    for (Line line : draft.refused() && !draft.codes().contains("BRK-14") ? List.<Line>of() : lines) {
      long[] feed = counts.computeIfAbsent(line.feed(), f -> new long[Outcome.values().length]);
      feed[line.hasil().ordinal()]++;
      Packing.Place place = draft.packing().place(number++);
      told.row(nested ? 1 : place.baris(), nested ? line : line.at(place.elemen()));
    }
    for (Map.Entry<Feed, long[]> feed : counts.entrySet()) {
      receipt(draft, feed.getKey(), codes(draft), feed.getValue());
    }
    rows += lines.size();
  }

  private void receipt(Draft draft, Feed feed, Set<String> codes, long[] counts) throws IOException {
    long rejected = counts[Outcome.KARANTINA.ordinal()];
    truth.file(new Receipt(instansiId, draft.wave(), draft.feed().folder(), draft.fileName(), draft.form().name() + " " + draft.packing().label(),
        feed.folder(), draft.refused() ? "DITOLAK" : rejected == 0 ? "DITERIMA" : "DITERIMA_SEBAGIAN", codes, counts[0] + counts[1] + counts[2],
        counts[Outcome.DITERIMA.ordinal()], rejected, counts[Outcome.DUPLIKAT.ordinal()], draft.effective(), draft.diterima(),
        draft.isFull() ? "PENUH" : "SEBAGIAN"));
  }

  private static Set<String> codes(Draft draft) {
    Set<String> codes = new TreeSet<>(draft.codes());
    if (!draft.stated() && draft.packing().preamble().isEmpty()) {
      codes.add("BRK-13");
    }
    if (draft.packing().charset() == Packing.Charset.WINDOWS_1252) {
      codes.add("BRK-07");
    }
    return codes;
  }

  /** Writes a file that nobody can read. */
  void deliver(OddFile odd) throws IOException {
    Draft base = odd.base();
    List<Line> few = base.lines().get().stream().limit(5).toList();
    few.forEach(line -> line.keepOnly(base.form()));
    Draft named = base.renamed(odd.fileName()).restated().partial();
    String owner = odd.instansiId(instansiId);
    Path file = place(owner, 1, base.feed().folder(), odd.fileName());
    odd.content().write(file, base, few);
    for (Map.Entry<String, Object> more : odd.manifest().entrySet()) {
      named = named.with(more.getKey(), more.getValue());
    }
    manifest(file, named);
    arrive(file, base.diterima().plusMinutes(7));
    truth.file(new Receipt(owner, 1, base.feed().folder(), odd.fileName(), odd.bentuk(), base.feed().folder(), odd.status(),
        Set.of(odd.kode().code()), 0, 0, 0, 0, base.ditarik(), base.diterima().plusMinutes(7), "SEBAGIAN"));
  }

  /** Drops a file once more: as it is, or packed. Known content: nothing is read. */
  void again(Draft draft, boolean packed) throws IOException {
    Path original = out.resolve("inbox").resolve(instansiId).resolve(draft.feed().folder()).resolve(draft.fileName());
    String name = draft.name() + "_ulang." + draft.packing().extension() + (packed ? ".gz" : "");
    Path file = place(1, draft.feed().folder(), name);
    if (packed) {
      try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
        Files.copy(original, gzip);
      }
    } else {
      Files.copy(original, file);
    }
    Draft copy = draft.drawn(draft.ditarik(), draft.diterima().plusDays(6));
    manifest(file, copy);
    arrive(file, copy.diterima());
    truth.file(new Receipt(instansiId, 1, draft.feed().folder(), name, draft.form().name() + " " + draft.packing().label() + (packed ? "+gz" : ""),
        draft.feed().folder(), "KIRIMAN_ULANG", Set.of(), 0, 0, 0, 0, copy.effective(), copy.diterima(), "SEBAGIAN"));
  }

  Path place(int wave, String folder, String name) throws IOException {
    return place(instansiId, wave, folder, name);
  }

  private Path place(String owner, int wave, String folder, String name) throws IOException {
    Path place = out.resolve(wave == 1 ? "inbox" : "susulan").resolve(owner).resolve(folder);
    if (folders.add(place)) {
      Files.createDirectories(place);
    }
    files++;
    return place.resolve(name);
  }

  private static void manifest(Path file, Draft draft) throws IOException {
    Map<String, Object> said = new LinkedHashMap<>();
    if (draft.stated()) {
      said.put("diekstrak_pada", Waktu.zoned(draft.ditarik()));
    }
    if (draft.revisi() > 0) {
      said.put("revisi", draft.revisi());
    }
    said.putAll(draft.manifest());
    if (!said.isEmpty()) {
      Path manifest = file.resolveSibling(file.getFileName() + ".manifest.json");
      Files.write(manifest, JSON.writeValueAsBytes(said));
      arrive(manifest, draft.diterima());
    }
  }

  static void arrive(Path file, LocalDateTime jakarta) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(jakarta.toInstant(ZoneOffset.ofHours(7))));
  }

  long files() {
    return files;
  }

  long rows() {
    return rows;
  }
}
