package lumbung.ingest.baca;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lumbung.ingest.Kiriman;

/** An inbox of one agency and what reading it staged. */
final class Kotak {
  static final String INSTANSI = "A5EB03E23BE8F6A0E040640A040252AD";
  static final Instant TIBA = Instant.parse("2025-03-01T00:00:00Z");

  private final Path akar;
  private final List<FileTask> tugas = new ArrayList<>();
  private Path staging;

  Kotak(Path akar) {
    this.akar = akar;
  }

  Kotak taruh(String feed, String nama, String isi) {
    return taruh(feed, nama, isi.getBytes(StandardCharsets.UTF_8));
  }

  Kotak taruh(String feed, String nama, byte[] isi) {
    return taruh(INSTANSI, feed, nama, isi);
  }

  Kotak taruh(String instansi, String feed, String nama, byte[] isi) {
    try {
      Path jalur = akar.resolve("inbox").resolve(instansi).resolve(feed).resolve(nama);
      Files.createDirectories(jalur.getParent());
      Files.write(jalur, isi);
      Files.setLastModifiedTime(jalur, FileTime.from(TIBA));
      if (!nama.endsWith(".manifest.json")) {
        tugas.add(new FileTask(jalur.toString(), instansi, feed, isi.length, TIBA.toEpochMilli()));
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Kiriman> baca() {
    return baca(ReadSettings.baku());
  }

  List<Kiriman> baca(ReadSettings setelan) {
    staging = akar.resolve("staging-" + UUID.randomUUID());
    List<Kiriman> hasil = BinReader.read(new ReadBin(tugas, staging.toString(), setelan));
    tugas.clear();
    return hasil;
  }

  Kiriman bacaSatu() {
    List<Kiriman> hasil = baca();
    if (hasil.size() != 1) {
      throw new AssertionError("expected one batch but got " + hasil);
    }
    return hasil.get(0);
  }

  /** Rows that go on to resolution, by column. */
  List<Map<String, Object>> baik(String feed) {
    return baris("baik/" + feed);
  }

  List<Map<String, Object>> tolak(String feed) {
    return baris("tolak/" + feed);
  }

  private List<Map<String, Object>> baris(String jalur) {
    Path folder = staging.resolve(jalur);
    List<Map<String, Object>> baris = new ArrayList<>();
    if (!adaBerkas(folder)) {
      return baris;
    }
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement s = duck.createStatement();
        ResultSet r = s.executeQuery("SELECT * FROM read_parquet('%s/*/*.parquet') ORDER BY berkas, baris, elemen".formatted(folder))) {
      while (r.next()) {
        Map<String, Object> satu = new LinkedHashMap<>();
        for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
          satu.put(r.getMetaData().getColumnName(i), r.getString(i));
        }
        baris.add(satu);
      }
      return baris;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean adaBerkas(Path folder) {
    if (!Files.exists(folder)) {
      return false;
    }
    try (var semua = Files.walk(folder)) {
      return semua.anyMatch(Files::isRegularFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One figure over the staged files of a folder; 0 when there are none. */
  long jumlah(String jalur, String ukuran) {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement s = duck.createStatement();
        ResultSet r = s.executeQuery("SELECT %s FROM read_parquet('%s/*/*.parquet')".formatted(ukuran, staging.resolve(jalur)))) {
      r.next();
      return r.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How the staged files of a folder are packed. */
  String kemasan(String jalur) {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement s = duck.createStatement();
        ResultSet r = s.executeQuery("SELECT string_agg(DISTINCT compression) FROM parquet_metadata('%s/**/*.parquet')".formatted(staging.resolve(jalur)))) {
      r.next();
      return r.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Number of staged files of a folder. */
  long berkas(String jalur) throws IOException {
    try (var semua = Files.walk(staging.resolve(jalur))) {
      return semua.filter(Files::isRegularFile).count();
    }
  }

  static byte[] fixture(String nama) {
    try (InputStream in = Kotak.class.getResourceAsStream("/fixtures/" + nama)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
