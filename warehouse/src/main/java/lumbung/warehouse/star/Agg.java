package lumbung.warehouse.star;

import static lumbung.warehouse.schema.Layer.AGG;
import static lumbung.warehouse.schema.Type.BOOLEAN;
import static lumbung.warehouse.schema.Type.COUNT;
import static lumbung.warehouse.schema.Type.DATE;
import static lumbung.warehouse.schema.Type.INTEGER;
import static lumbung.warehouse.schema.Type.TEXT;
import static lumbung.warehouse.schema.Type.TIMESTAMP;
import static lumbung.warehouse.star.Kolom.CIRI;
import static lumbung.warehouse.star.Kolom.HASIL_KERJA;
import static lumbung.warehouse.star.Kolom.INSTANSI_ID;
import static lumbung.warehouse.star.Kolom.NAMA;
import static lumbung.warehouse.star.Kolom.NIP;
import static lumbung.warehouse.star.Kolom.PERILAKU_KERJA;
import static lumbung.warehouse.star.Kolom.PERIODE_TANGGAL;
import static lumbung.warehouse.star.Kolom.PNS_ID;
import static lumbung.warehouse.star.Kolom.PREDIKAT_PAKAI;
import static lumbung.warehouse.star.Kolom.PREDIKAT_SUMBER;
import static lumbung.warehouse.star.Kolom.SKP_ID;
import static lumbung.warehouse.star.Kolom.UKURAN;
import static lumbung.warehouse.star.Kolom.UNOR_ID;
import static lumbung.warehouse.star.Kolom.UNOR_NAMA;
import static lumbung.warehouse.star.Kolom.join;
import static lumbung.warehouse.star.Kolom.jumlah;

import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Grain;
import lumbung.warehouse.schema.Table;

/**
 * Aggregates of one agency, and the results of its people. Periods are calendar periods of the agency (D-43); what depends on the
 * as-of date alone (which periods have begun, whose limit has passed) is left to the marts, so that a later as-of recomputes nothing.
 */
public final class Agg {

  private static final List<Column> UNIT = List.of(UNOR_ID.required(), UNOR_NAMA,
      Column.of("unor_induk_id", TEXT, "Unit induk"), Column.of("unor_induk_nama", TEXT, "Nama unit induk"));

  /** Periods of an agency that has sent employees; a mart row for each, also where nobody is counted (D-11). */
  public static final Table AGG_PERIODE = agg("agg_periode",
      Grain.one("periode kalender satu instansi", "instansi_id", "jenis_periode", "tahun", "angka_periode"),
      List.of(INSTANSI_ID), PERIODE_TANGGAL, List.of(Column.of("batas_pengisian", DATE, "Batas pengisian terkini")));

  /** Sets W and X of R-307 person by person, with the definitive assessment: what all figures of 4.1 are counted from. */
  public static final Table PEGAWAI_PERIODE = agg("pegawai_periode",
      Grain.one("pegawai pada satu periode", "instansi_id", "pns_id", "jenis_periode", "tahun", "angka_periode"),
      List.of(INSTANSI_ID), PERIODE_TANGGAL,
      List.of(PNS_ID.required(), NIP.required(), NAMA), UNIT,
      List.of(Column.of("jabatan_nama", TEXT, "Nama jabatan pada hari terakhir periode").internal(),
          Column.of("alasan", TEXT, "Alasan pengecualian (himpunan X); kosong = wajib dinilai (himpunan W)").internal()),
      CIRI,
      List.of(Column.of("ber_skp", BOOLEAN, "Punya SKP definitif yang beririsan").required(),
          Column.of("skp_disetujui", BOOLEAN, "SKP definitifnya disetujui").required(),
          Column.of("status_skp", TEXT, "Status SKP definitif").internal(),
          Column.of("ada_penilaian", BOOLEAN, "Ada baris penilaian definitif, juga yang belum dinilai").required(),
          SKP_ID, HASIL_KERJA.internal(), PERILAKU_KERJA.internal(), PREDIKAT_SUMBER.internal(), PREDIKAT_PAKAI.internal(),
          Column.of("konsisten", BOOLEAN, "Predikat asal sama dengan hitungan; kosong bila tak dapat dibandingkan").internal(),
          Column.of("waktu_dinilai", TIMESTAMP, "Waktu dinilai (UTC)").internal(),
          Column.of("batas_pengisian", DATE, "Batas yang berlaku bagi orang ini (D-10, D-39)"),
          Column.of("tepat_waktu", BOOLEAN, "Kosong bila tak dapat diukur atau belum dinilai"),
          Column.of("penilai_nip", TEXT, "Pejabat penilai").pribadi()));

