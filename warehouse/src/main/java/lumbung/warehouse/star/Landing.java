package lumbung.warehouse.star;

import static lumbung.warehouse.schema.Layer.LANDING;
import static lumbung.warehouse.schema.Type.BOOLEAN;
import static lumbung.warehouse.schema.Type.COUNT;
import static lumbung.warehouse.schema.Type.DATE;
import static lumbung.warehouse.schema.Type.INTEGER;
import static lumbung.warehouse.schema.Type.JUMLAH;
import static lumbung.warehouse.schema.Type.PERSEN;
import static lumbung.warehouse.schema.Type.SIDIK;
import static lumbung.warehouse.schema.Type.TEXT;
import static lumbung.warehouse.schema.Type.TIMESTAMP;
import static lumbung.warehouse.star.Kolom.HASIL_KERJA;
import static lumbung.warehouse.star.Kolom.INSTANSI_ID;
import static lumbung.warehouse.star.Kolom.PERILAKU_KERJA;
import static lumbung.warehouse.star.Kolom.PREDIKAT_ORGANISASI;
import static lumbung.warehouse.star.Kolom.PREDIKAT_SUMBER;
import static lumbung.warehouse.star.Kolom.RATING;
import static lumbung.warehouse.star.Kolom.TANDA_MUTU;
import static lumbung.warehouse.star.Kolom.TIPE_PERIODE;
import static lumbung.warehouse.star.Kolom.join;

import java.util.List;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Grain;
import lumbung.warehouse.schema.Layer;
import lumbung.warehouse.schema.Table;

/**
 * The landing tables: one per feed, holding accepted rows in their canonical form (feeds.md section 2) with lineage; the rows
 * that were not accepted; and which keys a whole extraction held. A row is an observation: history follows from all of them.
 */
public final class Landing {

  /** Systems that rows come from. */
  public static final List<String> SISTEM = List.of("EKINERJA", "SIASN", "SIMPEG");

  /** Lineage, before the values of every feed (feeds.md 0.4). */
  public static final List<Column> ASAL_USUL = List.of(
      INSTANSI_ID,
      Column.of("sumber_sistem", TEXT, "EKINERJA, SIASN atau SIMPEG").required().oneOf(SISTEM.toArray(String[]::new)),
      Column.of("saluran", TEXT, "BERKAS, SIASN_WS, EKINERJA_API atau JDBC").required(),
      Column.of("batch_id", TEXT, "Kiriman (SHA-256 dari instansi, feed, isi, waktu penarikan)").required(),
      Column.of("berkas", TEXT, "Nama berkas yang diterima").required(),
      Column.of("baris", COUNT, "Nomor baris fisik dalam berkas, seperti yang ditunjukkan lembar kerja").required(),
      Column.of("elemen", TEXT, "Elemen di dalam baris untuk JSON bersarang"),
      Column.of("diekstrak_pada", TIMESTAMP, "Waktu data ditarik dari sistem asal").required(),
      Column.of("diterima_pada", TIMESTAMP, "Waktu berkas diterima").required(),
      Column.of("revisi", INTEGER, "Nomor perbaikan atas kiriman yang sama; 0 = pertama").required(),
      Column.of("hash_isi", SIDIK, "SHA-256 nilai kanonik tanpa kolom teknis").required(),
      Column.of("kunci_bisnis", TEXT, "Kunci bisnis baris, di dalam instansi dan sistem sumber").required().internal(),
      Column.of("hasil", TEXT, "DITERIMA, atau GESER: duplikat yang hanya memajukan awal isi yang sama").required().oneOf("DITERIMA", "GESER"),
      TANDA_MUTU,
      Column.of("asal", TEXT, "Objek JSON kolom ke teks yang diterima, untuk nilai yang diubah normalisasi").pribadi(),
      Column.of("versi_aturan", TEXT, "Versi aturan saat dibaca").required());

  public static final Table PERIODE = feed("periode", "periode satu instansi dalam satu penarikan",
      id("periode_id", "Id periode di sistem asal").required(),
      text("nama", "Nama periode").required(),
      Column.of("tahun", INTEGER, "Tahun periode").required(),
      Column.of("periode_awal", DATE, "Hari pertama").required(),
      Column.of("periode_akhir", DATE, "Hari terakhir").required(),
      Column.of("batas_pengisian", DATE, "Hari terakhir pengisian"),
      Column.of("tipe_periodik", TEXT, "BULANAN, TRIWULANAN, TAHUNAN atau LAINNYA").oneOf(concat(TIPE_PERIODE, "LAINNYA")),
      Column.of("angka_periodik", INTEGER, "Bulan 1-12, triwulan 1-4, tahunan 0"),
      text("jenis_periode", "Jenis menurut sistem asal"),
      text("status", "Status menurut sistem asal"));

