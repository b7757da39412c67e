package lumbung.warehouse.star;

import static lumbung.warehouse.schema.Layer.PERORANGAN;
import static lumbung.warehouse.schema.Type.BOOLEAN;
import static lumbung.warehouse.schema.Type.DATE;
import static lumbung.warehouse.schema.Type.TEXT;
import static lumbung.warehouse.schema.Type.TIMESTAMP;
import static lumbung.warehouse.star.Kolom.NAMA;
import static lumbung.warehouse.star.Kolom.NIP;
import static lumbung.warehouse.star.Kolom.SKP_ID;
import static lumbung.warehouse.star.Kolom.UNOR_ID;
import static lumbung.warehouse.star.Kolom.UNOR_NAMA;
import static lumbung.warehouse.star.Kolom.join;
import static lumbung.warehouse.star.Marts.PERIODE_BERNAMA;

import java.util.List;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Grain;
import lumbung.warehouse.schema.Table;

/** The published person-level tables (warehouse.md section 5): restricted, in a file of their own. */
public final class Perorangan {

  private static final String[] RATING = {"DI ATAS EKSPEKTASI", "SESUAI EKSPEKTASI", "DI BAWAH EKSPEKTASI"};
  private static final List<Column> ORANG = List.of(NIP.required(), NAMA,
      Column.of("instansi_id", TEXT, "Id SIASN instansi pada hari terakhir periode").required(),
      Column.of("instansi_nama", TEXT, "Nama instansi"), UNOR_ID.required(), UNOR_NAMA,
      Column.of("jabatan_nama", TEXT, "Nama jabatan pada hari terakhir periode").pribadi());

  public static final Table PEGAWAI_PENILAIAN = Table.of(PERORANGAN, "pegawai_penilaian",
      Grain.one("penilaian definitif satu pegawai pada satu periode", "instansi_id", "nip", "jenis_periode", "tahun", "angka_periode"),
      join(ORANG, PERIODE_BERNAMA, List.of(SKP_ID.pribadi(),
          Column.of("hasil_kerja", TEXT, "Peringkat hasil kerja").oneOf(RATING).pribadi(),
          Column.of("perilaku_kerja", TEXT, "Peringkat perilaku kerja").oneOf(RATING).pribadi(),
          Column.of("predikat_sumber", TEXT, "Predikat menurut sistem asal").oneOf(Marts.PREDIKAT).pribadi(),
          Column.of("predikat", TEXT, "Predikat yang berlaku").required().oneOf(Marts.PREDIKAT).pribadi(),
          Column.of("konsisten", BOOLEAN, "Predikat asal sama dengan hitungan; kosong bila tak dapat dibandingkan").pribadi(),
          Column.of("waktu_dinilai", TIMESTAMP, "Waktu dinilai (UTC)").pribadi(),
          Column.of("batas_pengisian", DATE, "Batas pengisian yang berlaku"),
          Column.of("tepat_waktu", BOOLEAN, "Kosong bila tak dapat diukur").pribadi(),
          Column.of("ketepatan", TEXT, "Tepat waktu untuk dibaca; kosong bila tak dapat diukur").pribadi()
              .oneOf("Tepat waktu", "Terlambat", "Belum dinilai"),
          Column.of("penilai_nip", TEXT, "Pejabat penilai").pribadi())))
      .metric("penilaian", "Penilaian", "COUNT(*)", "penilaian", "Penilaian yang dipakai, satu untuk setiap pegawai dan periode; yang belum dinilai termasuk (R-304)")
      .metric("sudah_dinilai", "Sudah dinilai", "COUNT(CASE WHEN predikat <> 'BELUM DINILAI' THEN 1 END)", "penilaian", "Penilaian yang dipakai dan sudah berisi predikat (R-304, R-109)");

  /** What the HR bureau still has to mend: one open matter of one employee in one period. */
  public static final Table PEGAWAI_DAFTAR_KERJA = Table.of(PERORANGAN, "pegawai_daftar_kerja",
      Grain.one("masalah terbuka satu pegawai pada satu periode", "instansi_id", "nip", "jenis_periode", "tahun", "angka_periode", "masalah"),
      join(ORANG, PERIODE_BERNAMA, List.of(
          Column.of("masalah", TEXT, "Apa yang harus dibenahi").required().pribadi()
              .oneOf("BELUM DINILAI", "TANPA SKP", "SKP BELUM DISETUJUI", "PREDIKAT TIDAK KONSISTEN", "TERLAMBAT DINILAI"),
          Column.of("keterangan", TEXT, "Rincian, misalnya status SKP atau kedua predikat").pribadi(),
          Column.of("batas_pengisian", DATE, "Batas pengisian yang berlaku"),
          Column.of("penilai_nip", TEXT, "Pejabat penilai").pribadi())))
      .metric("masalah_terbuka", "Yang harus dibenahi", "COUNT(*)", "masalah", "Hal yang masih harus dibenahi: satu untuk setiap pegawai, periode dan masalah");

  /** In load order. */
  public static final List<Table> ALL = List.of(PEGAWAI_PENILAIAN, PEGAWAI_DAFTAR_KERJA, copy(Marts.DIM_UNOR), copy(Marts.AKSES_PENGGUNA));

  /** Those of them that only this file holds. */
  public static final List<Table> SENDIRI = List.of(PEGAWAI_PENILAIAN, PEGAWAI_DAFTAR_KERJA);

  private Perorangan() {}

  /** A table of the aggregates that stands in this file too: row-level rules read who may see which units, and what is below them. */
  private static Table copy(Table table) {
    return Table.of(PERORANGAN, table.name(), table.grain(), table.columns());
  }
}
