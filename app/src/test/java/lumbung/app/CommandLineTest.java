package lumbung.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.Home;
import lumbung.warehouse.ops.Ops;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

  @TempDir
  private Path dir;

  @Test
  void answersInThreeForms() throws Exception {
    publish("2026-01-31.1");
    String query = "SELECT jumlah, nama, pada, kosong FROM mart_contoh ORDER BY jumlah";
    assertThat(lumbung("sql", query, "--format", "csv")).isEqualTo(new Answer(0, """
        jumlah,nama,pada,kosong
        1,"Badan ""A"", pusat",2026-01-31 00:00:00,
        20,Dinas,2026-01-31 10:15:30.5,
        """, ""));
    assertThat(lumbung("sql", query, "--format", "json").out()).isEqualTo("""
        [
        {"jumlah":1,"nama":"Badan \\"A\\", pusat","pada":"2026-01-31 00:00:00","kosong":null}
        ,{"jumlah":20,"nama":"Dinas","pada":"2026-01-31 10:15:30.5","kosong":null}
        ]
        """);
    assertThat(lumbung("sql", query).out()).isEqualTo("""
        jumlah  nama              pada                   kosong
        -------------------------------------------------------
             1  Badan "A", pusat  2026-01-31 00:00:00
            20  Dinas             2026-01-31 10:15:30.5
        (2 baris)
        """);
  }

  @Test
  void knowsTheSameFormsByTheSameNamesInEveryCommand() throws Exception {
    publish("2026-01-31.1");
    for (String command : List.of("sql SELECT+1+AS+a", "jdbc")) {
      String[] given = command.replace('+', '\t').split(" ");
      for (String name : List.of("table", "TABLE", "teks")) {
        assertThat(formatted(given, name)).isEqualTo(lumbung(given));
      }
      assertThat(formatted(given, "lukisan").err()).startsWith("Pemakaian salah: nilai 'lukisan' tidak cocok untuk --format: beri salah satu dari table, csv, json");
    }
    assertThat(lumbung("jdbc", "--format", "csv")).isEqualTo(new Answer(Exit.USAGE, "", "Alamat tidak dapat ditulis sebagai csv: beri --format table atau json.\n"));
  }

  private Answer formatted(String[] given, String format) {
    return lumbung(Stream.concat(Stream.of(given), Stream.of("--format", format)).toArray(String[]::new));
  }

  @Test
  void writesDownWhoReadRowsOfPersonsBeforeShowingThem() throws Exception {
    publish("2026-01-31.1");
    assertThat(lumbung("sql", "SELECT nip FROM pegawai_contoh", "--perorangan", "--format", "csv").out())
        .isEqualTo("nip\n197001011990011990\n");
    try (Ops ops = Ops.read(new Home(dir))) {
      assertThat(ops.query(row -> row.getString("siapa") + " | " + row.getString("apa") + " | " + row.getString("saringan") + " | "
          + row.getLong("baris"), "SELECT * FROM ops_audit")).containsExactly(
              System.getProperty("user.name") + " | sql --perorangan | 2026-01-31.1: SELECT nip FROM pegawai_contoh | 1");
    }
  }

  @Test
  void keepsRowsOfPersonsOutOfAnUnauditedQuery() throws Exception {
    publish("2026-01-31.1");
    Path persons = dir.resolve("serving/2026-01-31.1/perorangan.duckdb");
    assertThat(lumbung("sql", "SELECT nip FROM pegawai_contoh").code()).isEqualTo(Exit.USAGE);
    assertThat(lumbung("sql", "SELECT * FROM read_blob('" + persons + "')").code()).isEqualTo(Exit.USAGE);
    assertThat(lumbung("sql", "SELECT 1) x; ATTACH '" + persons + "' AS p; SELECT * FROM (SELECT 1").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void readsTheReleaseThatIsAskedFor() throws Exception {
    publish("2026-01-30.1");
    publish("2026-01-31.1");
    assertThat(lumbung("sql", "SELECT rilis FROM info_rilis", "--format", "csv").out()).endsWith("2026-01-31.1\n");
    assertThat(lumbung("sql", "SELECT rilis FROM info_rilis", "--format", "csv", "--rilis", "2026-01-30.1").out())
        .endsWith("2026-01-30.1\n");
    assertThat(lumbung("sql", "SELECT 1", "--rilis", "2020-01-01.1").code()).isEqualTo(Exit.USAGE);
    assertThat(lumbung("sql", "SELECT 1", "--rilis", "..").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void tellsOtherProgramsHowToOpenARelease() throws Exception {
    publish("2026-01-31.1");
    String text = lumbung("jdbc").out();
    assertThat(text).contains("jdbc:duckdb:" + dir + "/serving/current/agregat.duckdb;duckdb.read_only=true", "org.duckdb:duckdb_jdbc:1.",
        "VERSION AS OF '2026-01-31.1'", "Rilis ini belum memuat gudang").doesNotContainPattern("\\{[a-z_]+}|\\$\\{");
    assertThat(lumbung("jdbc", "--rilis", "2026-01-31.1", "--format", "json").out()).contains("/serving/2026-01-31.1/agregat.duckdb");
    assertThat(lumbung("jdbc", "--rilis", "2020-01-01.1").code()).isEqualTo(Exit.USAGE);
    assertThat(text).doesNotContain("jdbc:postgresql:");
    Files.writeString(dir.resolve("lumbung.properties"), "postgresql.url=jdbc:postgresql://server:5432/lumbung\npostgresql.pengguna=penerbit\n");
    assertThat(lumbung("jdbc").out()).contains("jdbc:postgresql://server:5432/lumbung?currentSchema=serving&readOnly=true&readOnlyMode=always", "org.postgresql:postgresql:42.");
  }

  @Test
  void endsWithOneOnWrongUsageAndSaysWhatToDo() {
    assertThat(lumbung("sql", "SELECT 1").err()).contains("Belum ada rilis", "lumbung run");
    assertThat(lumbung("sql", "SELECT 1").code()).isEqualTo(Exit.USAGE);
    assertThat(lumbung("terbang").code()).isEqualTo(Exit.USAGE);
    assertThat(lumbung("sql", "--format", "lukisan", "SELECT 1").code()).isEqualTo(Exit.USAGE);
    assertThat(lumbung("simulate").err()).startsWith("Pemakaian salah: --out belum diberikan\n");
    assertThat(lumbung("status").out()).contains("Belum ada data");
  }

  @Test
  void tellsAllThatIsWrongWithANationAtOnce() {
    Commands.Ended ended = Commands.ended("simulate", "--asn", "5", "--bersarang", "2", "--out", dir.resolve("negara").toString());
    assertThat(ended.code()).isEqualTo(Exit.USAGE);
    assertThat(ended.said()).contains("5 ASN: beri paling sedikit", "bersarang 2.0: beri bagian");
    assertThat(dir.resolve("negara")).doesNotExist();
  }

  @Test
  void endsWithOneWhereTheHomeCannotBeAFolder() throws Exception {
    Path file = Files.createFile(dir.resolve("berkas"));
    for (String command : List.of("status", "run")) {
      Commands.Ended ended = Commands.ended(command, "--home", file.toString());
      assertThat(ended.code()).isEqualTo(Exit.USAGE);
      assertThat(ended.said()).startsWith("Folder kerja ").endsWith("/berkas bukan folder. Periksa --home.\n");   // a number in between may be masked
    }
    Commands.Ended below = Commands.ended("run", "--home", file.resolve("rumah").toString());
    assertThat(below.code()).isEqualTo(Exit.USAGE);
    assertThat(below.said()).contains("tidak dapat dibuat atau ditulis");
  }

  @Test
  void saysWhatIsUnknownInAQueryAndWhatCouldBeMeant() throws Exception {
    publish("2026-01-31.1");
    assertThat(lumbung("sql", "SELECT * FROM mart_conto")).isEqualTo(new Answer(Exit.USAGE, "", """
        Kueri tidak dapat dijalankan: Catalog Error: Table with name mart_conto does not exist!
        Did you mean "mart_contoh"?
        """));
    assertThat(lumbung("sql", "SELECT jumla FROM mart_contoh").err()).contains("\"jumla\" not found", "\"jumlah\"");
    assertThat(lumbung("sql", "SELECT * FROM pegawai_contoh").err()).contains("pegawai_contoh does not exist", "--perorangan");
    assertThat(lumbung("sql", "SELECT CAST(nama AS INTEGER) FROM mart_contoh").err()).contains("Conversion Error", "to INT32");
    assertThat(lumbung("sql", " ; ")).isEqualTo(new Answer(Exit.USAGE, "", """
        Kueri kosong. Beri SELECT, misalnya "SELECT * FROM mart_kinerja_nasional".
        """));
  }

  @Test
  void loadsNeitherSparkNorIcebergToAnswer() throws Exception {
    publish("2026-01-31.1");
    assertThat(classesLoadedBy("sql", "SELECT * FROM info_rilis"))
        .contains("org.duckdb.DuckDBDriver").noneMatch(CommandLineTest::heavy);
    assertThat(classesLoadedBy("jdbc")).contains("lumbung.app.perintah.Jdbc").noneMatch(CommandLineTest::heavy);
    assertThat(classesLoadedBy("status")).contains("org.sqlite.JDBC").noneMatch(CommandLineTest::heavy);
  }

  private static boolean heavy(String name) {
    return name.startsWith("org.apache.spark.") || name.startsWith("org.apache.iceberg.") || name.startsWith("org.apache.hadoop.");
  }

  private Stream<String> classesLoadedBy(String... command) throws IOException, InterruptedException {
    Path log = dir.resolve("classes.log");
    Process java = new ProcessBuilder(Stream.concat(
        Stream.of(ProcessHandle.current().info().command().orElseThrow(), "-Xlog:class+load:file=" + log, "-cp",
            System.getProperty("java.class.path"), Lumbung.class.getName()),
        Stream.concat(Stream.of(command), Stream.of("--home", dir.toString()))).toList())
        .redirectErrorStream(true).redirectOutput(dir.resolve("out.txt").toFile()).start();
    assertThat(java.waitFor()).as(Files.readString(dir.resolve("out.txt"))).isZero();
    return Files.readAllLines(log).stream().map(line -> line.replaceFirst("^(\\[[^]]*])+ ", "").split(" ")[0]);
  }

  private record Answer(int code, String out, String err) {}

  private Answer lumbung(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] all = Stream.concat(Stream.of(arguments), Stream.of("--home", dir.toString())).toArray(String[]::new);
    int code = Lumbung.run(all, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A release of two small tables, pointed at by {@code current}. */
  private void publish(String rilis) throws SQLException, IOException {
    Ops.open(new Home(dir)).close();
    Path folder = Files.createDirectories(dir.resolve("serving").resolve(rilis));
    write(folder.resolve("agregat.duckdb"), """
        CREATE TABLE serving.info_rilis AS SELECT '%s' AS rilis;
        CREATE TABLE serving.mart_contoh AS SELECT * FROM (VALUES
          (1, 'Badan "A", pusat', TIMESTAMP '2026-01-31', NULL),
          (20, 'Dinas', TIMESTAMP '2026-01-31 10:15:30.5', NULL)) t(jumlah, nama, pada, kosong)""".formatted(rilis));
    write(folder.resolve("perorangan.duckdb"), "CREATE TABLE serving.pegawai_contoh AS SELECT '197001011990011990' AS nip");
    Files.deleteIfExists(dir.resolve("serving/current"));
    Files.createSymbolicLink(dir.resolve("serving/current"), Path.of(rilis));
  }

  private static void write(Path file, String sql) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + file); Statement statement = duck.createStatement()) {
      statement.execute("CREATE SCHEMA serving; " + sql);
    }
  }
}
