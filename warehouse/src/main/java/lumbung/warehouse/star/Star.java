package lumbung.warehouse.star;

import static lumbung.warehouse.schema.Layer.STAR;
import static lumbung.warehouse.schema.Type.BOOLEAN;
import static lumbung.warehouse.schema.Type.DATE;
import static lumbung.warehouse.schema.Type.INTEGER;
import static lumbung.warehouse.schema.Type.JUMLAH;
import static lumbung.warehouse.schema.Type.KEY;
import static lumbung.warehouse.schema.Type.PERSEN;
import static lumbung.warehouse.schema.Type.TEXT;
import static lumbung.warehouse.schema.Type.TIMESTAMP;
import static lumbung.warehouse.star.Kolom.HASIL_KERJA;
import static lumbung.warehouse.star.Kolom.INSTANSI_ID;
import static lumbung.warehouse.star.Kolom.NAMA;
import static lumbung.warehouse.star.Kolom.NIP;
import static lumbung.warehouse.star.Kolom.PERILAKU_KERJA;
import static lumbung.warehouse.star.Kolom.PNS_ID;
import static lumbung.warehouse.star.Kolom.PREDIKAT_ORGANISASI;
import static lumbung.warehouse.star.Kolom.PREDIKAT_PAKAI;
import static lumbung.warehouse.star.Kolom.PREDIKAT_SUMBER;
import static lumbung.warehouse.star.Kolom.SKP_ID;
import static lumbung.warehouse.star.Kolom.TAHUN;
import static lumbung.warehouse.star.Kolom.TANDA_MUTU;
import static lumbung.warehouse.star.Kolom.TERCATAT_DARI;
import static lumbung.warehouse.star.Kolom.TERCATAT_SAMPAI;
import static lumbung.warehouse.star.Kolom.TERKINI;
import static lumbung.warehouse.star.Kolom.TIPE_PERIODE;
import static lumbung.warehouse.star.Kolom.UNOR_ID;
import static lumbung.warehouse.star.Kolom.UNOR_NAMA;
import static lumbung.warehouse.star.Kolom.join;

import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Grain;
import lumbung.warehouse.schema.Table;

/** The star schema: dimensions and facts of an agency with their recorded history, the few tables where agencies meet, and the dimensions of {@link Acuan}. */
public final class Star {

  private static final Column SUMBER = Column.of("sumber_sistem", TEXT, "EKINERJA, SIASN atau SIMPEG").required();
  private static final List<Column> VERSI = List.of(TERCATAT_DARI, TERCATAT_SAMPAI, TERKINI);
  private static final Column PERIODE_ID = Column.of("periode_id", TEXT, "Id periode di sistem asal");
  private static final List<Column> PERIODE_KALENDER = List.of(
      Column.of("jenis_periode", TEXT, "BULANAN, TRIWULANAN atau TAHUNAN; kosong bila periode belum dikenal").oneOf(TIPE_PERIODE),
      Column.of("angka_periode", INTEGER, "Bulan 1-12, triwulan 1-4, tahunan 0"));

  public static final Table DIM_PERIODE_INSTANSI = instansi("dim_periode_instansi",
      Grain.one("isi tercatat satu periode satu instansi", "instansi_id", "periode_id", "tercatat_dari"),
      List.of(INSTANSI_ID, PERIODE_ID.required(), TAHUN,
          Column.of("jenis_periode", TEXT, "BULANAN, TRIWULANAN, TAHUNAN atau LAINNYA"),
          Column.of("angka_periode", INTEGER, "Bulan 1-12, triwulan 1-4, tahunan 0"),
          Column.of("nama", TEXT, "Nama periode"),
          Column.of("periode_awal", DATE, "Hari pertama").required(),
          Column.of("periode_akhir", DATE, "Hari terakhir").required(),
          Column.of("batas_pengisian", DATE, "Hari terakhir pengisian menurut isi ini")), VERSI);

