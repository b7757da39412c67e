package lumbung.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lumbung.warehouse.rules.Instansi;

/** Open matters of made-up people: serials from 990 on, so that no real NIP is met. */
final class SampleWorkList {

  static final String NAMA = "Sukarelawan Uji";
  private static final List<String> MASALAH = List.of("BELUM DINILAI", "TANPA SKP", "SKP BELUM DISETUJUI", "PREDIKAT TIDAK KONSISTEN", "TERLAMBAT DINILAI");

  /** After the limit everywhere; already the day after in the east. */
  static final LocalDateTime DINILAI = LocalDateTime.of(2026, 1, 12, 15, 30);

  private SampleWorkList() {}

  /** The assessments of those who were assessed late; each assesses himself. */
  static List<Map<String, Object>> assessments(List<Map<String, Object>> rows) {
    return rows.stream().filter(row -> row.get("masalah").equals("TERLAMBAT DINILAI"))
        .map(row -> SampleContent.row(row, "predikat", "BAIK", "waktu_dinilai", DINILAI)).toList();
  }

  static List<Map<String, Object>> rows(Instansi instansi, List<Map<String, Object>> units, Random random) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Map<String, Object> unit = units.get(random.nextInt(units.size()));
      String nip = "19%02d0101%04d0%d1%03d".formatted(70 + random.nextInt(25), 2010 + random.nextInt(10), 3, 990 + i % 10);
      rows.add(SampleContent.row(Map.of(), "nip", nip, "nama", i == 0 ? "=" + NAMA + " " + i : NAMA + " " + i, "instansi_id", instansi.id(),
          "unor_id", unit.get("unor_id"), "unor_nama", unit.get("unor_nama"), "jabatan_nama", "Analis Uji", "jenis_periode", "BULANAN", "tahun", 2025,
          "angka_periode", 12, "periode_awal", LocalDate.of(2025, 12, 1), "periode_akhir", LocalDate.of(2025, 12, 31), "masalah",
          MASALAH.get(i % MASALAH.size()), "keterangan", "Contoh", "batas_pengisian", LocalDate.of(2026, 1, 10), "penilai_nip", nip));
    }
    return rows;
  }
}
