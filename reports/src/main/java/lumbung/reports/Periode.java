package lumbung.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * One calendar period of the release.
 *
 * @param jenis {@code BULANAN}, {@code TRIWULANAN} or {@code TAHUNAN}
 * @param angka month 1 to 12, quarter 1 to 4, 0 for a year
 */
record Periode(String jenis, int tahun, int angka) {

  private static final List<String> JENIS = List.of("BULANAN", "TRIWULANAN", "TAHUNAN");

  /** Kind by kind, newest first: the order of the selector. */
  static final Comparator<Periode> TERBARU = Comparator.comparing((Periode p) -> JENIS.indexOf(p.jenis))
      .thenComparing(Comparator.comparing(Periode::tahun).thenComparing(Periode::angka).reversed());

  static Periode of(Map<String, Object> row) {
    return new Periode((String) row.get("jenis_periode"), (Integer) row.get("tahun"), (Integer) row.get("angka_periode"));
  }

  /** The period as readers call it, such as {@code Desember 2025}. */
  public String nama() {
    return Tulisan.periode(jenis, tahun, angka);
  }

  /** Short enough for an axis: {@code Des 2025}, {@code Tw IV 2025}, {@code 2025}. */
  public String pendek() {
    return switch (jenis) {
      case "BULANAN" -> Tulisan.BULAN.get(angka - 1).substring(0, 3) + " " + tahun;
      case "TRIWULANAN" -> nama().replace("Triwulan", "Tw");
      default -> Integer.toString(tahun);
    };
  }

  /** What it is one of, in a sentence: {@code bulan}, {@code triwulan}, {@code tahun}. */
  public String satuan() {
    return switch (jenis) {
      case "BULANAN" -> "bulan";
      case "TRIWULANAN" -> "triwulan";
      default -> "tahun";
    };
  }

  /** Part of file names, and of the addresses of agency pages: {@code bulan-2025-12}, {@code triwulan-2025-4}, {@code tahun-2025}. */
  public String kunci() {
    return switch (jenis) {
      case "BULANAN" -> satuan() + "-%d-%02d".formatted(tahun, angka);
      case "TRIWULANAN" -> satuan() + "-%d-%d".formatted(tahun, angka);
      default -> satuan() + "-" + tahun;
    };
  }

  /** The period of the same kind just before, which a change is measured against. */
  Periode sebelum() {
    if (angka > 1) {
      return new Periode(jenis, tahun, angka - 1);
    }
    return new Periode(jenis, tahun - 1, jenis.equals("BULANAN") ? 12 : jenis.equals("TRIWULANAN") ? 4 : 0);
  }

  /** Whether the other is a part of a year that shares days with this one, by the rhythm of another agency: a month and its quarter. */
  boolean seiring(Periode other) {
    return tahun == other.tahun && angka > 0 && other.angka > 0 && !jenis.equals(other.jenis) && triwulan() == other.triwulan();
  }

  private int triwulan() {
    return jenis.equals("BULANAN") ? (angka + 2) / 3 : angka;
  }

  /** The last day by the calendar; an agency's own may differ. */
  LocalDate akhir() {
    int month = jenis.equals("BULANAN") ? angka : jenis.equals("TRIWULANAN") ? angka * 3 : 12;
    return LocalDate.of(tahun, month, 1).plusMonths(1).minusDays(1);
  }
}
