package lumbung.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import lumbung.warehouse.emit.Dictionary;
import lumbung.warehouse.rules.Instansi;
import lumbung.warehouse.rules.Reference;
import lumbung.warehouse.rules.Rules;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.schema.Type;
import lumbung.warehouse.star.Marts;

/** The made-up rows of a sample release, by table name. Counts add up as warehouse.md section 4 demands. */
final class SampleContent {

  static final List<String> PREDIKAT = List.of("sangat_baik", "baik", "butuh_perbaikan", "kurang", "sangat_kurang");
  private static final List<String> FEED = List.of("periode", "unor", "pegawai", "skp", "rencana_aksi", "bukti_dukung", "penilaian", "capaian_organisasi");
  private static final Map<String, List<String>> KODE = new TreeMap<>(Map.of(
      "BRK-14", List.of("GALAT", "Banyak NIP rusak: berkas ditolak seluruhnya.", "Ekspor ulang sebagai Teks."),
      "NIP-03", List.of("GALAT", "NIP tersimpan sebagai angka atau notasi ilmiah, digit asli hilang.", "Ekspor ulang sebagai Teks."),
      "KOD-01", List.of("GALAT", "Label tidak dikenal.", "Gunakan label yang terdaftar."),
      "WJB-01", List.of("GALAT", "Isian wajib kosong.", "Lengkapi pada aplikasi asal lalu tarik ulang."),
      "KIN-01", List.of("PERINGATAN", "Predikat tidak sesuai dengan hasil kerja dan perilaku kerja.", "Periksa penilaian atau sinkronisasi."),
      "DUP-02", List.of("DUPLIKAT", "Isi sama dengan yang sudah tercatat.", "Tidak perlu tindakan.")));

  private final Random random;
  private final Map<String, List<Map<String, Object>>> tables = new TreeMap<>();
  private final Map<String, Map<String, Object>> nation = new LinkedHashMap<>();

  SampleContent(int reporting, long seed) {
    random = new Random(seed);
    List<Instansi> all = Reference.bundled().instansi().stream().sorted(Comparator.comparing(Instansi::id)).toList();
    List<Instansi> chosen = spread(all, reporting);
    for (Instansi instansi : all) {
      add(Marts.DIM_INSTANSI, row(organisasi(instansi), "tingkat", instansi.tingkat(),
          "provinsi_nama", instansi.kodeProvinsi() == null ? null : Reference.bundled().wilayah(instansi.kodeProvinsi()).orElseThrow().nama(),
          "kode_wilayah", instansi.kodeWilayah(), "kode_iso_peta33", instansi.kodeIsoPeta33(), "zona", instansi.zona().getId()));
      deliveries(instansi, chosen.contains(instansi));
    }
    chosen.forEach(this::agency);
    nation.values().forEach(row -> add(Marts.MART_KINERJA_NASIONAL, row));
    add(Marts.INFO_RILIS, row(Map.of(), "rilis", SampleRelease.RILIS, "as_of", SampleRelease.AS_OF, "dibuat_pada",
        LocalDateTime.of(2026, 2, 1, 1, 30), "versi_kode", "0.1.0", "versi_aturan", "aturan-contoh",
        "instansi_melapor", (long) chosen.size(), "instansi_terdaftar", (long) all.size()));
    kamus();
  }

  Map<String, List<Map<String, Object>>> tables() {
    return tables;
  }

  /** Agencies so that every kind and province comes before any comes again. */
  private static List<Instansi> spread(List<Instansi> all, int wanted) {
    Map<String, List<Instansi>> groups = new TreeMap<>();
    all.forEach(i -> groups.computeIfAbsent(i.kodeProvinsi() == null ? i.jenis() : i.kodeProvinsi(), k -> new ArrayList<>()).add(i));
    List<Instansi> chosen = new ArrayList<>();
    for (int round = 0; chosen.size() < Math.min(wanted, all.size()); round++) {
      for (List<Instansi> group : groups.values()) {
        if (round < group.size() && chosen.size() < wanted) {
          chosen.add(group.get(round));
        }
      }
    }
    return chosen;
  }

