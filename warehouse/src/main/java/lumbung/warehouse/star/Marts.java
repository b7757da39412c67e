package lumbung.warehouse.star;

import static java.util.stream.Collectors.joining;
import static lumbung.warehouse.schema.Layer.AGREGAT;
import static lumbung.warehouse.schema.Type.BOOLEAN;
import static lumbung.warehouse.schema.Type.COUNT;
import static lumbung.warehouse.schema.Type.DATE;
import static lumbung.warehouse.schema.Type.DOUBLE;
import static lumbung.warehouse.schema.Type.INTEGER;
import static lumbung.warehouse.schema.Type.TEXT;
import static lumbung.warehouse.schema.Type.TIMESTAMP;
import static lumbung.warehouse.star.Kolom.CIRI;
import static lumbung.warehouse.star.Kolom.PERIODE_TANGGAL;
import static lumbung.warehouse.star.Kolom.UKURAN;
import static lumbung.warehouse.star.Kolom.UNOR_ID;
import static lumbung.warehouse.star.Kolom.UNOR_NAMA;
import static lumbung.warehouse.star.Kolom.join;
import static lumbung.warehouse.star.Kolom.jumlah;

import java.util.ArrayList;
import java.util.List;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Grain;
import lumbung.warehouse.schema.Metric;
import lumbung.warehouse.schema.Table;

/** The published aggregate tables (warehouse.md section 4): a contract with dashboards, exports and outside checks. */
public final class Marts {

  static final String[] PREDIKAT = {"SANGAT BAIK", "BAIK", "BUTUH PERBAIKAN", "KURANG", "SANGAT KURANG", "BELUM DINILAI"};
  /** What a user may be (warehouse.md section 6). */
  public static final List<String> PERAN = List.of("NASIONAL", "BIRO_KEPEGAWAIAN", "TALENTA");
  /** What an organisation achieves, the best first. */
  public static final List<String> PREDIKAT_ORGANISASI = List.of("ISTIMEWA", "BAIK", "BUTUH PERBAIKAN", "KURANG", "SANGAT KURANG");

  private static final List<Column> ORGANISASI = List.of(
      Column.of("instansi_id", TEXT, "Id SIASN instansi").required(),
      Column.of("instansi_nama", TEXT, "Nama instansi").required(),
      Column.of("jenis_instansi", TEXT, "Jenis instansi (R-809)").required(),
      Column.of("jenis_instansi_nama", TEXT, "Jenis instansi untuk dibaca"),
      Column.of("kode_provinsi", TEXT, "Kode provinsi Kemendagri; kosong untuk instansi pusat"),
      Column.of("provinsi_nama", TEXT, "Nama provinsi"));
  private static final List<Column> UNIT = List.of(UNOR_ID.required(), UNOR_NAMA.required(),
      Column.of("unor_induk_id", TEXT, "Unit induk"), Column.of("unor_induk_nama", TEXT, "Nama unit induk"));
  static final List<Column> PERIODE_BERNAMA = join(PERIODE_TANGGAL, List.of(
      Column.of("periode_nama", TEXT, "Nama periode di dalam tahunnya, misalnya Tahunan, Triwulan IV, Desember"),
      Column.of("periode_kalender", DATE, "Hari pertama periode menurut kalender, sama bagi semua instansi")));
  /** Counts of the five predikat of people, the best first. */
  public static final List<Column> LIMA_PREDIKAT = List.of(
      jumlah("sangat_baik", "Dinilai Sangat Baik"), jumlah("baik", "Dinilai Baik"), jumlah("butuh_perbaikan", "Dinilai Butuh Perbaikan"),
      jumlah("kurang", "Dinilai Kurang"), jumlah("sangat_kurang", "Dinilai Sangat Kurang"));
  private static final Column JATUH_TEMPO = jumlah("jatuh_tempo", "Dari pegawai: batas pengisiannya diketahui dan sudah lewat (D-39)");
  private static final Column JATUH_TEMPO_TEPAT =
      jumlah("jatuh_tempo_tepat_waktu", "Dari jatuh_tempo: dinilai tepat waktu; pembilang tingkat ketepatan waktu (R-308)");

