package lumbung.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Periods and unit names of the sample: 2024, 2025 and the month that has just begun. */
final class SamplePeriods {

  private static final List<List<String>> NAMES = List.of(
      List.of("Sekretariat", "Dinas Pendidikan", "Dinas Kesehatan", "Badan Kepegawaian", "Dinas Pekerjaan Umum", "Inspektorat",
          "Badan Perencanaan", "Dinas Sosial", "Dinas Perhubungan", "Dinas Pertanian", "Rumah Sakit Umum", "Satuan Polisi Pamong Praja"),
      List.of("Bagian Umum", "Bidang Program", "Bidang Pelayanan", "Bidang Pengawasan", "Unit Pelaksana Teknis"),
      List.of("Subbagian Tata Usaha", "Seksi Data", "Seksi Pembinaan"));

  private SamplePeriods() {}

  static List<Map<String, Object>> of(boolean quarterly) {
    List<Map<String, Object>> periods = new ArrayList<>();
    for (int year = 2024; year <= 2026; year++) {
      for (int n = 1; n <= (quarterly ? 4 : 12); n++) {
        int months = quarterly ? 3 : 1;
        LocalDate start = LocalDate.of(year, (n - 1) * months + 1, 1);
        if (!start.isAfter(SampleRelease.AS_OF)) {
          periods.add(period(quarterly ? "TRIWULANAN" : "BULANAN", year, n, start, start.plusMonths(months).minusDays(1)));
        }
      }
      if (year < 2026) {
        periods.add(period("TAHUNAN", year, 0, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
    }
    return periods;
  }

  static String unitName(int depth, int child, int serial) {
    List<String> names = NAMES.get(depth);
    return depth == 0 ? names.get(child % names.size()) : names.get(child % names.size()) + " " + serial;
  }

  static Map<String, Object> period(String kind, int year, int number, LocalDate start, LocalDate end) {
    return Map.of("jenis_periode", kind, "tahun", year, "angka_periode", number, "periode_awal", start, "periode_akhir", end);
  }
}