  private void agency(Instansi instansi) {
    List<Map<String, Object>> units = units(instansi);
    boolean quarterly = random.nextInt(6) == 0;
    double coverage = 0.78 + 0.2 * random.nextDouble();
    double excellent = random.nextInt(4) == 0 ? 0.3 : 0.05 + 0.1 * random.nextDouble();
    List<Integer> sizes = units.stream().map(u -> u.get("_anak") == Boolean.TRUE ? random.nextInt(3) : 1 + random.nextInt(45)).toList();
    for (Map<String, Object> period : SamplePeriods.of(quarterly)) {
      Map<String, Object> sum = row(organisasi(instansi), "kode_iso_peta33", instansi.kodeIsoPeta33());
      sum.putAll(period);
      for (int u = 0; u < units.size(); u++) {
        Map<String, Object> measures = measures(sizes.get(u), coverage, excellent, period);
        Map<String, Object> unit = row(organisasi(instansi), "unor_id", units.get(u).get("unor_id"), "unor_nama", units.get(u).get("unor_nama"));
        unit.putAll(period);
        unit.putAll(measures);
        if (sizes.get(u) > 0) {
          add(Marts.MART_KINERJA_UNIT, unit);
        }
        plus(sum, measures);
        units.get(u).put("_ukuran", measures);
      }
      add(Marts.MART_KINERJA_INSTANSI, sum);
      nation(sum, period);
      SampleAchievement.rows(instansi, organisasi(instansi), units, period, random).forEach(row -> add(Marts.MART_KEPATUHAN_DISTRIBUSI, row));
    }
    List<Map<String, Object>> open = SampleWorkList.rows(instansi, units, random);
    tables.computeIfAbsent("pegawai_daftar_kerja", k -> new ArrayList<>()).addAll(open);
    tables.computeIfAbsent("pegawai_penilaian", k -> new ArrayList<>()).addAll(SampleWorkList.assessments(open));
  }

  private List<Map<String, Object>> units(Instansi instansi) {
    List<Map<String, Object>> units = new ArrayList<>();
    unit(instansi, units, null, instansi.nama(), 0);
    return units;
  }

  private void unit(Instansi instansi, List<Map<String, Object>> units, String parent, String name, int depth) {
    String id = instansi.id().substring(0, 8) + "-" + units.size();
    Map<String, Object> unit = row(Map.of(), "instansi_id", instansi.id(), "unor_id", id, "unor_nama", name, "unor_atasan_id", parent,
        "aktif", true);
    units.add(unit);
    add(Marts.DIM_UNOR, unit);
    int children = switch (depth) {
      case 0 -> 5 + random.nextInt(7);
      case 1 -> random.nextInt(5);
      case 2 -> random.nextInt(4) == 0 ? 3 : 0;
      default -> 0;
    };
    unit.put("_anak", children > 0);
    for (int c = 0; c < children; c++) {
      unit(instansi, units, id, SamplePeriods.unitName(depth, c, units.size()), depth + 1);
    }
  }

  private Map<String, Object> measures(int people, double coverage, double excellent, Map<String, Object> period) {
    Map<String, Object> row = zero();
    boolean open = !((LocalDate) period.get("periode_akhir")).isBefore(SampleRelease.AS_OF);
    for (int p = 0; p < people; p++) {
      one(row, "pegawai");
      if (random.nextInt(60) == 0) {
        one(row, "pegawai_dikecualikan");
      }
      boolean skp = random.nextInt(25) > 0;
      one(row, skp ? "ber_skp" : null);
      one(row, skp && random.nextInt(20) > 0 ? "skp_disetujui" : null);
      boolean rated = skp && random.nextDouble() < (open ? 0.03 : coverage);
      boolean onTime = rated && random.nextInt(8) > 0;
      one(row, open ? null : "jatuh_tempo");
      one(row, rated ? "dinilai" : "belum_dinilai");
      one(row, onTime ? "tepat_waktu" : null);
      one(row, onTime && !open ? "jatuh_tempo_tepat_waktu" : null);
      if (rated) {
        double draw = random.nextDouble();
        one(row, draw < excellent ? "sangat_baik" : draw < 0.975 ? "baik" : draw < 0.99 ? "butuh_perbaikan" : draw < 0.996 ? "kurang" : "sangat_kurang");
        one(row, random.nextInt(50) == 0 ? "predikat_tidak_konsisten" : null);
        one(row, draw < excellent ? "hasil_di_atas" : "hasil_sesuai");
        one(row, "perilaku_sesuai");
      }
      if (!"TAHUNAN".equals(period.get("jenis_periode"))) {
        for (int a = 0; a < 3; a++) {
          one(row, "rencana_aksi");
          boolean proof = random.nextInt(10) > 2;
          one(row, random.nextInt(10) > 1 ? "rencana_aksi_selesai" : null);
          one(row, proof ? "rencana_aksi_berbukti" : null);
          one(row, proof ? "bukti" : null);
          one(row, proof && random.nextInt(9) > 0 ? "bukti_unik" : null);
          one(row, proof && random.nextInt(7) > 0 ? "bukti_tepat_waktu" : null);
        }
      }
    }
    return row;
  }