  public static final Table MART_KINERJA_NASIONAL = kinerja("mart_kinerja_nasional",
      Grain.one("nasional pada satu periode", "jenis_periode", "tahun", "angka_periode"),
      PERIODE_BERNAMA, List.of(jumlah("instansi", "Instansi yang masuk pada periode ini")), ukuran());

  public static final Table MART_KINERJA_INSTANSI = kinerja("mart_kinerja_instansi",
      Grain.one("instansi pada satu periode", "instansi_id", "jenis_periode", "tahun", "angka_periode"),
      ORGANISASI, List.of(Column.of("kode_iso_peta33", TEXT, "Kode ISO 3166-2 pada peta 33 provinsi Superset")), PERIODE_BERNAMA, ukuran());

  public static final Table MART_KINERJA_UNIT = kinerja("mart_kinerja_unit",
      Grain.one("unit (orang-orangnya sendiri, tanpa turunan) pada satu periode", "instansi_id", "unor_id", "jenis_periode", "tahun", "angka_periode"),
      ORGANISASI, UNIT, PERIODE_BERNAMA, ukuran());

  /** What an agency reader may see of the others: sums of its kind and of the nation, never of fewer than five agencies. */
  public static final Table MART_PEMBANDING = kinerja("mart_pembanding",
      Grain.one("instansi pada satu periode, dirinya sendiri atau pembandingnya", "instansi_id", "pembanding", "jenis_periode", "tahun", "angka_periode"),
      ORGANISASI, PERIODE_BERNAMA,
      List.of(Column.of("pembanding", TEXT, "Kelompok yang dijumlahkan; kelompok di bawah lima instansi tidak ditampilkan").required()
              .oneOf("Instansi ini", "Instansi sejenis", "Nasional"),
          jumlah("instansi", "Instansi di dalam kelompok")),
      ukuran());

  public static final Table MART_DISTRIBUSI_PREDIKAT = mart("mart_distribusi_predikat",
      Grain.one("gabungan ciri pegawai dan predikat di satu instansi pada satu periode", "instansi_id", "jenis_periode", "tahun", "angka_periode",
          "jenis_pegawai", "jenis_jabatan", "jenjang", "jenis_kelamin", "kelompok_usia", "pendidikan", "predikat"),
      ORGANISASI, PERIODE_BERNAMA, CIRI,
      List.of(Column.of("predikat", TEXT, "Predikat yang berlaku").required().oneOf(PREDIKAT), jumlah("jumlah", "Pegawai wajib dinilai")))
      .metric("orang", "Pegawai", "SUM(jumlah)", "orang", "Pegawai wajib dinilai dengan ciri dan predikat yang dipilih (R-307, D-22)");

