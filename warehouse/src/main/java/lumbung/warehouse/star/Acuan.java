package lumbung.warehouse.star;

import static lumbung.warehouse.schema.Layer.STAR;
import static lumbung.warehouse.schema.Type.BOOLEAN;
import static lumbung.warehouse.schema.Type.DATE;
import static lumbung.warehouse.schema.Type.INTEGER;
import static lumbung.warehouse.schema.Type.TEXT;
import static lumbung.warehouse.star.Kolom.INSTANSI_ID;
import static lumbung.warehouse.star.Kolom.TIPE_PERIODE;

import java.util.List;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Grain;
import lumbung.warehouse.schema.Table;

/**
 * The dimensions of the nation that follow from rule packs and reference lists alone, the same for every agency. They change only with
 * the version of the rules.
 */
public final class Acuan {

  private static final Column CAKUPAN = Column.of("cakupan_instansi", TEXT, "Instansi yang dimaksud, * = semua").required();
  private static final Column KODE_WILAYAH = Column.of("kode_wilayah", TEXT, "Kode wilayah Kemendagri");
  private static final Column KODE_PROVINSI = Column.of("kode_provinsi", TEXT, "Kode provinsi Kemendagri; kosong untuk pusat");
  private static final Column PROVINSI_NAMA = Column.of("provinsi_nama", TEXT, "Nama provinsi");
  private static final Column KODE_ISO_PETA33 = Column.of("kode_iso_peta33", TEXT, "Kode ISO 3166-2 pada peta 33 provinsi");
  private static final Column TAHUN = Column.of("tahun", INTEGER, "Tahun").required();
  private static final Column MULAI = Column.of("berlaku_mulai", DATE, "Hari pertama berlaku").required();
  private static final Column SAMPAI = Column.of("berlaku_sampai", DATE, "Hari terakhir berlaku; kosong = masih berlaku");
  private static final Column URUTAN = Column.of("urutan", INTEGER, "Urutan tampil").required();
  private static final Column LABEL = Column.of("label", TEXT, "Label dalam tabel yang diterbitkan").required();
  private static final Column SEBUTAN = Column.of("sebutan", TEXT, "Sebutan bagi pembaca").required();
  private static final Column LEVEL = Column.of("level", INTEGER, "Tingkat untuk berhitung (R-104); kosong = tanpa tingkat");

  public static final Table DIM_TANGGAL = Table.of(STAR, "dim_tanggal", Grain.one("hari kalender", "tanggal"), List.of(
      Column.of("tanggal", DATE, "Hari").required(), TAHUN,
      Column.of("triwulan", INTEGER, "Triwulan 1-4").required(),
      Column.of("bulan", INTEGER, "Bulan 1-12").required(),
      Column.of("hari", INTEGER, "Hari dalam bulan").required(),
      Column.of("nama_bulan", TEXT, "Nama bulan").required(),
      Column.of("hari_minggu", INTEGER, "1 = Senin sampai 7 = Minggu").required(),
      Column.of("nama_hari", TEXT, "Nama hari").required(),
      Column.of("tahun_iso", INTEGER, "Tahun dari minggu ISO").required(),
      Column.of("minggu_iso", INTEGER, "Minggu ISO 1-53").required(),
      Column.of("akhir_pekan", BOOLEAN, "Sabtu atau Minggu").required()));

  public static final Table DIM_PERIODE = Table.of(STAR, "dim_periode",
      Grain.one("periode kalender", "jenis_periode", "tahun", "angka_periode"), List.of(
          Column.of("jenis_periode", TEXT, "BULANAN, TRIWULANAN atau TAHUNAN").required().oneOf(TIPE_PERIODE), TAHUN,
          Column.of("angka_periode", INTEGER, "Bulan 1-12, triwulan 1-4, tahunan 0").required(),
          Column.of("nama", TEXT, "Nama periode").required(),
          Column.of("periode_awal", DATE, "Hari pertama").required(),
          Column.of("periode_akhir", DATE, "Hari terakhir").required()));