  private void nation(Map<String, Object> agency, Map<String, Object> period) {
    Map<String, Object> row = nation.computeIfAbsent(period.get("jenis_periode") + "|" + period.get("tahun") + "|" + period.get("angka_periode"), k -> {
      Map<String, Object> fresh = row(period, "instansi", 0L);
      fresh.putAll(zero());
      return fresh;
    });
    one(row, "instansi");
    plus(row, agency);
  }

  private void deliveries(Instansi instansi, boolean reports) {
    boolean tries = reports || random.nextInt(12) == 0;
    for (String feed : FEED) {
      for (LocalDate month = LocalDate.of(2025, 1, 1); !month.isAfter(SampleRelease.AS_OF); month = month.plusMonths(1)) {
        long files = tries && random.nextInt(20) > 0 ? 1 : 0;
        long read = files * (200 + random.nextInt(4000));
        long bad = read / (reports ? 200 : 2);
        long twice = read / 150;
        add(Marts.MART_PENERIMAAN, row(organisasi(instansi), "feed", feed, "tahun", month.getYear(), "bulan", month.getMonthValue(),
            "berkas", files, "baris", read, "diterima", read - bad - twice, "ditolak", bad, "duplikat", twice,
            "terakhir_diterima", files == 0 ? null : month.plusDays(random.nextInt(27)).atTime(9, 15)));
      }
      if (tries) {
        KODE.forEach((kode, about) -> add(Marts.MART_GALAT, row(organisasi(instansi), "feed", feed, "tahun", 2025, "bulan", 1, "kode_galat", kode,
            "tingkat", about.get(0), "baris", kode.startsWith("BRK") ? 0L : 1L + random.nextInt(9), "berkas", kode.startsWith("BRK") ? 1L : 0L)));
      }
    }
  }

  private void kamus() {
    Stream.of(Dictionary.of(Marts.ALL), Dictionary.of(Rules.bundled()), Dictionary.terms()).flatMap(List::stream).forEach(entry ->
        add(Marts.KAMUS, row(Map.of(), "kode", entry.kode(), "jenis", entry.jenis(), "judul", entry.judul(), "definisi", entry.definisi(),
            "rumus", entry.rumus(), "satuan", entry.satuan(), "dasar_hukum", entry.dasarHukum(), "sumber", entry.sumber(), "kelompok_jabatan", entry.kelompokJabatan(),
            "versi", "0.1.0")));
    KODE.forEach((kode, about) -> add(Marts.KAMUS, row(Map.of(), "kode", kode, "jenis", "KODE GALAT", "judul", about.get(1), "definisi", about.get(2),
        "versi", "0.1.0")));
  }

  static Map<String, Object> organisasi(Instansi instansi) {
    return row(Map.of(), "instansi_id", instansi.id(), "instansi_nama", instansi.nama(), "jenis_instansi", instansi.jenis(), "kode_provinsi", instansi.kodeProvinsi());
  }

  static Map<String, Object> row(Map<String, Object> start, Object... more) {
    Map<String, Object> row = new LinkedHashMap<>(start);
    for (int i = 0; i < more.length; i += 2) {
      row.put((String) more[i], more[i + 1]);
    }
    return row;
  }

  static Map<String, Object> zero() {
    Map<String, Object> row = new LinkedHashMap<>();
    Marts.MART_KINERJA_UNIT.columns().stream().filter(c -> c.type() == Type.COUNT).forEach(c -> row.put(c.name(), 0L));
    return row;
  }

  private static void one(Map<String, Object> row, String column) {
    if (column != null) {
      row.merge(column, 1L, (a, b) -> (Long) a + (Long) b);
    }
  }

  static void plus(Map<String, Object> sum, Map<String, Object> part) {
    Marts.MART_KINERJA_UNIT.columns().stream().filter(c -> c.type() == Type.COUNT)
        .forEach(c -> sum.merge(c.name(), part.get(c.name()), (a, b) -> (Long) a + (Long) b));
  }

  private void add(Table table, Map<String, Object> row) {
    tables.computeIfAbsent(table.name(), k -> new ArrayList<>()).add(row);
  }
}
