package lumbung.app.sambungan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import lumbung.warehouse.serve.postgresql.Postgresql;

/**
 * One store of a release that other programs open.
 *
 * @param url JDBC address with the options it is opened with
 * @param berkas the file itself, for tools that ask for a path; null for a server
 * @param skema schema of its tables
 * @param isi what it holds (Indonesian, for people)
 * @param pembaca who may read it (Indonesian)
 */
public record Alamat(String nama, String url, String berkas, String skema, String isi, String pembaca) {

  /** Without it DuckDB takes the file for itself: the next reader is refused, and the published file may be changed. */
  private static final String READ_ONLY = ";duckdb.read_only=true";

  /** The DuckDB files of a release, those that are there. */
  public static Stream<Alamat> files(Path release, Path lake) {
    return Stream.of(
        of(release, "agregat", "serving", "angka nasional, instansi dan unit, kamus; tanpa data perorangan", "semua",
            ";enable_external_access=false"),
        of(release, "perorangan", "serving", "penilaian dan daftar kerja per pegawai", "pemilik folder kerja saja", ";enable_external_access=false"),
        of(release, "gudang", "star", "fakta dan dimensi rilis ini sebagai view atas berkas Parquet; tanpa kolom perorangan",
            "yang boleh membaca lake/ (data perorangan ada di berkas Parquet-nya)", onlyBelow(lake)),
        of(release, "gudang_perorangan", "star", "seluruh fakta dan dimensi, dengan NIP dan nama", "pemilik folder kerja saja", onlyBelow(lake)))
        .filter(a -> Files.exists(Path.of(a.berkas())));
  }

  /**
   * The shared store, where the settings name one; whose rows a reader sees is the server's to say. Without {@code readOnlyMode=always}
   * the driver lets a statement outside a transaction write.
   */
  public static Stream<Alamat> shared(Postgresql store) {
    return store == null ? Stream.empty() : Stream.of(new Alamat("postgresql",
        store.url() + (store.url().contains("?") ? "&" : "?") + "currentSchema=serving&readOnly=true&readOnlyMode=always", null, "serving",
        "isi agregat dan perorangan dari rilis yang berlaku di server", "tiap akun melihat baris menurut akses_pengguna"));
  }

  private static Alamat of(Path release, String name, String schema, String holds, String readers, String options) {
    Path file = release.resolve(name + ".duckdb");
    return new Alamat(name, "jdbc:duckdb:" + file + READ_ONLY + options, file.toString(), schema, holds, readers);
  }

  /** Files outside the star stay closed, also to a query that names them. */
  private static String onlyBelow(Path lake) {
    return ";allowed_directories=['%s'];enable_external_access=false".formatted(lake.resolve("star").toString().replace("'", "''"));
  }
}