  public static final Table MART_KEPATUHAN_DISTRIBUSI = mart("mart_kepatuhan_distribusi",
      Grain.one("organisasi yang punya capaian pada satu periode", "instansi_id", "unor_id", "jenis_periode", "tahun", "angka_periode"),
      ORGANISASI, UNIT, PERIODE_BERNAMA,
      List.of(Column.of("tingkat", TEXT, "INSTANSI atau UNIT").required().oneOf("INSTANSI", "UNIT"),
          Column.of("predikat_organisasi", TEXT, "Predikat kinerja organisasi").required().oneOf(PREDIKAT_ORGANISASI.toArray(String[]::new)),
          jumlah("dinilai", "Pegawai dinilai, unit turunan termasuk")),
      LIMA_PREDIKAT,
      List.of(Column.of("patuh", BOOLEAN, "Sebaran memenuhi semua batas; kosong bila terlalu kecil"),
          Column.of("kesesuaian", TEXT, "Patuh untuk dibaca, juga mengapa tidak dinilai")
              .oneOf("Sesuai pedoman", "Tidak sesuai", "Terlalu kecil", "Tanpa pedoman"),
          Column.of("batas_dilanggar", TEXT, "Batas yang dilanggar, dipisah koma, menaik"),
          Column.of("selisih_batas", TEXT, "Batas yang dilanggar dengan selisih orang, misalnya D-B1:+4,D-B2:-1"),
          Column.of("perubahan_minimum", COUNT, "Pegawai paling sedikit yang predikatnya harus berbeda"),
          Column.of("terlalu_kecil", BOOLEAN, "Kurang dari lima pegawai dinilai (R-205)").required(),
          Column.of("indikatif", BOOLEAN, "Lima sampai sembilan pegawai: batas dilonggarkan (R-205)").required(),
          Column.of("peluang", DOUBLE, "Peluang ekor binomial batas pertama yang dilanggar (R-204)"),
          Column.of("kesenjangan", DOUBLE, "Rata-rata tingkat predikat pegawai dikurangi tingkat organisasi (R-207)"),
          Column.of("unit_tanpa_capaian", COUNT, "Hanya INSTANSI: unit berpegawai tanpa capaian"),
          Column.of("aturan", TEXT, "Versi aturan").required()))
      .metric("organisasi", "Organisasi dengan capaian", "COUNT(*)", "organisasi", "Unit atau instansi yang predikat kinerja organisasinya sudah ditetapkan dan dikirim (R-201)")
      .metric("organisasi_patuh", "Organisasi patuh", "COUNT(CASE WHEN patuh THEN 1 END)", "organisasi", "Organisasi yang sebarannya memenuhi semua batas (R-203, R-204)")
      .metric("organisasi_tidak_patuh", "Organisasi tidak patuh", "COUNT(CASE WHEN NOT patuh THEN 1 END)", "organisasi",
          "Organisasi yang sebarannya melanggar sedikitnya satu batas (R-203, R-204)")
      .metric("persen_patuh", "Sesuai pedoman", "100.0 * COUNT(CASE WHEN patuh THEN 1 END) / NULLIF(COUNT(patuh), 0)", "%",
          "Organisasi yang sebarannya memenuhi semua batas dibagi organisasi yang dapat diperiksa (R-203, R-204)")
      .metric("urutan_capaian", "Urutan capaian", PREDIKAT_ORGANISASI.stream().map(p -> "WHEN '%s' THEN %d".formatted(p, PREDIKAT_ORGANISASI.indexOf(p)))
          .collect(joining(" ", "MIN(CASE predikat_organisasi ", " END)")), Metric.ORDER, "Capaian organisasi dari yang terbaik");

  public static final Table MART_PENGECUALIAN = mart("mart_pengecualian",
      Grain.one("unit, periode dan alasan", "instansi_id", "unor_id", "jenis_periode", "tahun", "angka_periode", "alasan"),
      ORGANISASI, UNIT, PERIODE_BERNAMA,
      List.of(Column.of("alasan", TEXT, "Alasan pengecualian").required(), jumlah("pegawai", "Pegawai yang dikecualikan")))
      .metric("orang", "Pegawai dikecualikan", "SUM(pegawai)", "orang", "Pegawai aktif yang pada hari terakhir periode tidak wajib dinilai, misalnya karena tugas belajar atau diperbantukan (R-307, R-810)");

  private static final List<Column> BULAN = List.of(
      Column.of("tahun", INTEGER, "Tahun penarikan data").required(),
      Column.of("bulan", INTEGER, "Bulan penarikan data, waktu setempat").required().between(1, 12),
      Column.of("bulan_awal", DATE, "Hari pertama bulan penarikan data"));
  private static final List<Column> FEED = List.of(Column.of("feed", TEXT, "Feed").required(), Column.of("feed_nama", TEXT, "Nama feed untuk dibaca"));

