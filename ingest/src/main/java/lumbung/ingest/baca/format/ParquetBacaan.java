package lumbung.ingest.baca.format;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.BerkasDitolak;
import lumbung.warehouse.lake.DuckDb;

/** The rows of a parquet file as text, read by DuckDB. */
public final class ParquetBacaan implements Bacaan {
  private static final Set<String> PECAHAN = Set.of("FLOAT", "DOUBLE");

  private final Statement perintah;
  private final ResultSet hasil;
  private final List<String> nama = new ArrayList<>();
  private final List<String> tipe = new ArrayList<>();

  public ParquetBacaan(Connection duck, Path berkas) {
    // Old writers say of a text only that it is bytes.
    String dari = " FROM read_parquet(%s, file_row_number = true, binary_as_string = true)".formatted(DuckDb.quoted(harfiah(berkas)));
    try {
      perintah = duck.createStatement();
      try (ResultSet r = perintah.executeQuery("DESCRIBE SELECT * EXCLUDE (file_row_number)" + dari)) {
        while (r.next()) {
          nama.add(r.getString(1));
          tipe.add(r.getString(2));
        }
      }
      String kolom = IntStream.range(0, nama.size()).mapToObj(this::teks).collect(joining(", "));
      hasil = perintah.executeQuery("SELECT file_row_number + 1, " + kolom + dari);
    } catch (SQLException e) {
      throw rusak(0, e);
    }
  }

  /** A path that names just this file, whatever signs of a pattern are in it. */
  private static String harfiah(Path berkas) {
    return berkas.toString().replaceAll("([\\[*?])", "[$1]");
  }

  /** No number is no value, as the text NaN is (feeds.md 3.1). */
  private String teks(int posisi) {
    String kolom = "\"" + nama.get(posisi).replace("\"", "\"\"") + "\"";
    return "CAST(%s AS VARCHAR)".formatted(PECAHAN.contains(tipe.get(posisi)) ? "if(isnan(%1$s), NULL, %1$s)".formatted(kolom) : kolom);
  }

  private static BerkasDitolak rusak(long baris, SQLException e) {
    if (String.valueOf(e.getMessage()).contains("Out of Memory")) {
      throw new IllegalStateException("cannot read parquet", e);
    }
    return new BerkasDitolak(KodeGalat.BRK_08.berkas(Long.toString(baris), ""));
  }

  @Override
  public List<String> nama() {
    return nama;
  }

  /** Whether a column holds floating-point numbers, which lose digits of an employee number. */
  public boolean pecahan(int posisi) {
    return PECAHAN.contains(tipe.get(posisi));
  }

  @Override
  public boolean berikut(Rekaman rekaman) throws IOException {
    try {
      if (!hasil.next()) {
        return false;
      }
      rekaman.mulai(hasil.getLong(1), null);
      for (int i = 0; i < nama.size(); i++) {
        String teks = hasil.getString(i + 2);
        if (teks != null) {
          rekaman.taruh(i, teks.toCharArray(), 0, teks.length(), !tipe.get(i).equals("VARCHAR") && angka(tipe.get(i)));
        }
      }
      return true;
    } catch (SQLException e) {
      throw rusak(rekaman.baris() + 1, e);
    }
  }

  private static boolean angka(String tipe) {
    return tipe.endsWith("INT") || tipe.equals("INTEGER") || tipe.equals("UINTEGER") || tipe.startsWith("DECIMAL") || PECAHAN.contains(tipe);
  }

  @Override
  public void close() throws IOException {
    try {
      hasil.close();
      perintah.close();
    } catch (SQLException e) {
      throw new IOException("cannot close parquet", e);
    }
  }
}