  public static final Table DIM_UNOR = instansi("dim_unor",
      Grain.one("isi tercatat satu unit", "instansi_id", "unor_id", "tercatat_dari"),
      List.of(Column.of("unor_key", KEY, "Kunci dari instansi, unit dan awal tercatat").required(), INSTANSI_ID, UNOR_ID.required(), UNOR_NAMA,
          Column.of("unor_atasan_id", TEXT, "Unit atasan; kosong = akar"),
          Column.of("unor_induk_id", TEXT, "Unit induk"),
          Column.of("unor_induk_nama", TEXT, "Nama unit induk"),
          Column.of("jabatan_pimpinan", TEXT, "Jabatan pimpinan"),
          Column.of("eselon_id", TEXT, "Eselon"),
          Column.of("pimpinan_pns_id", TEXT, "Pimpinan").pribadi(),
          Column.of("aktif", BOOLEAN, "Ada pada penarikan penuh terakhir").required(), TANDA_MUTU), VERSI);

  public static final Table BRIDGE_UNOR = instansi("bridge_unor",
      Grain.one("pasangan unit dan turunannya pada pohon terkini, diri sendiri termasuk", "instansi_id", "unor_id", "turunan_id"),
      List.of(INSTANSI_ID, UNOR_ID.required(), Column.of("turunan_id", TEXT, "Unit turunan").required(),
          Column.of("jarak", INTEGER, "Banyak tingkat di antaranya; 0 = diri sendiri").required()));

  public static final Table DIM_JABATAN = instansi("dim_jabatan",
      Grain.one("jabatan yang dipakai satu instansi", "instansi_id", "jabatan_id"),
      List.of(INSTANSI_ID, Column.of("jabatan_id", TEXT, "Jabatan").required(),
          Column.of("jabatan_nama", TEXT, "Nama jabatan"),
          Column.of("jenis_jabatan", TEXT, "STRUKTURAL, FUNGSIONAL, PELAKSANA atau LAINNYA").required(),
          Column.of("jenjang", TEXT, "Kode jenjang, - bila tidak ada").required(),
          Column.of("kelompok_jabatan", TEXT, "PENDIDIK, KESEHATAN, FUNGSIONAL atau UMUM (R-808)").required()));

  public static final Table DIM_PEGAWAI = instansi("dim_pegawai",
      Grain.one("isi tercatat satu pegawai satu instansi", "instansi_id", "pns_id", "tercatat_dari"),
      List.of(Column.of("pegawai_key", KEY, "Kunci dari instansi, orang dan awal tercatat").required().pribadi(), INSTANSI_ID, PNS_ID.required(),
          NIP.required(), Column.of("nip_lama", TEXT, "NIP lama").pribadi(), NAMA,
          Column.of("tanggal_lahir", DATE, "Tanggal lahir").pribadi(),
          Column.of("jenis_kelamin", TEXT, "L atau P").pribadi(),
          Column.of("status_cpns_pns", TEXT, "Status menurut sumber").internal(),
          Column.of("kedudukan_hukum_id", TEXT, "Kode kedudukan hukum").internal(),
          Column.of("jenis_pegawai_id", TEXT, "Kode jenis pegawai").internal(),
          Column.of("tmt_cpns", DATE, "TMT CPNS atau awal PPPK").internal(),
          Column.of("tmt_pns", DATE, "TMT PNS").internal(),
          Column.of("tmt_jabatan", DATE, "TMT jabatan").internal(),
          Column.of("golongan_nama", TEXT, "Golongan").internal(),
          Column.of("jenis_jabatan_id", TEXT, "Jenis jabatan SIASN").internal(),
          Column.of("jabatan_id", TEXT, "Jabatan").internal(),
          Column.of("jabatan_nama", TEXT, "Nama jabatan").internal(),
          Column.of("tingkat_pendidikan_id", TEXT, "Tingkat pendidikan").internal(),
          Column.of("tingkat_pendidikan_nama", TEXT, "Nama tingkat pendidikan").internal(),
          Column.of("unor_id", TEXT, "Unit; TANPA-UNOR bila kosong").required(), UNOR_NAMA,
          Column.of("instansi_induk_id", TEXT, "Instansi induk"),
          Column.of("instansi_kerja_id", TEXT, "Instansi kerja"),
          SUMBER,
          Column.of("status_sumber", TEXT, "ADA, atau HILANG sejak tercatat_dari").required().oneOf("ADA", "HILANG"),
          TANDA_MUTU), VERSI);