  public static final Table MART_PENERIMAAN = mart("mart_penerimaan",
      Grain.one("instansi terdaftar, feed dan bulan, juga yang tidak mengirim", "instansi_id", "feed", "tahun", "bulan"),
      ORGANISASI, FEED, BULAN,
      List.of(jumlah("berkas", "Kiriman, yang ditolak termasuk, kiriman ulang tidak"), jumlah("baris", "Baris dibaca"),
          jumlah("diterima", "Baris diterima"), jumlah("ditolak", "Baris dikarantina"), jumlah("duplikat", "Baris duplikat"),
          Column.of("terakhir_diterima", TIMESTAMP, "Waktu terima terakhir (UTC)")))
      .metric("persen_diterima", "Baris diterima", "100.0 * SUM(diterima + duplikat) / NULLIF(SUM(baris), 0)", "%",
          "Bagian baris dibaca yang diterima atau isinya sudah ada; sisanya ditolak. Isi yang dikirim lagi tidak menurunkannya (D-33)")
      .metric("instansi_mengirim", "Instansi mengirim", "COUNT(DISTINCT CASE WHEN berkas > 0 THEN instansi_id END)", "instansi",
          "Instansi yang mengirim sedikitnya satu kali, juga bila kirimannya ditolak (D-33)")
      .metric("persen_mengirim", "Instansi mengirim", "100.0 * COUNT(DISTINCT CASE WHEN berkas > 0 THEN instansi_id END) / NULLIF(COUNT(DISTINCT instansi_id), 0)",
          "%", "Bagian instansi terdaftar yang mengirim sedikitnya satu kali, juga bila kirimannya ditolak (D-33)")
      .metric("kiriman_terakhir", "Kiriman terakhir", "MAX(terakhir_diterima)", "waktu", "Waktu terima kiriman terakhir (UTC)");

  public static final Table MART_GALAT = mart("mart_galat",
      Grain.one("instansi, feed, bulan dan kode", "instansi_id", "feed", "tahun", "bulan", "kode_galat"),
      ORGANISASI, FEED, BULAN,
      List.of(Column.of("kode_galat", TEXT, "Kode galat").required(),
          Column.of("arti", TEXT, "Arti kode galat"),
          Column.of("tingkat", TEXT, "GALAT atau PERINGATAN").required().oneOf("GALAT", "PERINGATAN", "DUPLIKAT"),
          jumlah("baris", "Baris yang membawa kode"), jumlah("berkas", "Berkas yang membawa kode")))
      .metric("baris_bergalat", "Baris bergalat", "SUM(baris)", "baris",
          "Baris data yang ditolak atau ditandai; baris dengan beberapa kode terhitung pada setiap kodenya (D-33)")
      .metric("instansi_terkena", "Instansi terkena", "COUNT(DISTINCT instansi_id)", "instansi", "Instansi yang datanya sedikitnya satu kali ditolak atau ditandai");

  public static final Table INFO_RILIS = mart("info_rilis", Grain.one("rilis", "rilis"), List.of(
      Column.of("rilis", TEXT, "Id rilis").required(),
      Column.of("as_of", DATE, "Keadaan pada tanggal").required(),
      Column.of("dibuat_pada", TIMESTAMP, "Waktu dibuat (UTC)").required(),
      Column.of("versi_kode", TEXT, "Versi program").required(),
      Column.of("versi_aturan", TEXT, "Versi aturan").required(),
      jumlah("instansi_melapor", "Instansi dengan angka kinerja (D-44)"),
      jumlah("instansi_terdaftar", "Instansi dalam referensi")));

  public static final Table KAMUS = mart("kamus", Grain.one("indikator, tabel, kolom, kode atau aturan", "kode"), List.of(
      Column.of("kode", TEXT, "Kode istilah").required(),
      Column.of("jenis", TEXT, "TABEL, KOLOM, INDIKATOR, ATURAN, KODE GALAT atau ISTILAH").required(),
      Column.of("judul", TEXT, "Judul").required(),
      Column.of("definisi", TEXT, "Definisi").required(),
      Column.of("rumus", TEXT, "Rumus"),
      Column.of("satuan", TEXT, "Satuan"),
      Column.of("dasar_hukum", TEXT, "Dasar hukum"),
      Column.of("sumber", TEXT, "Keputusan, aturan dan sumber lain yang diikuti"),
      Column.of("kelompok_jabatan", TEXT, "Kelompok jabatan, bila khusus"),
      Column.of("versi", TEXT, "Versi aturan atau program").required()))
      .metric("urutan_judul", "Urutan judul", "MIN(lower(judul))", Metric.ORDER, "Judul menurut abjad");

