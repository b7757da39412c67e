package lumbung.ingest.putus.kirim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.ops.Batch;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.star.Landing;

/** The rejected rows of batches in the layout of the files they came in, with their reasons, to be corrected and sent back. */
public final class RejectFiles {

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

  /** The name of the reject file of a batch: that of the original, whatever rejections it went through, with the id of this batch. */
  public static String name(String berkas, String batchId) {
    String plain = berkas.replaceFirst("(?i)\\.gz$", "").replaceAll("\\.ditolak-[0-9a-f]{12}", "");
    int dot = plain.lastIndexOf('.');
    String ending = dot > 0 ? plain.substring(dot) : "";
    return "%s.ditolak-%s%s".formatted(dot > 0 ? plain.substring(0, dot) : plain, batchId.substring(0, 12), ending);
  }

  /** Writes the reject files of these batches. */
  void write(List<Batch> batches, Function<Batch, Path> place) {
    if (batches.isEmpty()) {
      return;
    }
    Map<String, List<Batch>> byAgency = batches.stream().collect(groupingBy(Batch::instansiId, TreeMap::new, Collectors.toList()));
    long snapshot = known.landing(Landing.KARANTINA)
        .orElseThrow(() -> new IllegalStateException("batches have rows in quarantine but nothing of it has landed"));
    Map<String, List<String>> files = lake.files(Landing.KARANTINA, snapshot, Set.copyOf(byAgency.keySet())).stream()
        .collect(groupingBy(LakeFile::instansiId, Collectors.mapping(LakeFile::path, Collectors.toList())));
    Path temp = home.lake().resolve("spill");
    try (Connection duck = DuckDb.open(1, "500MB", temp)) {
      for (Map.Entry<String, List<Batch>> agency : byAgency.entrySet()) {
        Map<String, List<Rejected>> rows = rows(duck, files.getOrDefault(agency.getKey(), List.of()), agency.getValue());
        for (Batch batch : agency.getValue()) {
          write(batch, rows.getOrDefault(batch.batchId(), List.of()), place.apply(batch));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read quarantine", e);
    }
  }

  private static Map<String, List<Rejected>> rows(Connection duck, List<String> files, List<Batch> batches) throws SQLException {
    String ids = batches.stream().map(b -> DuckDb.quoted(b.batchId())).collect(joining(", "));
    Map<String, List<Rejected>> rows = new TreeMap<>();
    try (Statement statement = duck.createStatement();
        ResultSet found = statement.executeQuery("""
            SELECT batch_id, baris, elemen, alasan FROM (%s)
            WHERE hasil = 'KARANTINA' AND batch_id IN (%s)
            ORDER BY batch_id, baris, elemen
            """.formatted(LakeView.select(Landing.KARANTINA, files), ids))) {
      while (found.next()) {
        rows.computeIfAbsent(found.getString(1), b -> new ArrayList<>())
            .add(Rejected.of(found.getLong(2), found.getString(3), found.getString(4)));
      }
    }
    return rows;
  }

  private void write(Batch batch, List<Rejected> rows, Path to) {
    Layout layout = Layout.of(batch.bentuk(), batch.feed()).orElseThrow(() -> new IllegalStateException("no reject file for " + batch.bentuk()));
    Outbox.write(to, partial -> {
      try (InputStream original = Archive.open(home, batch.arsip()); OutputStream out = Files.newOutputStream(partial)) {
        long written = layout.write(Unpacked.of(original), rows, out);
        if (written != batch.karantina()) {
          throw new IOException("%s has %d rows in quarantine but %d in its reject file".formatted(batch.batchId(), batch.karantina(), written));
        }
      }
    });
  }
}