  public static final Table FACT_SKP = tahun("fact_skp",
      Grain.one("isi tercatat satu SKP (atau satu pegawai tanpa SKP)", "instansi_id", "sumber_sistem", "kunci_bisnis", "tercatat_dari"),
      List.of(INSTANSI_ID, TAHUN, SUMBER, kunci(), SKP_ID, PNS_ID.required(),
          Column.of("status_skp", TEXT, "Status SKP").internal(),
          Column.of("disetujui", BOOLEAN, "DISETUJUI, DITUTUP atau DIARSIPKAN (D-08)").required(),
          Column.of("periode_awal", DATE, "Awal masa SKP").internal(),
          Column.of("periode_akhir", DATE, "Akhir masa SKP").internal(),
          Column.of("is_plt_plh", BOOLEAN, "SKP tambahan").required(),
          Column.of("ber_skp", BOOLEAN, "Salah = terdaftar tanpa SKP, atau sudah diganti SKP nyata (D-32)").required(),
          Column.of("penilai_nip", TEXT, "Pejabat penilai").pribadi(),
          Column.of("dibuat_sumber", TIMESTAMP, "Waktu dibuat").internal(), TANDA_MUTU), VERSI);

  public static final Table FACT_RHK = tahun("fact_rhk",
      Grain.one("isi tercatat satu RHK", "instansi_id", "sumber_sistem", "kunci_bisnis", "tercatat_dari"),
      List.of(INSTANSI_ID, TAHUN, SUMBER, kunci(), SKP_ID.required(), Column.of("rhk_id", TEXT, "RHK").required().internal(), PNS_ID,
          Column.of("bagian", TEXT, "UTAMA, TAMBAHAN atau LAINNYA"),
          Column.of("klasifikasi", TEXT, "ORGANISASI, INDIVIDU atau LAINNYA"),
          Column.of("rhk", TEXT, "Rumusan").pribadi(),
          Column.of("rhk_atasan_id", TEXT, "RHK pimpinan").internal(),
          UNOR_ID, TANDA_MUTU), VERSI);

  public static final Table FACT_INDIKATOR = tahun("fact_indikator",
      Grain.one("isi tercatat satu indikator (pada satu periode)", "instansi_id", "sumber_sistem", "kunci_bisnis", "tercatat_dari"),
      List.of(INSTANSI_ID, TAHUN, SUMBER, kunci(), SKP_ID.required(), Column.of("rhk_id", TEXT, "RHK").internal(),
          Column.of("indikator_id", TEXT, "Indikator").required().internal(), PERIODE_ID,
          Column.of("aspek", TEXT, "Aspek"),
          Column.of("target_jumlah", JUMLAH, "Target").internal(),
          Column.of("target_maks", JUMLAH, "Target, batas atas").internal(),
          Column.of("target_satuan", TEXT, "Satuan").internal(),
          Column.of("realisasi_jumlah", JUMLAH, "Realisasi").internal(), TANDA_MUTU), VERSI);