  public static final Table UNOR = feed("unor", "unit organisasi dalam satu penarikan",
      id("unor_id", "Unit").required(),
      id("instansi_unor_id", "Instansi unit").required(),
      id("unor_atasan_id", "Unit atasan; kosong = akar"),
      id("unor_induk_id", "Unit induk"),
      text("unor_nama", "Nama unit").required(),
      text("jabatan_pimpinan", "Nama jabatan pimpinan"),
      text("eselon_id", "Eselon"),
      id("jenis_unor_id", "Jenis unit"),
      text("kode_cepat", "Kode cepat SIASN"),
      id("pimpinan_pns_id", "Pimpinan").internal(),
      Column.of("aktif", BOOLEAN, "Unit aktif menurut pengirim"));

  public static final Table PEGAWAI = feed("pegawai", "pegawai dalam satu penarikan",
      id("pns_id", "Id orang SIASN").required().internal(),
      text("nip", "NIP 18 digit").required().pribadi(),
      text("nip_lama", "NIP lama").pribadi(),
      text("nama", "Nama tanpa gelar").required().pribadi(),
      text("gelar_depan", "Gelar depan").pribadi(),
      text("gelar_belakang", "Gelar belakang").pribadi(),
      Column.of("tanggal_lahir", DATE, "Tanggal lahir").required().pribadi(),
      Column.of("jenis_kelamin", TEXT, "L atau P").required().oneOf("L", "P").pribadi(),
      text("status_cpns_pns", "Status CPNS atau PNS menurut sumber; sering usang").internal(),
      text("kedudukan_hukum_id", "Kode kedudukan hukum").required().internal(),
      text("kedudukan_hukum_nama", "Kedudukan hukum").internal(),
      text("jenis_pegawai_id", "Kode jenis pegawai").internal(),
      text("jenis_pegawai_nama", "Jenis pegawai").internal(),
      Column.of("tmt_cpns", DATE, "TMT CPNS atau awal PPPK").internal(),
      Column.of("tmt_pns", DATE, "TMT PNS").internal(),
      text("golongan_id", "Kode golongan").internal(),
      text("golongan_nama", "Golongan").internal(),
      Column.of("tmt_golongan", DATE, "TMT golongan").internal(),
      Column.of("mk_tahun", INTEGER, "Masa kerja, tahun").internal(),
      Column.of("mk_bulan", INTEGER, "Masa kerja, bulan").internal(),
      text("jenis_jabatan_id", "1 struktural, 2 fungsional, 3 rangkap, 4 pelaksana").internal(),
      id("jabatan_id", "Jabatan").internal(),
      text("jabatan_nama", "Nama jabatan").internal(),
      Column.of("tmt_jabatan", DATE, "TMT jabatan").internal(),
      text("eselon_id", "Eselon").internal(),
      Column.of("kelas_jabatan", INTEGER, "Kelas jabatan 1-17").internal(),
      text("tingkat_pendidikan_id", "Tingkat pendidikan").internal(),
      text("tingkat_pendidikan_nama", "Nama tingkat pendidikan").internal(),
      id("pendidikan_id", "Pendidikan").internal(),
      text("pendidikan_nama", "Nama pendidikan").internal(),
      Column.of("tahun_lulus", INTEGER, "Tahun lulus").internal(),
      id("unor_id", "Unit organisasi; wajib bila kedudukan hukum 01"),
      text("unor_nama", "Nama unit"),
      id("unor_induk_id", "Unit induk"),
      text("unor_induk_nama", "Nama unit induk"),
      id("instansi_induk_id", "Instansi induk").required(),
      text("instansi_induk_nama", "Nama instansi induk"),
      id("instansi_kerja_id", "Instansi kerja").required(),
      text("instansi_kerja_nama", "Nama instansi kerja"),
      id("satuan_kerja_induk_id", "Satuan kerja induk").internal(),
      id("satuan_kerja_kerja_id", "Satuan kerja tempat bekerja").internal(),
      id("lokasi_kerja_id", "Lokasi kerja SIASN").internal(),
      text("lokasi_kerja_nama", "Nama lokasi kerja").internal(),
      Column.of("bup", INTEGER, "Batas usia pensiun").internal(),
      Column.of("tmt_pensiun", DATE, "TMT pensiun").internal(),
      Column.of("nik_valid", BOOLEAN, "NIK ada dan sah").internal(),
      Column.of("ada_email", BOOLEAN, "Surel ada dan berbentuk benar").internal(),
      Column.of("ada_nomor_hp", BOOLEAN, "Nomor ponsel ada dan berbentuk benar").internal(),
      text("flag_ikd", "Tanda mutu data BKN").internal());

