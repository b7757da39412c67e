package lumbung.warehouse.star;

import static lumbung.warehouse.schema.Type.COUNT;
import static lumbung.warehouse.schema.Type.DATE;
import static lumbung.warehouse.schema.Type.INTEGER;
import static lumbung.warehouse.schema.Type.TEXT;
import static lumbung.warehouse.schema.Type.TIMESTAMP;

import java.util.ArrayList;
import java.util.List;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Type;

/** Columns and codes that several tables share, so that one name has one type and one meaning. */
final class Kolom {

  static final String[] RATING = {"ATAS", "SESUAI", "BAWAH"};
  static final String[] PREDIKAT = {"SB", "B", "BP", "K", "SK"};
  static final String[] PREDIKAT_ORGANISASI = {"IST", "B", "BP", "K", "SK"};
  static final String[] TIPE_PERIODE = {"BULANAN", "TRIWULANAN", "TAHUNAN"};

  static final Column INSTANSI_ID = Column.of("instansi_id", TEXT, "Id SIASN instansi pengirim").required();
  static final Column TAHUN = Column.of("tahun", INTEGER, "Tahun periode").required();
  static final Column PNS_ID = Column.of("pns_id", TEXT, "Id SIASN orang").pribadi();
  static final Column NIP = Column.of("nip", TEXT, "Nomor induk 18 digit").pribadi();
  static final Column NAMA = Column.of("nama", TEXT, "Nama tanpa gelar").pribadi();
  static final Column UNOR_ID = Column.of("unor_id", TEXT, "Unit organisasi; TANPA-UNOR bila pegawai tidak punya unit");
  static final Column UNOR_NAMA = Column.of("unor_nama", TEXT, "Nama unit organisasi");
  static final Column SKP_ID = Column.of("skp_id", TEXT, "Id SKP").pribadi();
  static final Column HASIL_KERJA = Column.of("hasil_kerja", TEXT, "Peringkat hasil kerja; kosong selama belum dinilai").oneOf(RATING);
  static final Column PERILAKU_KERJA = Column.of("perilaku_kerja", TEXT, "Peringkat perilaku kerja; kosong selama belum dinilai").oneOf(RATING);
  static final Column PREDIKAT_SUMBER = Column.of("predikat_sumber", TEXT, "Predikat menurut sistem asal, untuk dibandingkan").oneOf(PREDIKAT);
  static final Column PREDIKAT_PAKAI =
      Column.of("predikat", TEXT, "Predikat yang berlaku: dari dua peringkat (R-107), bila tidak lengkap dari sistem asal").oneOf(PREDIKAT);
  static final Column TERCATAT_DARI = Column.of("tercatat_dari", TIMESTAMP, "Sejak penarikan mana isi ini tercatat").required();
  static final Column TERCATAT_SAMPAI = Column.of("tercatat_sampai", TIMESTAMP, "Sampai penarikan mana isi ini tercatat; kosong bila masih berlaku");
  static final Column TERKINI = Column.of("terkini", Type.BOOLEAN, "Isi yang berlaku menurut penarikan terakhir").required();
  static final Column TANDA_MUTU = Column.of("tanda_mutu", TEXT, "Kode peringatan baris, dipisah koma");

  static final List<Column> PERIODE = List.of(
      Column.of("jenis_periode", TEXT, "BULANAN, TRIWULANAN atau TAHUNAN").required().oneOf(TIPE_PERIODE),
      TAHUN,
      Column.of("angka_periode", INTEGER, "Bulan 1-12, triwulan 1-4, tahunan 0").required().between(0, 12));

  static final List<Column> PERIODE_TANGGAL = join(PERIODE, List.of(
      Column.of("periode_awal", DATE, "Hari pertama periode").required(),
      Column.of("periode_akhir", DATE, "Hari terakhir periode").required()));

  /** Measures of section 4.1 that follow from one agency alone, whatever the as-of date. */
  static final List<Column> UKURAN = List.of(
      jumlah("pegawai", "Pegawai wajib dinilai pada hari terakhir periode (R-307)"),
      jumlah("pegawai_dikecualikan", "Pegawai yang dikecualikan pada hari terakhir periode (R-307)"),
      jumlah("ber_skp", "Dari pegawai: punya SKP definitif yang beririsan dengan periode"),
      jumlah("skp_disetujui", "Dari pegawai: SKP definitifnya disetujui"),
      jumlah("dinilai", "Dari pegawai: sudah dinilai pada periode ini"),
      jumlah("tepat_waktu", "Dari dinilai: dinilai sampai dengan batas pengisian"),
      jumlah("sangat_baik", "Dari dinilai: predikat Sangat Baik"),
      jumlah("baik", "Dari dinilai: predikat Baik"),
      jumlah("butuh_perbaikan", "Dari dinilai: predikat Butuh Perbaikan"),
      jumlah("kurang", "Dari dinilai: predikat Kurang"),
      jumlah("sangat_kurang", "Dari dinilai: predikat Sangat Kurang"),
      jumlah("belum_dinilai", "Pegawai yang belum dinilai"),
      jumlah("predikat_tidak_konsisten", "Dari dinilai: predikat sistem asal berbeda dari hitungan dua peringkat"),
      jumlah("hasil_di_atas", "Dari dinilai: hasil kerja di atas ekspektasi"),
      jumlah("hasil_sesuai", "Dari dinilai: hasil kerja sesuai ekspektasi"),
      jumlah("hasil_di_bawah", "Dari dinilai: hasil kerja di bawah ekspektasi"),
      jumlah("perilaku_di_atas", "Dari dinilai: perilaku kerja di atas ekspektasi"),
      jumlah("perilaku_sesuai", "Dari dinilai: perilaku kerja sesuai ekspektasi"),
      jumlah("perilaku_di_bawah", "Dari dinilai: perilaku kerja di bawah ekspektasi"),
      jumlah("rencana_aksi", "Rencana aksi periode ini milik pegawai"),
      jumlah("rencana_aksi_selesai", "Rencana aksi yang selesai"),
      jumlah("rencana_aksi_berbukti", "Rencana aksi dengan paling sedikit satu bukti dukung"),
      jumlah("bukti", "Bukti dukung periode ini milik pegawai"),
      jumlah("bukti_unik", "Bukti yang tautannya tidak dipakai bukti lain di instansi"),
      jumlah("bukti_tepat_waktu", "Bukti yang diunggah dalam periode rencana aksinya"),
      jumlah("umpan_balik", "Umpan balik yang diberikan pada periode ini"));

  /** Kind of person and post on the last day of the period (D-22). */
  static final List<Column> CIRI = List.of(
      Column.of("jenis_pegawai", TEXT, "PNS, CPNS atau PPPK").required(),
      Column.of("jenis_jabatan", TEXT, "STRUKTURAL, FUNGSIONAL, PELAKSANA atau LAINNYA").required(),
      Column.of("jenjang", TEXT, "Kode jenjang jabatan fungsional, - bila tidak ada").required(),
      Column.of("jenis_kelamin", TEXT, "L atau P").required(),
      Column.of("kelompok_usia", TEXT, "Usia penuh pada hari terakhir periode").required(),
      Column.of("pendidikan", TEXT, "Kelompok pendidikan terakhir").required());

  private Kolom() {}

  static Column jumlah(String name, String meaning) {
    return Column.of(name, COUNT, meaning).required().between(0, Long.MAX_VALUE);
  }

  @SafeVarargs
  static List<Column> join(List<Column>... groups) {
    List<Column> all = new ArrayList<>();
    for (List<Column> group : groups) {
      all.addAll(group);
    }
    return List.copyOf(all);
  }
}
