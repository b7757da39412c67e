package lumbung.ingest.putus.kirim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.luben.zstd.ZstdIOException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.ops.Batch;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.star.Landing;
import org.duckdb.DuckDBConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rejected rows of batches in the layout of the files they came in, with their reasons, to be corrected and sent back. */
public final class RejectFiles {

  private static final Logger LOG = LoggerFactory.getLogger(RejectFiles.class);
  /** Bytes of the name of a reject file, so that a manifest may stand beside it when it comes back. */
  private static final int NAME = Outbox.NAME - ".manifest.json".length();
  /** A longer ending is none, but a part of the name that begins with a dot. */
  private static final int ENDING = 20;

  /** What is thrown where bytes are read that are not what they should be. */
  private static final List<Class<? extends IOException>> CONTENT =
      List.of(JsonProcessingException.class, CharacterCodingException.class, ZipException.class, ZstdIOException.class, EOFException.class);

  private final Home home;
  private final Ingest known;
  private final Lake lake;

  RejectFiles(Home home, Ingest known, Lake lake) {
    this.home = home;
    this.known = known;
    this.lake = lake;
  }

  /** Whether reject files of this form are written. */
  public static boolean knows(String bentuk, String feed) {
    return Layout.of(bentuk, feed).isPresent();
  }

  /**
   * The name of the reject file of a batch: that of the original, whatever rejections it went through, with the id of this batch; cut
   * before the id where it would be longer than names may be.
   */
  public static String name(String berkas, String batchId) {
    String plain = berkas.replaceFirst("(?i)\\.gz$", "").replaceAll("\\.ditolak-[0-9a-f]{12}", "");
    int dot = plain.lastIndexOf('.');
    String ending = dot > 0 && plain.length() - dot <= ENDING ? plain.substring(dot) : "";
    String end = ".ditolak-" + batchId.substring(0, 12) + ending;
    String stem = plain.substring(0, plain.length() - ending.length());
    while (bytes(stem + end) > NAME) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem + end;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /**
   * Writes the reject files of these batches.
   *
   * @return the ids of batches whose file cannot be written: their originals do not fit the layout, which is no reason to keep others
   *     waiting
   * @throws UncheckedIOException if the disk fails, so that nothing after it would be written either
   */
  Set<String> write(List<Batch> batches, Function<Batch, Path> place) {
    if (batches.isEmpty()) {
      return Set.of();
    }
    Map<String, List<Batch>> byAgency = batches.stream().collect(groupingBy(Batch::instansiId, TreeMap::new, Collectors.toList()));
    long snapshot = known.landing(Landing.KARANTINA)
        .orElseThrow(() -> new IllegalStateException("batches have rows in quarantine but nothing of it has landed"));
    Map<String, List<String>> files = lake.files(Landing.KARANTINA, snapshot, Set.copyOf(byAgency.keySet())).stream()
        .collect(groupingBy(LakeFile::instansiId, Collectors.mapping(LakeFile::path, Collectors.toList())));
    Set<String> unwritten = ConcurrentHashMap.newKeySet();
    try (Connection duck = DuckDb.open(1, "500MB", home.temp())) {
      byAgency.entrySet().parallelStream().forEach(agency ->
          unwritten.addAll(writeAll(duck, files.getOrDefault(agency.getKey(), List.of()), agency.getValue(), place)));
      return unwritten;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot close DuckDB", e);
    }
  }

  private Set<String> writeAll(Connection duck, List<String> files, List<Batch> batches, Function<Batch, Path> place) {
    Map<String, List<Rejected>> rows = rows(duck, files, batches);
    Set<String> unwritten = new HashSet<>();
    for (Batch batch : batches) {
      try {
        write(batch, rows.getOrDefault(batch.batchId(), List.of()), place.apply(batch));
      } catch (RuntimeException e) {
        if (ofTheDisk(e)) {
          throw e;
        }
        LOG.error("no reject file for batch {}, {} of {}", batch.batchId(), batch.berkas(), batch.instansiId(), e);
        unwritten.add(batch.batchId());
      }
    }
    return unwritten;
  }

  /** Whether it was the disk that failed, and not what is on it. */
  private static boolean ofTheDisk(RuntimeException e) {
    return e instanceof UncheckedIOException && CONTENT.stream().noneMatch(c -> c.isInstance(e.getCause()));
  }

  /** @param duck shared by several threads: each asks on a connection of its own */
  private static Map<String, List<Rejected>> rows(Connection duck, List<String> files, List<Batch> batches) {
    String ids = batches.stream().map(b -> DuckDb.quoted(b.batchId())).collect(joining(", "));
    Map<String, List<Rejected>> rows = new TreeMap<>();
    try (Connection own = duck.unwrap(DuckDBConnection.class).duplicate();
        Statement statement = own.createStatement();
        ResultSet found = statement.executeQuery("""
            SELECT batch_id, baris, elemen, alasan FROM (%s)
            WHERE hasil = 'KARANTINA' AND batch_id IN (%s)
            ORDER BY batch_id, baris, elemen
            """.formatted(LakeView.select(Landing.KARANTINA, files), ids))) {
      while (found.next()) {
        rows.computeIfAbsent(found.getString(1), b -> new ArrayList<>())
            .add(Rejected.of(found.getLong(2), found.getString(3), found.getString(4)));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read quarantine", e);
    }
  }

  private void write(Batch batch, List<Rejected> rows, Path to) {
    Layout layout = Layout.of(batch.bentuk(), batch.feed()).orElseThrow(() -> new IllegalStateException("no reject file for " + batch.bentuk()));
    Outbox.write(to, partial -> {
      try (InputStream original = Archive.open(home, batch.arsip()); OutputStream out = Files.newOutputStream(partial)) {
        long written = layout.write(Unpacked.of(original), rows, out, home.temp());
        if (written != batch.karantina()) {
          throw new IllegalStateException("%s has %d rows in quarantine but %d in its reject file".formatted(batch.batchId(), batch.karantina(), written));
        }
      }
    });
  }
}