  public static final Table SKP = feed("skp", "SKP (atau pegawai tanpa SKP) dalam satu penarikan",
      id("skp_id", "SKP; kosong bila pegawai tanpa SKP").internal(),
      id("pns_id", "Id orang SIASN").required().internal(),
      text("nip", "NIP").required().pribadi(),
      text("nama", "Nama").required().pribadi(),
      text("jabatan", "Jabatan menurut data induk").internal(),
      text("unit", "Unit menurut data induk"),
      Column.of("is_skp", BOOLEAN, "Salah = terdaftar tanpa SKP").internal(),
      Column.of("status_skp", TEXT, "Status SKP (R-306)").oneOf("DRAF", "DIAJUKAN", "DISETUJUI", "DITOLAK", "DITUTUP", "DIARSIPKAN", "LAINNYA").internal(),
      text("skp_model", "Model SKP").internal(),
      text("jenis", "Jenis menurut sistem asal").internal(),
      text("skp_jenis_jabatan", "Jenis jabatan SKP").internal(),
      text("skp_unor", "Unit saat SKP dibuat"),
      text("skp_unor_atasan", "Unit atasan saat SKP dibuat"),
      text("skp_unor_induk", "Unit induk saat SKP dibuat"),
      text("skp_jabatan", "Jabatan saat SKP dibuat").internal(),
      Column.of("periode_awal", DATE, "Awal masa SKP").internal(),
      Column.of("periode_akhir", DATE, "Akhir masa SKP").internal(),
      Column.of("tahun", INTEGER, "Tahun SKP").required(),
      Column.of("is_plt_plh", BOOLEAN, "SKP tambahan Plt, Plh atau Pjb").internal(),
      text("jenis_pegawai", "PNS atau PPPK").internal(),
      text("pendekatan", "KUANTITATIF atau KUALITATIF").internal(),
      text("penilai_nip", "NIP pejabat penilai").pribadi(),
      Column.of("dibuat_sumber", TIMESTAMP, "Waktu dibuat di sistem asal").internal());

  public static final Table RHK = feed("rhk", "rencana hasil kerja satu SKP dalam satu penarikan",
      id("skp_id", "SKP").required().internal(),
      id("rhk_id", "RHK").required().internal(),
      Column.of("bagian", TEXT, "UTAMA, TAMBAHAN atau LAINNYA").oneOf("UTAMA", "TAMBAHAN", "LAINNYA"),
      Column.of("klasifikasi", TEXT, "ORGANISASI, INDIVIDU atau LAINNYA").oneOf("ORGANISASI", "INDIVIDU", "LAINNYA"),
      text("rhk", "Rumusan hasil kerja").required().internal(),
      id("rhk_atasan_id", "RHK pimpinan yang didukung").internal(),
      text("rhk_atasan_teks", "Rumusan RHK pimpinan").internal(),
      id("unor_id", "Unit terkait"));

  public static final Table INDIKATOR = feed("indikator", "indikator satu RHK dalam satu penarikan",
      id("skp_id", "SKP").required().internal(),
      id("rhk_id", "RHK").required().internal(),
      id("indikator_id", "Indikator").required().internal(),
      text("indikator", "Rumusan indikator").required().internal(),
      Column.of("aspek", TEXT, "KUANTITAS, KUALITAS, WAKTU atau BIAYA").oneOf("KUANTITAS", "KUALITAS", "WAKTU", "BIAYA"),
      text("perspektif", "Perspektif, hanya JPT"),
      text("target_teks", "Target seperti tertulis").internal(),
      Column.of("target_jumlah", JUMLAH, "Target, angka").internal(),
      Column.of("target_maks", JUMLAH, "Target, batas atas rentang").internal(),
      text("target_satuan", "Target, satuan").internal(),
      id("periode_id", "Periode realisasi; kosong = target tahunan"),
      text("realisasi_teks", "Realisasi seperti tertulis").internal(),
      Column.of("realisasi_jumlah", JUMLAH, "Realisasi, angka").internal(),
      text("realisasi_satuan", "Realisasi, satuan").internal());

