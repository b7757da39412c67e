package lumbung.ingest.baca;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import lumbung.ingest.baca.bentuk.Ikatan;
import lumbung.ingest.baca.format.Jenis;
import lumbung.ingest.baca.format.Rekaman;

/** Writes a record as it was received: a line of the csv or of a sheet, an object of everything keyed. */
final class Mentah {

  private Mentah() {}

  static Ikatan.PenulisMentah untuk(Jenis jenis, char pemisah) {
    return jenis == Jenis.CSV || jenis == Jenis.XLSX ? (rekaman, nama) -> baris(rekaman, pemisah) : Mentah::objek;
  }

  private static String baris(Rekaman rekaman, char pemisah) {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < rekaman.jumlah(); i++) {
      String sel = rekaman.sel(i);
      boolean kutip = sel.indexOf(pemisah) >= 0 || sel.indexOf('"') >= 0 || sel.indexOf('\n') >= 0 || sel.indexOf('\r') >= 0;
      s.append(i > 0 ? String.valueOf(pemisah) : "").append(kutip ? "\"" + sel.replace("\"", "\"\"") + "\"" : sel);
    }
    return s.toString();
  }

  private static String objek(Rekaman rekaman, List<String> nama) {
    StringBuilder s = new StringBuilder("{");
    for (int i = 0; i < rekaman.jumlah(); i++) {
      if (rekaman.sampai(i) == rekaman.dari(i)) {
        continue;
      }
      s.append(s.length() > 1 ? ",\"" : "\"");
      JsonStringEncoder.getInstance().quoteAsString(nama.get(i), s);
      s.append("\":").append(rekaman.angka(i) ? "" : "\"");
      JsonStringEncoder.getInstance().quoteAsString(rekaman.sel(i), s);
      s.append(rekaman.angka(i) ? "" : "\"");
    }
    return s.append('}').toString();
  }
}