  public static final Table FACT_RENCANA_AKSI = tahun("fact_rencana_aksi",
      Grain.one("isi tercatat satu rencana aksi", "instansi_id", "sumber_sistem", "kunci_bisnis", "tercatat_dari"),
      List.of(INSTANSI_ID, TAHUN, SUMBER, kunci(), SKP_ID.required(), Column.of("rhk_id", TEXT, "RHK").internal(),
          Column.of("rencana_aksi_id", TEXT, "Rencana aksi").required().internal(), PERIODE_ID.required()),
      PERIODE_KALENDER,
      List.of(PNS_ID, Column.of("is_plt_plh", BOOLEAN, "Milik SKP tambahan").required(),
          Column.of("target_jumlah", JUMLAH, "Target").internal(),
          Column.of("realisasi_jumlah", JUMLAH, "Realisasi").internal(),
          Column.of("status_rencana", TEXT, "Status").internal(),
          Column.of("selesai", BOOLEAN, "Selesai (D-13)").required(), TANDA_MUTU), VERSI);

  public static final Table FACT_BUKTI = tahun("fact_bukti",
      Grain.one("isi tercatat satu bukti dukung", "instansi_id", "sumber_sistem", "kunci_bisnis", "tercatat_dari"),
      List.of(INSTANSI_ID, TAHUN, SUMBER, kunci(), Column.of("sasaran_jenis", TEXT, "Jenis sasaran").required(),
          Column.of("sasaran_id", TEXT, "Sasaran").required().internal(), PERIODE_ID),
      PERIODE_KALENDER,
      List.of(PNS_ID, Column.of("is_plt_plh", BOOLEAN, "Milik SKP tambahan").required(),
          Column.of("dikenal", BOOLEAN, "Sasaran adalah rencana aksi yang dikenal (D-12)").required(),
          Column.of("link_sidik", TEXT, "Sidik tautan").required().internal(),
          Column.of("jenis_tautan", TEXT, "Jenis tautan"),
          Column.of("waktu_unggah", TIMESTAMP, "Waktu unggah (UTC)").internal(),
          Column.of("tepat_waktu", BOOLEAN, "Diunggah dalam periode (D-15)").required(),
          Column.of("unik", BOOLEAN, "Tautan tidak dipakai bukti lain di instansi (D-14)").required(), TANDA_MUTU), VERSI);

  public static final Table FACT_UMPAN_BALIK = tahun("fact_umpan_balik",
      Grain.one("isi tercatat satu umpan balik", "instansi_id", "sumber_sistem", "kunci_bisnis", "tercatat_dari"),
      List.of(INSTANSI_ID, TAHUN, SUMBER, kunci(), SKP_ID.required(), PERIODE_ID.required()), PERIODE_KALENDER,
      List.of(PNS_ID, Column.of("is_plt_plh", BOOLEAN, "Milik SKP tambahan").required(),
          Column.of("sasaran_jenis", TEXT, "Jenis sasaran").required(),
          Column.of("peran_pemberi", TEXT, "Peran pemberi"),
          Column.of("nada", TEXT, "Nada").internal(),
          Column.of("waktu", TIMESTAMP, "Waktu (UTC)").internal(), TANDA_MUTU), VERSI);

  public static final Table FACT_PENILAIAN = tahun("fact_penilaian",
      Grain.one("isi tercatat satu penilaian satu SKP pada satu periode", "instansi_id", "sumber_sistem", "kunci_bisnis", "tercatat_dari"),
      List.of(INSTANSI_ID, TAHUN, SUMBER, kunci(), PNS_ID, PERIODE_ID), PERIODE_KALENDER,
      List.of(SKP_ID, Column.of("periode_awal_skp", DATE, "Awal masa SKP").internal(),
          Column.of("periode_akhir_skp", DATE, "Akhir masa SKP").internal(),
          Column.of("is_plt_plh", BOOLEAN, "Baris tambahan").required(),
          HASIL_KERJA.internal(), PERILAKU_KERJA.internal(), PREDIKAT_SUMBER.internal(),
          Column.of("predikat_hitung", TEXT, "Dari dua peringkat (R-107)").oneOf(Kolom.PREDIKAT).internal(), PREDIKAT_PAKAI.internal(),
          Column.of("konsisten", BOOLEAN, "Predikat asal sama dengan hitungan; kosong bila tak dapat dibandingkan").internal(),
          Column.of("tanpa_skp", BOOLEAN, "Sumber: tidak membuat SKP").required(),
          Column.of("waktu_dinilai", TIMESTAMP, "Waktu dinilai (UTC)").internal(),
          Column.of("batas_pengisian", DATE, "Batas pengisian yang berlaku saat dinilai (D-10)"),
          Column.of("tepat_waktu", BOOLEAN, "Kosong bila tak dapat diukur (R-308)"),
          Column.of("penilai_nip", TEXT, "Pejabat penilai").pribadi(),
          Column.of("definitif", BOOLEAN, "Baris definitif orang ini pada periode kalender (D-01, D-38); hanya pada isi terkini").required(),
          TANDA_MUTU), VERSI);

