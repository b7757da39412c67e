package lumbung.ingest.putus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.ops.Batch;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** An installation in a temporary folder; files are dropped into its inbox and runs are whole, Spark included. */
final class IngestHarness {

  /** Two registered agencies. */
  static final String INSTANSI = "A5EB03E23CCCF6A0E040640A040252AD";
  static final String LAIN = "A5EB03E23CF4F6A0E040640A040252AD";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static JavaSparkContext spark;

  final Home home;
  private int runs;

  IngestHarness(Path folder) {
    home = new Home(folder).prepare();
  }

  /** One Spark for all tests of the JVM. */
  static synchronized JavaSparkContext spark() {
    if (spark == null) {
      spark = new JavaSparkContext(new SparkConf().setMaster("local[2]").setAppName("uji").set("spark.ui.enabled", "false")
          .set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1"));
    }
    return spark;
  }

  /** Drops a text; its time of arrival is given, so that nothing depends on the clock. */
  Path drop(String instansi, String feed, String name, String text, String arrival) {
    return drop(instansi, feed, name, text.getBytes(StandardCharsets.UTF_8), arrival);
  }

  Path drop(String instansi, String feed, String name, byte[] bytes, String arrival) {
    try {
      Path file = home.inbox().resolve(instansi).resolve(feed).resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      Files.setLastModifiedTime(file, FileTime.from(Instant.parse(arrival)));
      return file;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The bytes of a published sample. */
  static byte[] fixture(String name) {
    try (InputStream in = IngestHarness.class.getResourceAsStream("/fixtures/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packing = new GZIPOutputStream(bytes)) {
      packing.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  IngestSummary run() {
    return run(IngestHarness::spark);
  }

  IngestSummary run(Supplier<JavaSparkContext> engine) {
    return Ingest.run(new IngestSettings(home, home.inbox(), "run-" + ++runs, 2, "500MB"), engine, Progress.NONE);
  }

  /** The batches that count, by file name. */
  List<Batch> batches() {
    try (Ops ops = Ops.open(home)) {
      return new lumbung.warehouse.ops.Ingest(ops).batches();
    }
  }

  Batch batch(String berkas) {
    List<Batch> found = batches().stream().filter(b -> b.berkas().equals(berkas)).toList();
    if (found.size() != 1) {
      throw new AssertionError("%d batches of %s: %s".formatted(found.size(), berkas, batches()));
    }
    return found.get(0);
  }

  /** What the receipt of a batch says. */
  JsonNode receipt(Batch b) throws IOException {
    return JSON.readTree(outbox(b, b.batchId() + ".tanda_terima.json").toFile());
  }

  Path outbox(Batch b, String name) {
    return home.outbox().resolve(b.instansiId()).resolve(b.feed()).resolve(name);
  }

  /** Rows of a query over what counts of landing, cells joined by blanks. */
  List<String> query(String sql) throws SQLException {
    try (Ops ops = Ops.open(home); Lake lake = Lake.open(home); Connection connection = DuckDb.open(1, "500MB", home.root().resolve("temp"))) {
      Duck duck = new Duck(connection);
      lumbung.warehouse.ops.Ingest known = new lumbung.warehouse.ops.Ingest(ops);
      for (Table table : Landing.ALL) {
        OptionalLong counted = known.landing(table);
        List<String> files = counted.isEmpty() ? List.of()
            : lake.files(table, counted.getAsLong(), Set.of()).stream().map(LakeFile::path).toList();
        LakeView.create(connection, table, files);
      }
      return duck.rows(sql, r -> {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(r.getString(i)));
        }
        return String.join(" ", cells);
      });
    }
  }

  /** Every file below the outbox with its text, by path. */
  List<String> outboxFiles() throws IOException {
    try (Stream<Path> files = Files.walk(home.outbox())) {
      List<String> all = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.add(home.outbox().relativize(file) + "\n" + Files.readString(file));
      }
      return all;
    }
  }
}
