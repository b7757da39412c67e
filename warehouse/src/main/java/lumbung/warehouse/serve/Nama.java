package lumbung.warehouse.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What people read in place of a code: names of periods and of feeds. */
final class Nama {

  private static final List<String> BULAN = List.of("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
      "September", "Oktober", "November", "Desember");
  private static final List<String> TRIWULAN = List.of("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV");
  private static final Set<String> SINGKATAN = Set.of("skp", "rhk");

  private Nama() {}

  /** Rows of jenis_periode, angka_periode, the name within the year, such as Tahunan, Triwulan IV, Desember, and the month it starts with. */
  static List<Object[]> periode() {
    List<Object[]> rows = new ArrayList<>();
    rows.add(new Object[] {"TAHUNAN", 0, "Tahunan", 1});
    for (int i = 0; i < TRIWULAN.size(); i++) {
      rows.add(new Object[] {"TRIWULANAN", i + 1, TRIWULAN.get(i), 3 * i + 1});
    }
    for (int i = 0; i < BULAN.size(); i++) {
      rows.add(new Object[] {"BULANAN", i + 1, BULAN.get(i), i + 1});
    }
    return rows;
  }

  /** {@code rencana_aksi} as people read it: Rencana aksi; {@code skp}: SKP. */
  static String feed(String feed) {
    if (SINGKATAN.contains(feed)) {
      return feed.toUpperCase(Locale.ROOT);
    }
    return Character.toUpperCase(feed.charAt(0)) + feed.substring(1).replace('_', ' ');
  }
}