  public static final Table DIM_INSTANSI = mart("dim_instansi", Grain.one("instansi terdaftar", "instansi_id"), ORGANISASI, List.of(
      Column.of("tingkat", TEXT, "PUSAT atau DAERAH").required(),
      Column.of("kode_wilayah", TEXT, "Kode wilayah Kemendagri"),
      Column.of("kode_iso_peta33", TEXT, "Kode ISO pada peta 33 provinsi"),
      Column.of("zona", TEXT, "Zona waktu").required()));

  public static final Table DIM_UNOR = mart("dim_unor", Grain.one("unit pada pohon terkini satu instansi", "instansi_id", "unor_id"), List.of(
      Column.of("instansi_id", TEXT, "Id SIASN instansi").required(), UNOR_ID.required(), UNOR_NAMA.required(),
      Column.of("unor_atasan_id", TEXT, "Unit atasan; kosong = akar"),
      Column.of("unor_induk_id", TEXT, "Unit induk"),
      Column.of("aktif", BOOLEAN, "Ada pada penarikan penuh terakhir").required()));

  public static final Table AKSES_PENGGUNA = mart("akses_pengguna", Grain.one("hak satu pengguna atas satu organisasi", "username", "instansi_id", "unor_id", "peran"),
      List.of(Column.of("username", TEXT, "Nama pengguna").required().internal(),
          Column.of("instansi_id", TEXT, "Instansi; kosong bagi NASIONAL"),
          Column.of("unor_id", TEXT, "Unit; kosong = seluruh instansi"),
          Column.of("peran", TEXT, "NASIONAL, BIRO_KEPEGAWAIAN atau TALENTA").required().oneOf(PERAN.toArray(String[]::new))));

  /** In load order: a table comes after those its SELECT reads. */
  public static final List<Table> ALL = List.of(DIM_INSTANSI, DIM_UNOR, MART_KINERJA_UNIT, MART_KINERJA_INSTANSI, MART_KINERJA_NASIONAL,
      MART_PEMBANDING, MART_DISTRIBUSI_PREDIKAT, MART_KEPATUHAN_DISTRIBUSI, MART_PENGECUALIAN, MART_PENERIMAAN, MART_GALAT, INFO_RILIS, KAMUS,
      AKSES_PENGGUNA);

  private Marts() {}

  @SafeVarargs
  private static Table mart(String name, Grain grain, List<Column>... columns) {
    return Table.of(AGREGAT, name, grain, join(columns));
  }

  private static List<Column> ukuran() {
    List<Column> all = new ArrayList<>(UKURAN);
    all.add(JATUH_TEMPO);
    all.add(JATUH_TEMPO_TEPAT);
    return all;
  }

