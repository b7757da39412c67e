package lumbung.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Marts;
import lumbung.warehouse.star.Perorangan;

/** A release of a few made-up agencies, put together row by row, for what the large sample does not hold. */
final class RilisUji {

  static final Map<String, Object> DESEMBER = SamplePeriods.period("BULANAN", 2025, 12, LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31));
  static final Map<String, Object> TAHUN = tahun(2025);
  /** Half past one in the morning of 6 December in Jakarta. */
  static final LocalDateTime DITERIMA = LocalDateTime.of(2025, 12, 5, 18, 30);

  private final Map<String, List<Map<String, Object>>> tables = new TreeMap<>();
  private final Map<String, Map<String, Object>> agencies = new LinkedHashMap<>();

  static Map<String, Object> tahun(int year) {
    return SamplePeriods.period("TAHUNAN", year, 0, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** A registered agency that sent nothing. */
  RilisUji instansi(String id, String nama, String jenis) {
    Map<String, Object> agency = SampleContent.row(Map.of(), "instansi_id", id, "instansi_nama", nama, "jenis_instansi", jenis);
    agencies.put(id, agency);
    add(Marts.DIM_INSTANSI, SampleContent.row(agency, "tingkat", "DAERAH", "zona", "Asia/Jakarta"));
    return this;
  }

  /** One file of a feed. */
  RilisUji kiriman(String id, String feed) {
    add(Marts.MART_PENERIMAAN, SampleContent.row(agencies.get(id), "feed", feed, "tahun", 2025, "bulan", 12, "berkas", 1L, "baris", 10L, "diterima", 10L,
        "ditolak", 0L, "duplikat", 0L, "terakhir_diterima", DITERIMA));
    return this;
  }

  /** Figures of an agency: all assessed are rated Baik and in time. */
  RilisUji kinerja(String id, Map<String, Object> periode, long pegawai, long dinilai, Object... lain) {
    add(Marts.MART_KINERJA_INSTANSI, figures(agencies.get(id), periode, pegawai, dinilai, lain));
    return this;
  }

  /** A unit of an agency's tree, with people of its own. */
  RilisUji unit(String id, String unor, String nama, String atasan, Map<String, Object> periode, long pegawai, long dinilai) {
    add(Marts.DIM_UNOR, SampleContent.row(Map.of(), "instansi_id", id, "unor_id", unor, "unor_nama", nama, "unor_atasan_id", atasan, "aktif", true));
    return pegawaiUnit(id, unor, nama, periode, pegawai, dinilai);
  }

  /** People of a unit, which the tree need not know. */
  RilisUji pegawaiUnit(String id, String unor, String nama, Map<String, Object> periode, long pegawai, long dinilai) {
    add(Marts.MART_KINERJA_UNIT, figures(SampleContent.row(agencies.get(id), "unor_id", unor, "unor_nama", nama), periode, pegawai, dinilai));
    return this;
  }

  /** An achievement of Baik, of the whole agency where no unit is given; all bounds are kept. */
  RilisUji capaian(String id, String unor, Map<String, Object> periode, long dinilai, Object... lain) {
    Map<String, Object> row = SampleContent.row(agencies.get(id), "unor_id", unor == null ? id : unor, "unor_nama", unor == null ? id : unor,
        "tingkat", unor == null ? "INSTANSI" : "UNIT", "aturan", "R-203", "predikat_organisasi", "BAIK", "dinilai", dinilai, "sangat_baik", 0L,
        "baik", dinilai, "butuh_perbaikan", 0L, "kurang", 0L, "sangat_kurang", 0L, "terlalu_kecil", dinilai < 5, "indikatif", false);
    if (dinilai >= 5) {
      row.put("patuh", true);
      row.put("perubahan_minimum", 0L);
    }
    row.putAll(periode);
    add(Marts.MART_KEPATUHAN_DISTRIBUSI, SampleContent.row(row, lain));
    return this;
  }

  /** Definitive assessments of an agency's people, all rated Baik; the first {@code tanpaWaktu} of them came without their time. */
  RilisUji penilaian(String id, Map<String, Object> periode, long dinilai, long tanpaWaktu) {
    for (int n = 0; n < dinilai; n++) {
      Map<String, Object> row = SampleContent.row(agencies.get(id), "nip", "19900101201003199" + n, "unor_id", "u", "predikat", "BAIK",
          "waktu_dinilai", n < tanpaWaktu ? null : DITERIMA);
      row.putAll(periode);
      add(Perorangan.PEGAWAI_PENILAIAN, row);
    }
    return this;
  }

  SampleRelease tulis(Path folder) {
    add(Marts.INFO_RILIS, SampleContent.row(Map.of(), "rilis", SampleRelease.RILIS, "as_of", SampleRelease.AS_OF, "dibuat_pada",
        LocalDateTime.of(2026, 2, 1, 1, 30), "versi_kode", "0.1.0", "versi_aturan", "aturan-contoh", "instansi_melapor", (long) nation(),
        "instansi_terdaftar", (long) agencies.size()));
    return SampleRelease.of(folder, tables);
  }

  /** The folder of pages and sheets written from it. */
  Path laporan(Path folder) throws Exception {
    Path out = folder.resolve("reports");
    Reports.write(ReportRequest.pages(tulis(folder.resolve("serving")).agregat, out, 1));
    return out;
  }

  /** The same, with the person-level file as a release has it. */
  Path laporanLengkap(Path folder) throws Exception {
    SampleRelease sample = tulis(folder.resolve("serving"));
    Path out = folder.resolve("reports");
    Reports.write(new ReportRequest(sample.agregat, sample.perorangan, out, folder.resolve("outbox"), 1, (apa, saringan, baris) -> { }));
    return out;
  }

  private int nation() {
    List<Map<String, Object>> rows = tables.getOrDefault(Marts.MART_KINERJA_INSTANSI.name(), List.of());
    Map<Periode, Map<String, Object>> sums = new LinkedHashMap<>();
    for (Map<String, Object> row : rows) {
      Map<String, Object> sum = sums.computeIfAbsent(Periode.of(row), p -> {
        Map<String, Object> fresh = SampleContent.row(row, "instansi", 0L);
        fresh.putAll(SampleContent.zero());
        return fresh;
      });
      sum.merge("instansi", 1L, (a, b) -> (Long) a + (Long) b);
      SampleContent.plus(sum, row);
    }
    sums.values().forEach(row -> add(Marts.MART_KINERJA_NASIONAL, row));
    return (int) rows.stream().map(row -> row.get("instansi_id")).distinct().count();
  }

  private static Map<String, Object> figures(Map<String, Object> whose, Map<String, Object> periode, long pegawai, long dinilai, Object... lain) {
    Map<String, Object> row = SampleContent.row(whose);
    row.putAll(periode);
    row.putAll(SampleContent.zero());
    row.putAll(SampleContent.row(Map.of(), "pegawai", pegawai, "ber_skp", pegawai, "skp_disetujui", pegawai, "dinilai", dinilai,
        "belum_dinilai", pegawai - dinilai, "baik", dinilai, "tepat_waktu", dinilai, "jatuh_tempo", pegawai, "jatuh_tempo_tepat_waktu", dinilai));
    return SampleContent.row(row, lain);
  }

  private void add(Table table, Map<String, Object> row) {
    tables.computeIfAbsent(table.name(), k -> new ArrayList<>()).add(row);
  }
}