  public static final Table RENCANA_AKSI = feed("rencana_aksi", "langkah kerja satu periode dalam satu penarikan",
      id("rencana_aksi_id", "Rencana aksi").required().internal(),
      id("skp_id", "SKP").required().internal(),
      id("rhk_id", "RHK").required().internal(),
      id("periode_id", "Periode").required(),
      text("nip", "NIP, bila SKP belum dikenal").pribadi(),
      id("pns_id", "Orang, bila SKP belum dikenal").internal(),
      text("deskripsi", "Uraian").required().internal(),
      text("target_teks", "Target seperti tertulis").internal(),
      Column.of("target_jumlah", JUMLAH, "Target, angka").internal(),
      text("target_satuan", "Target, satuan").internal(),
      text("realisasi_teks", "Realisasi seperti tertulis").internal(),
      Column.of("realisasi_jumlah", JUMLAH, "Realisasi, angka").internal(),
      text("realisasi_satuan", "Realisasi, satuan").internal(),
      Column.of("tanggal_lapor", DATE, "Tanggal lapor").internal(),
      Column.of("status_rencana", TEXT, "Status rencana aksi").oneOf("DRAF", "DILAPORKAN", "DITANGGAPI", "DITUTUP").internal());

  public static final Table BUKTI_DUKUNG = feed("bukti_dukung", "bukti dukung dalam satu penarikan",
      id("bukti_id", "Id bukti di sistem asal").internal(),
      Column.of("sasaran_jenis", TEXT, "RENCANA_AKSI, INDIKATOR atau PROGRESS_HARIAN").required()
          .oneOf("RENCANA_AKSI", "INDIKATOR", "PROGRESS_HARIAN"),
      id("sasaran_id", "Id baris sasaran").required().internal(),
      id("skp_id", "SKP").internal(),
      id("periode_id", "Periode"),
      text("nip", "NIP, bila sasaran belum dikenal").pribadi(),
      text("nama_bukti", "Nama bukti").internal(),
      text("link", "Tautan; dapat memberi akses dokumen").required().pribadi(),
      text("link_sidik", "SHA-256 tautan yang dinormalkan").required().internal(),
      text("host", "Nama host tautan").internal(),
      Column.of("jenis_tautan", TEXT, "Jenis tautan").oneOf("GDRIVE", "GDOCS", "ONEDRIVE", "DOMAIN_GO_ID", "LAIN"),
      Column.of("waktu_unggah", TIMESTAMP, "Waktu unggah").internal());

  public static final Table UMPAN_BALIK = feed("umpan_balik", "umpan balik dalam satu penarikan",
      id("skp_id", "SKP").required().internal(),
      id("periode_id", "Periode").required(),
      Column.of("sasaran_jenis", TEXT, "INDIKATOR, RENCANA_AKSI, PERILAKU atau SKP").required()
          .oneOf("INDIKATOR", "RENCANA_AKSI", "PERILAKU", "SKP"),
      id("sasaran_id", "Sasaran").required().internal(),
      Column.of("urutan", INTEGER, "Nomor urut").required(),
      text("pemberi_nip", "Pemberi umpan balik").pribadi(),
      Column.of("peran_pemberi", TEXT, "ATASAN, REKAN, BAWAHAN atau LAINNYA").oneOf("ATASAN", "REKAN", "BAWAHAN", "LAINNYA"),
      text("isi", "Isi umpan balik").required().pribadi(),
      Column.of("nada", TEXT, "POSITIF, NETRAL atau PERBAIKAN").oneOf("POSITIF", "NETRAL", "PERBAIKAN").internal(),
      Column.of("waktu", TIMESTAMP, "Waktu diberikan").internal());