  public static final Table DIM_WILAYAH = Table.of(STAR, "dim_wilayah", Grain.one("provinsi, kabupaten atau kota", "kode_wilayah"), List.of(
      KODE_WILAYAH.required(),
      Column.of("wilayah_nama", TEXT, "Nama wilayah").required(),
      Column.of("jenis_wilayah", TEXT, "PROVINSI, KABUPATEN atau KOTA").required(),
      KODE_PROVINSI.required(), PROVINSI_NAMA.required(),
      Column.of("kode_iso", TEXT, "Kode ISO 3166-2; kosong di bawah provinsi"), KODE_ISO_PETA33));

  public static final Table DIM_INSTANSI = Table.of(STAR, "dim_instansi", Grain.one("instansi terdaftar", "instansi_id"), List.of(
      INSTANSI_ID,
      Column.of("instansi_nama", TEXT, "Nama instansi").required(),
      Column.of("jenis_instansi", TEXT, "Jenis instansi (R-809); kosong bila tidak tercatat"),
      Column.of("tingkat", TEXT, "PUSAT atau DAERAH").required(),
      KODE_WILAYAH, KODE_PROVINSI, PROVINSI_NAMA, KODE_ISO_PETA33,
      Column.of("zona", TEXT, "Zona waktu").required(),
      Column.of("berlaku_mulai", DATE, "Hari pertama terdaftar; kosong = sejak awal"), SAMPAI));

  public static final Table DIM_PREDIKAT = Table.of(STAR, "dim_predikat",
      Grain.one("predikat pegawai atau organisasi dalam satu masa berlaku", "jenis", "predikat", "cakupan_instansi", "berlaku_mulai"), List.of(
          Column.of("jenis", TEXT, "PEGAWAI atau ORGANISASI").required().oneOf("PEGAWAI", "ORGANISASI"),
          Column.of("predikat", TEXT, "Kode predikat; - = belum dinilai").required(), CAKUPAN, LABEL, SEBUTAN, LEVEL, URUTAN, MULAI, SAMPAI));

  public static final Table DIM_RATING = Table.of(STAR, "dim_rating",
      Grain.one("peringkat hasil kerja atau perilaku kerja dalam satu masa berlaku", "rating", "cakupan_instansi", "berlaku_mulai"), List.of(
          Column.of("rating", TEXT, "Kode peringkat").required(), CAKUPAN, LABEL, SEBUTAN, LEVEL, URUTAN, MULAI, SAMPAI));

  public static final Table DIM_PERILAKU = Table.of(STAR, "dim_perilaku",
      Grain.one("nilai BerAKHLAK atau unsur perilaku lama dalam satu masa berlaku", "kode_nilai", "cakupan_instansi", "berlaku_mulai"), List.of(
          Column.of("kode_nilai", TEXT, "Kode nilai").required(), CAKUPAN,
          Column.of("nama_nilai", TEXT, "Nama nilai").required(),
          Column.of("rumpun_nilai", TEXT, "BERAKHLAK, atau rumpun yang lebih lama").required(),
          Column.of("panduan", TEXT, "Panduan perilaku, dipisah titik koma"), URUTAN, MULAI, SAMPAI));

  public static final Table DIM_ATURAN = Table.of(STAR, "dim_aturan",
      Grain.one("aturan dalam satu paket, cakupan dan masa berlaku", "paket", "kunci", "cakupan_instansi", "berlaku_mulai"), List.of(
          Column.of("paket", TEXT, "Paket aturan").required(),
          Column.of("kunci", TEXT, "Yang diatur, dipisah garis tegak; kosong bila paket berisi satu aturan").required(),
          CAKUPAN, Column.of("id_aturan", TEXT, "Id aturan").required(),
          Column.of("isi", TEXT, "Kolom paket dan nilainya").required(), MULAI, SAMPAI,
          Column.of("dasar_hukum", TEXT, "Dasar hukum").required(),
          Column.of("status", TEXT, "Seberapa pasti teksnya").required(),
          Column.of("catatan", TEXT, "Catatan")));

  /** In build order: a table comes after those it reads. */
  public static final List<Table> ALL =
      List.of(DIM_TANGGAL, DIM_PERIODE, DIM_WILAYAH, DIM_INSTANSI, DIM_PREDIKAT, DIM_RATING, DIM_PERILAKU, DIM_ATURAN);

  private Acuan() {}
}