  public static final Table FACT_CAPAIAN_ORGANISASI = tahun("fact_capaian_organisasi",
      Grain.one("isi tercatat capaian satu unit pada satu periode", "instansi_id", "sumber_sistem", "kunci_bisnis", "tercatat_dari"),
      List.of(INSTANSI_ID, TAHUN, SUMBER, kunci(), UNOR_ID.required(), PERIODE_ID), PERIODE_KALENDER,
      List.of(Column.of("predikat_organisasi", TEXT, "Predikat organisasi").required().oneOf(PREDIKAT_ORGANISASI),
          Column.of("capaian_pk", PERSEN, "Capaian perjanjian kinerja, persen"), TANDA_MUTU), VERSI);

  public static final Table DIM_PEGAWAI_NASIONAL = Table.of(STAR, "dim_pegawai_nasional",
      Grain.one("masa satu orang di satu instansi pengirim", "pns_id", "instansi_id", "nip", "tercatat_dari"), List.of(
          PNS_ID.required(), NIP.required(), INSTANSI_ID, TERCATAT_DARI, TERCATAT_SAMPAI));

  public static final Table KONFLIK_IDENTITAS = Table.of(STAR, "konflik_identitas",
      Grain.one("pertentangan identitas antarinstansi", "jenis", "pns_id", "nip", "instansi_id"), List.of(
          Column.of("jenis", TEXT, "NIP_DUA_ORANG, ORANG_DUA_NIP atau DUA_INSTANSI").required(),
          PNS_ID.required(), NIP.required(), INSTANSI_ID));

  /** Tables of one agency, in build order: a table comes after those it reads. */
  public static final List<Table> INSTANSI = List.of(DIM_PERIODE_INSTANSI, DIM_UNOR, BRIDGE_UNOR, DIM_JABATAN, DIM_PEGAWAI, FACT_SKP, FACT_RHK,
      FACT_INDIKATOR, FACT_RENCANA_AKSI, FACT_BUKTI, FACT_UMPAN_BALIK, FACT_PENILAIAN, FACT_CAPAIAN_ORGANISASI);

  public static final List<Table> NASIONAL = List.of(DIM_PEGAWAI_NASIONAL, KONFLIK_IDENTITAS);

  /** Tables whose row is a person: left out whole where persons may not be seen. */
  public static final List<Table> ORANG = List.of(DIM_PEGAWAI, DIM_PEGAWAI_NASIONAL, KONFLIK_IDENTITAS);

  public static final List<Table> ALL = Stream.of(INSTANSI, NASIONAL, Acuan.ALL).flatMap(List::stream).toList();

  private Star() {}

  private static Column kunci() {
    return Column.of("kunci_bisnis", TEXT, "Kunci bisnis").required().pribadi();
  }

  @SafeVarargs
  private static Table instansi(String name, Grain grain, List<Column>... columns) {
    return Table.of(STAR, name, grain, join(columns)).partitionedBy("instansi_id");
  }

  @SafeVarargs
  private static Table tahun(String name, Grain grain, List<Column>... columns) {
    return Table.of(STAR, name, grain, join(columns)).partitionedBy("instansi_id", "tahun");
  }
}