  public static final Table PENILAIAN = feed("penilaian", "penilaian satu SKP pada satu periode dalam satu penarikan",
      id("penilaian_id", "Id penilaian di sistem asal").internal(),
      Column.of("jenis_penilaian", TEXT, "TAHUNAN, PERIODIK atau BELUM_DIKETAHUI").required().oneOf("TAHUNAN", "PERIODIK", "BELUM_DIKETAHUI"),
      id("pns_id", "Id orang SIASN").internal(),
      text("nip", "NIP").pribadi(),
      text("nama", "Nama").pribadi(),
      Column.of("tahun", INTEGER, "Tahun SKP").required(),
      id("periode_id", "Periode; kosong pada SIASN"),
      Column.of("bulan_mulai", INTEGER, "Bulan mulai"),
      Column.of("bulan_selesai", INTEGER, "Bulan selesai"),
      Column.of("tahun_mulai", INTEGER, "Tahun mulai"),
      Column.of("tahun_selesai", INTEGER, "Tahun selesai"),
      Column.of("periodik_id", INTEGER, "1 bulanan, 2 triwulan"),
      id("skp_id", "SKP; TURUNAN:… pada bentuk 13 kolom").internal(),
      Column.of("periode_awal_skp", DATE, "Awal masa SKP").internal(),
      Column.of("periode_akhir_skp", DATE, "Akhir masa SKP").internal(),
      id("skp_unor_id", "Unit SKP"),
      text("skp_unor", "Nama unit SKP"),
      text("skp_unor_induk", "Nama unit induk SKP"),
      text("skp_jabatan", "Jabatan SKP").internal(),
      text("skp_jenis_jabatan", "Jenis jabatan SKP").internal(),
      Column.of("is_plt_plh", BOOLEAN, "Baris tambahan Plt, Plh atau Pjb").internal(),
      text("golru", "Golongan").internal(),
      text("jenis_pegawai", "Jenis pegawai").internal(),
      text("jenis", "Jenis menurut sistem asal").internal(),
      text("bulan_skp", "Bulan SKP, kolom satu instansi").internal(),
      HASIL_KERJA.internal(),
      PERILAKU_KERJA.internal(),
      PREDIKAT_SUMBER.internal(),
      Column.of("predikat_kode_sumber", INTEGER, "Kode kuadran yang diterima, bila angka (R-106, R-108)").internal(),
      Column.of("tanpa_skp", BOOLEAN, "Label 'Tidak membuat SKP' diterima").internal(),
      Column.of("waktu_dinilai", TIMESTAMP, "Waktu dinilai (UTC)").internal(),
      id("atasan_id", "Atasan").internal(),
      text("atasan_nip", "NIP atau NRP atasan").pribadi(),
      text("atasan_nama", "Nama atasan").pribadi(),
      id("atasan_unor_id", "Unit atasan").internal(),
      text("atasan_unor", "Nama unit atasan").internal(),
      text("atasan_jabatan", "Jabatan atasan").internal(),
      text("atasan_golru", "Golongan atasan").internal(),
      id("penilai_pns_id", "Penilai").internal(),
      text("penilai_nip_nrp", "NIP atau NRP penilai").pribadi(),
      text("penilai_nama", "Nama penilai").pribadi(),
      text("status_penilai", "ASN atau NON ASN").internal(),
      Column.of("dibuat_sumber", TIMESTAMP, "Waktu dibuat di sistem asal (UTC)").internal());

  public static final Table CAPAIAN_ORGANISASI = feed("capaian_organisasi", "capaian satu unit pada satu periode dalam satu penarikan",
      id("unor_id", "Unit").required(),
      Column.of("tahun", INTEGER, "Tahun").required(),
      id("periode_id", "Periode; wajib untuk PERIODIK"),
      Column.of("jenis", TEXT, "PERIODIK atau TAHUNAN").required().oneOf("PERIODIK", "TAHUNAN"),
      Column.of("predikat_organisasi", TEXT, "Predikat kinerja organisasi").required().oneOf(PREDIKAT_ORGANISASI),
      Column.of("capaian_pk", PERSEN, "Capaian perjanjian kinerja, persen"),
      Column.of("peringkat_capaian", TEXT, "Peringkat capaian").oneOf(RATING),
      Column.of("peringkat_ekspektasi", TEXT, "Peringkat ekspektasi").oneOf(RATING),
      text("ditetapkan_oleh_nip", "NIP yang menetapkan").pribadi(),
      text("nomor_penetapan", "Nomor penetapan"),
      Column.of("tanggal_penetapan", DATE, "Tanggal penetapan"));