  /** The ratios of 4.1, the same for nation, agency and unit. */
  @SafeVarargs
  private static Table kinerja(String name, Grain grain, List<Column>... columns) {
    return mart(name, grain, columns)
        .metric("urutan_periode", "Urutan periode", "MIN(CASE jenis_periode WHEN 'TAHUNAN' THEN 0 WHEN 'TRIWULANAN' THEN 10 ELSE 20 END + angka_periode)",
            Metric.ORDER, "Urutan nama periode dalam pilihan: tahunan, triwulan, bulan")
        .metric("orang_wajib", "Pegawai wajib dinilai", "SUM(pegawai)", "orang", "Pegawai aktif yang punya unit pada hari terakhir periode dan tidak dikecualikan (R-307)")
        .metric("persen_ber_skp", "Punya SKP", "100.0 * SUM(ber_skp) / NULLIF(SUM(pegawai), 0)", "%",
            "Bagian pegawai wajib dinilai yang punya SKP definitif untuk periode ini (R-307, D-01)")
        .metric("persen_skp_disetujui", "SKP disetujui", "100.0 * SUM(skp_disetujui) / NULLIF(SUM(pegawai), 0)", "%",
            "Bagian pegawai wajib dinilai yang SKP definitifnya sudah disetujui pimpinan (R-306, R-307, D-08)")
        .metric("persen_dinilai", "Cakupan penilaian", "100.0 * SUM(dinilai) / NULLIF(SUM(pegawai), 0)", "%",
            "Bagian pegawai wajib dinilai yang sudah punya predikat pada periode ini: seberapa lengkap penilaian, bukan seberapa baik hasilnya (R-304, R-307)")
        .metric("persen_tepat_waktu", "Tepat waktu", "100.0 * SUM(jatuh_tempo_tepat_waktu) / NULLIF(SUM(jatuh_tempo), 0)", "%",
            "Dinilai tepat waktu dibagi pegawai yang batas pengisiannya sudah lewat (R-308)")
        .metric("persen_sangat_baik", "Sangat baik", "100.0 * SUM(sangat_baik) / NULLIF(SUM(dinilai), 0)", "%",
            "Bagian pegawai dinilai yang predikatnya Sangat Baik, yaitu hasil kerja dan perilaku kerja di atas ekspektasi (R-107, R-108)")
        .metric("persen_baik", "Baik", "100.0 * SUM(baik) / NULLIF(SUM(dinilai), 0)", "%",
            "Bagian pegawai dinilai yang predikatnya Baik, yaitu hasil kerja dan perilaku kerja sesuai ekspektasi, atau salah satunya di atas (R-107, R-108)")
        .metric("persen_baik_ke_atas", "Baik ke atas", "100.0 * SUM(sangat_baik + baik) / NULLIF(SUM(dinilai), 0)", "%",
            "Bagian pegawai dinilai yang predikatnya Sangat Baik atau Baik (R-107, R-108)")
        .metric("persen_di_bawah_baik", "Di bawah Baik", "100.0 * SUM(butuh_perbaikan + kurang + sangat_kurang) / NULLIF(SUM(dinilai), 0)", "%",
            "Bagian pegawai dinilai yang predikatnya Butuh Perbaikan, Kurang atau Sangat Kurang (R-107, R-108)")
        .metric("persen_tidak_konsisten", "Predikat tidak konsisten", "100.0 * SUM(predikat_tidak_konsisten) / NULLIF(SUM(dinilai), 0)", "%",
            "Bagian pegawai dinilai yang predikatnya di sistem asal berbeda dari predikat menurut kedua peringkatnya (R-107, R-108)")
        .metric("persen_rencana_aksi_selesai", "Rencana aksi selesai", "100.0 * SUM(rencana_aksi_selesai) / NULLIF(SUM(rencana_aksi), 0)", "%",
            "Bagian rencana aksi periode ini yang realisasinya mencapai target; tanpa target atau realisasi, yang sudah ditanggapi atau ditutup (D-13)")
        .metric("persen_berbukti", "Rencana aksi berbukti", "100.0 * SUM(rencana_aksi_berbukti) / NULLIF(SUM(rencana_aksi), 0)", "%",
            "Bagian rencana aksi periode ini yang disertai sedikitnya satu bukti dukung (D-12)")
        .metric("persen_bukti_unik", "Bukti unik", "100.0 * SUM(bukti_unik) / NULLIF(SUM(bukti), 0)", "%",
            "Bagian bukti dukung yang tautannya hanya dipakai satu kali di instansi itu. Tautan yang dipakai berulang dapat menandakan bukti yang disalin (D-14)")
        .metric("persen_bukti_tepat_waktu", "Bukti tepat waktu", "100.0 * SUM(bukti_tepat_waktu) / NULLIF(SUM(bukti), 0)", "%",
            "Bagian bukti dukung yang diunggah di dalam periode rencana aksinya, tidak sebelum dan tidak sesudahnya (D-15)");
  }
}