  public static final Table AGG_KINERJA_UNIT = agg("agg_kinerja_unit",
      Grain.one("unit pada satu periode", "instansi_id", "unor_id", "jenis_periode", "tahun", "angka_periode"),
      List.of(INSTANSI_ID), PERIODE_TANGGAL, UNIT, UKURAN);

  /** jatuh_tempo of the marts = sum of pegawai whose batas lies before the as-of date (D-39). */
  public static final Table AGG_BATAS = agg("agg_batas",
      Grain.one("unit pada satu periode menurut batas pengisian pegawainya", "instansi_id", "unor_id", "jenis_periode", "tahun", "angka_periode", "batas_pengisian"),
      List.of(INSTANSI_ID), PERIODE_TANGGAL, List.of(UNOR_ID.required(),
          Column.of("batas_pengisian", DATE, "Batas pengisian yang berlaku").required(), jumlah("pegawai", "Pegawai wajib dinilai dengan batas ini"),
          jumlah("tepat_waktu", "Dari pegawai: dinilai tepat waktu")));

  public static final Table AGG_DISTRIBUSI = agg("agg_distribusi",
      Grain.one("gabungan ciri dan predikat pada satu periode", "instansi_id", "jenis_periode", "tahun", "angka_periode", "jenis_pegawai",
          "jenis_jabatan", "jenjang", "jenis_kelamin", "kelompok_usia", "pendidikan", "predikat"),
      List.of(INSTANSI_ID), PERIODE_TANGGAL, CIRI,
      List.of(Column.of("predikat", TEXT, "SB, B, BP, K, SK atau BELUM DINILAI").required(), jumlah("jumlah", "Pegawai wajib dinilai")));

  public static final Table AGG_PENGECUALIAN = agg("agg_pengecualian",
      Grain.one("unit, periode dan alasan", "instansi_id", "unor_id", "jenis_periode", "tahun", "angka_periode", "alasan"),
      List.of(INSTANSI_ID), PERIODE_TANGGAL, UNIT,
      List.of(Column.of("alasan", TEXT, "Alasan pengecualian").required(), jumlah("pegawai", "Pegawai yang dikecualikan")));

  /** Achievement of an organisation beside the five counts of its people; judged in the mart by the pattern in force. */
  public static final Table AGG_CAPAIAN = agg("agg_capaian",
      Grain.one("organisasi yang punya capaian pada satu periode", "instansi_id", "unor_id", "jenis_periode", "tahun", "angka_periode"),
      List.of(INSTANSI_ID), PERIODE_TANGGAL, UNIT,
      List.of(Column.of("tingkat", TEXT, "INSTANSI (unit akar) atau UNIT").required().oneOf("INSTANSI", "UNIT"),
          Column.of("predikat_organisasi", TEXT, "Predikat organisasi").required().oneOf(Kolom.PREDIKAT_ORGANISASI),
          jumlah("dinilai", "Pegawai dinilai di organisasi ini, turunannya termasuk (D-16)"),
          jumlah("sangat_baik", "Sangat Baik"), jumlah("baik", "Baik"), jumlah("butuh_perbaikan", "Butuh Perbaikan"),
          jumlah("kurang", "Kurang"), jumlah("sangat_kurang", "Sangat Kurang"),
          Column.of("unit_tanpa_capaian", COUNT, "Hanya INSTANSI: unit berpegawai tanpa capaian")));

  /** Warnings that depend on other feeds, by the month of extraction (D-33). */
  public static final Table AGG_GALAT_SILANG = Table.of(AGG, "agg_galat_silang",
      Grain.one("feed, bulan penarikan dan kode", "instansi_id", "tahun", "feed", "tahun_tarik", "bulan_tarik", "kode_galat"), List.of(
          INSTANSI_ID, Kolom.TAHUN, Column.of("feed", TEXT, "Feed").required(),
          Column.of("tahun_tarik", INTEGER, "Tahun penarikan").required(), Column.of("bulan_tarik", INTEGER, "Bulan penarikan").required(),
          Column.of("kode_galat", TEXT, "Kode").required(), jumlah("baris", "Baris yang membawa kode")))
      .partitionedBy("instansi_id", "tahun");

  /** In build order, after Star.INSTANSI. */
  public static final List<Table> ALL = List.of(AGG_PERIODE, PEGAWAI_PERIODE, AGG_KINERJA_UNIT, AGG_BATAS, AGG_DISTRIBUSI, AGG_PENGECUALIAN,
      AGG_CAPAIAN, AGG_GALAT_SILANG);

  private Agg() {}

  @SafeVarargs
  private static Table agg(String name, Grain grain, List<Column>... columns) {
    return Table.of(AGG, name, grain, join(columns)).partitionedBy("instansi_id", "tahun");
  }

  /** Tables an agency task builds: star, then these. */
  public static List<Table> instansi() {
    return Stream.concat(Star.INSTANSI.stream(), ALL.stream()).toList();
  }
}