  /** Rows that were not accepted: a quarantined row with its raw text and all reasons, a duplicate with its code only. */
  public static final Table KARANTINA = Table.of(Layer.LANDING, "karantina",
      Grain.one("baris yang tidak diterima dari satu kiriman", "batch_id", "feed", "baris", "elemen"), List.of(
      INSTANSI_ID,
      Column.of("feed", TEXT, "Feed").required(),
      Column.of("batch_id", TEXT, "Kiriman").required(),
      Column.of("berkas", TEXT, "Nama berkas").required(),
      Column.of("baris", COUNT, "Nomor baris fisik").required(),
      Column.of("elemen", TEXT, "Elemen di dalam baris untuk JSON bersarang"),
      Column.of("hasil", TEXT, "KARANTINA atau DUPLIKAT").required().oneOf("KARANTINA", "DUPLIKAT"),
      Column.of("kode", TEXT, "Semua kode baris, dipisah koma, menaik").required(),
      Column.of("kunci_bisnis", TEXT, "Kunci bisnis, bila terbaca").internal(),
      Column.of("id_sumber", TEXT, "Id baris di sistem asal, bila terbaca").internal(),
      Column.of("nip", TEXT, "NIP setelah dibersihkan, bila terbaca; kosong pada duplikat").pribadi(),
      Column.of("pns_id", TEXT, "Id ASN, bila terbaca; kosong pada duplikat").internal(),
      Column.of("skp_id", TEXT, "Id SKP, bila terbaca; kosong pada duplikat").internal(),
      Column.of("mentah", TEXT, "Teks baris seperti diterima; kosong pada duplikat").pribadi(),
      Column.of("alasan", TEXT, "Larik JSON {kode, kolom, nilai, pesan, saran}; kosong pada duplikat").pribadi(),
      Column.of("diekstrak_pada", TIMESTAMP, "Waktu data ditarik").required(),
      Column.of("diterima_pada", TIMESTAMP, "Waktu berkas diterima").required()))
      .partitionedBy("instansi_id");

  /**
   * The keys that a whole extraction (PENUH) held, whatever became of the row: what is missing there is HILANG (5.6, D-04). Of a part
   * (SEBAGIAN) the keys whose row did not land: what was HILANG is there again, though it is unchanged.
   */
  public static final Table KEHADIRAN = Table.of(Layer.LANDING, "kehadiran",
      Grain.one("kunci yang ada dalam satu penarikan", "batch_id", "feed", "kunci_bisnis"), List.of(
      INSTANSI_ID,
      Column.of("feed", TEXT, "Feed").required(),
      Column.of("batch_id", TEXT, "Kiriman").required(),
      Column.of("diekstrak_pada", TIMESTAMP, "Waktu data ditarik").required(),
      Column.of("kunci_bisnis", TEXT, "Kunci bisnis").required().internal(),
      Column.of("sumber_sistem", TEXT, "EKINERJA, SIASN atau SIMPEG; kosong pada penarikan penuh dari sebelum ada kolom ini")))
      .partitionedBy("instansi_id");

  /** In the order in which files of one run are processed (D-24). */
  public static final List<Table> FEEDS = List.of(PERIODE, UNOR, PEGAWAI, SKP, RHK, INDIKATOR, RENCANA_AKSI, BUKTI_DUKUNG,
      UMPAN_BALIK, PENILAIAN, CAPAIAN_ORGANISASI);

  public static final List<Table> ALL = join2(FEEDS, List.of(KARANTINA, KEHADIRAN));

  private Landing() {}

  private static Table feed(String name, String grain, Column... values) {
    return Table.of(LANDING, name, Grain.one(grain, "batch_id", "baris", "elemen"), join(ASAL_USUL, List.of(values)))
        .partitionedBy("instansi_id");
  }

  private static Column id(String name, String meaning) {
    return Column.of(name, TEXT, meaning);
  }

  private static Column text(String name, String meaning) {
    return Column.of(name, TEXT, meaning);
  }

  private static String[] concat(String[] codes, String one) {
    String[] all = java.util.Arrays.copyOf(codes, codes.length + 1);
    all[codes.length] = one;
    return all;
  }

  private static List<Table> join2(List<Table> a, List<Table> b) {
    return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
  }
}
