package lumbung.simulator.delivery;

import static lumbung.simulator.delivery.Form.empty;
import static lumbung.simulator.delivery.Form.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lumbung.simulator.delivery.Form.Cell;

/** The real layouts of section 2 of feeds.md, beside the canonical ones. */
public final class Forms {
  private static final String EXPORT = "pns_id nip_baru=nip nip_lama nama gelar_depan gelar_belakang tempat_lahir_id- tempat_lahir_nama-"
      + " tanggal_lahir@ jenis_kelamin agama_id- agama_nama- jenis_kawin_id- jenis_kawin_nama- nik! nomor_hp! email! email_gov- alamat-"
      + " npwp_nomor- bpjs- jenis_pegawai_id jenis_pegawai_nama kedudukan_hukum_id kedudukan_hukum_nama status_cpns_pns kartu_asn_virtual-"
      + " nomor_sk_cpns- tanggal_sk_cpns- tmt_cpns@ nomor_sk_pns- tanggal_sk_pns- tmt_pns@ gol_awal_id- gol_awal_nama-"
      + " gol_akhir_id=golongan_id gol_akhir_nama=golongan_nama tmt_golongan@ mk_tahun mk_bulan jenis_jabatan_id jenis_jabatan_nama-"
      + " jabatan_id jabatan_nama tmt_jabatan@ tingkat_pendidikan_id tingkat_pendidikan_nama pendidikan_id- pendidikan_nama- tahun_lulus"
      + " kpkn_id- kpkn_nama- lokasi_kerja_id- lokasi_kerja_nama- unor_id unor_nama instansi_induk_id instansi_induk_nama"
      + " instansi_kerja_id instansi_kerja_nama satuan_kerja_induk_id- satuan_kerja_induk_nama- satuan_kerja_kerja_id-"
      + " satuan_kerja_kerja_nama- is_valid_nik=nik_valid nama_sekolah- flag_ikd-";

  /** SIASN "Export Data ASN", 67 columns: apostrophe before numbers, {@code null} for empty. */
  public static final Form EXPORT_DATA_ASN = Form.of("export-data-asn", Feed.PEGAWAI, Set.of("ada_email", "ada_nomor_hp"), export());

  /** SIASN ref-unor, PascalCase. */
  public static final Form REF_UNOR = Form.of("ref-unor", Feed.UNOR, Set.of(), List.of(same("Id", "unor_id"),
      same("InstansiId", "instansi_unor_id"), same("DiatasanId", "unor_atasan_id"), same("IndukUnorId", "unor_induk_id"),
      same("NamaUnor", "unor_nama"), same("NamaJabatan", "jabatan_pimpinan"), same("EselonId", "eselon_id"),
      same("JenisUnorId", "jenis_unor_id"), same("CepatKode", "kode_cepat"), same("PemimpinPnsId", "pimpinan_pns_id")));

  /** e-Kinerja API referensi/periode. */
  public static final Form API_PERIODE = Form.of("api-periode", Feed.PERIODE, Set.of(), List.of(same("id", "periode_id"), same("nama", "nama"),
      same("tahun", "tahun"), same("periode_awal", "periode_awal"), same("periode_akhir", "periode_akhir"),
      same("batas_pengisian", "batas_pengisian"), same("jenis_periode", "jenis_periode"),
      new Cell("tipe_periodik", "tipe_periodik", line -> lower(line.value("tipe_periodik"))), same("angka_periodik", "angka_periodik")));

  /** e-Kinerja "Laporan SKP", 20 fields. */
  public static final Form LAPORAN_SKP = Form.of("laporan-skp-20", Feed.SKP, Set.of("tahun"), List.of(same("skp_id", "skp_id"),
      same("id", "pns_id"), same("jenis", "jenis"), same("nip", "nip"), same("nama", "nama"), same("jabatan", "jabatan"),
      new Cell("is_skp", "is_skp", line -> Form.bool(line.value("is_skp"))), same("unit", "unit"), same("jenis_pegawai", "jenis_pegawai"),
      new Cell("skp_status", "status_skp", line -> status(line.value("status_skp"))), same("skp_model", "skp_model"),
      same("skp_unor", "skp_unor"), same("skp_unor_atasan", "skp_unor_atasan"), same("skp_unor_induk", "skp_unor_induk"),
      same("skp_jabatan", "skp_jabatan"), same("skp_jenis_jabatan", "skp_jenis_jabatan"), same("periode_awal", "periode_awal"),
      same("periode_akhir", "periode_akhir"), new Cell("is_plt_plh", "is_plt_plh", line -> Form.bool(line.value("is_plt_plh"))),
      new Cell("created_at", "dibuat_sumber", line -> Waktu.ekinerja(line.value("dibuat_sumber")))));

  /** e-Kinerja "Laporan Penilaian SKP", 30 columns. */
  public static final Form LAPORAN_PENILAIAN = Form.of("laporan-penilaian-30", Feed.PENILAIAN, Set.of(), penilaian30());

  /** The same with the column one agency appends. */
  public static final Form LAPORAN_PENILAIAN_BULAN = Form.of("laporan-penilaian-31", Feed.PENILAIAN, Set.of(),
      plus(penilaian30(), same("bulan_skp", "bulan_skp")));

  /** e-Kinerja API laporan/penilaian: the 30 names and {@code created_at}. */
  public static final Form API_PENILAIAN = Form.of("api-penilaian", Feed.PENILAIAN, Set.of(),
      plus(penilaian30(), new Cell("created_at", "dibuat_sumber", line -> Waktu.ekinerja(line.value("dibuat_sumber")))));

  /** The short report, 13 columns and no ids; the period stands in the manifest or the title. */
  public static final Form PENILAIAN_13 = Form.of("laporan-penilaian-13", Feed.PENILAIAN, Set.of("periode_id", "skp_id", "tahun"), List.of(
      empty("No"), same("nip", "nip"), same("nama", "nama"), same("skp_unor", "skp_unor"), same("skp_unor_induk", "skp_unor_induk"),
      same("skp_jabatan", "skp_jabatan"), rating("hasil_kerja", "hasil_kerja"), rating("perilaku_kerja", "perilaku_kerja"),
      rating("hasil_akhir", "predikat_sumber"), same("golru", "golru"), same("jenis_pegawai", "jenis_pegawai"),
      same("skp_jenis_jabatan", "skp_jenis_jabatan"),
      new Cell("is_skp_plt_plh_pjb", "is_plt_plh", line -> Form.bool(line.value("is_plt_plh")))));

  private Forms() {}

  private static List<Cell> export() {
    List<Cell> cells = new ArrayList<>();
    for (String word : EXPORT.split(" ")) {
      cells.add(exportCell(word));
    }
    return cells;
  }

  /** {@code name=column} renames, {@code name@} is a date, {@code name-} stays empty, {@code name!} is a flag Lumbung makes of it. */
  private static Cell exportCell(String word) {
    if (word.endsWith("-")) {
      return new Cell(word.substring(0, word.length() - 1), null, line -> "null");
    }
    if (word.equals("nik!")) {
      return new Cell("nik", null, line -> "true".equals(line.value("nik_valid")) ? "'3100000000000000" : "null");
    }
    if (word.endsWith("!")) {
      String name = word.substring(0, word.length() - 1);
      String flag = name.equals("email") ? "ada_email" : "ada_nomor_hp";
      String value = name.equals("email") ? "pegawai@contoh.go.id" : "'080000000000";
      return new Cell(name, null, line -> "true".equals(line.value(flag)) ? value : "null");
    }
    if (word.endsWith("@")) {
      String name = word.substring(0, word.length() - 1);
      return new Cell(name, name, line -> orNull(Waktu.siasn(line.value(name))));
    }
    String[] names = word.split("=");
    String column = names[names.length - 1];
    return new Cell(names[0], column, switch (column) {
      case "nip", "nip_lama" -> line -> "'" + (line.value(column) == null ? "null" : line.value(column));
      case "jenis_kelamin" -> line -> "L".equals(line.value(column)) ? "M" : "F";
      case "nik_valid" -> line -> Form.bool(line.value(column));
      default -> line -> orNull(line.value(column));
    });
  }

  private static List<Cell> penilaian30() {
    return List.of(same("jenis", "jenis"), same("id", "pns_id"), same("nip", "nip"), same("nama", "nama"),
        same("periode_awal_skp", "periode_awal_skp"), same("periode_akhir_skp", "periode_akhir_skp"), same("skp_unor_id", "skp_unor_id"),
        same("skp_unor", "skp_unor"), same("skp_unor_induk", "skp_unor_induk"), same("skp_jabatan", "skp_jabatan"),
        same("skp_jenis_jabatan", "skp_jenis_jabatan"),
        new Cell("is_skp_plt_plh_pjb", "is_plt_plh", line -> Form.bool(line.value("is_plt_plh"))), rating("hasil_kerja", "hasil_kerja"),
        rating("perilaku_kerja", "perilaku_kerja"), rating("hasil_akhir", "predikat_sumber"), same("pegawai_atasan_id", "atasan_id"),
        same("pegawai_atasan_nip", "atasan_nip"), same("pegawai_atasan_nama", "atasan_nama"),
        same("pegawai_atasan_unor_id", "atasan_unor_id"), same("pegawai_atasan_unor", "atasan_unor"),
        same("pegawai_atasan_jabatan", "atasan_jabatan"), same("pegawai_atasan_golru", "atasan_golru"),
        new Cell("waktu_dinilai", "waktu_dinilai", line -> Waktu.ekinerja(line.value("waktu_dinilai"))),
        same("pegawai_penilai_id", "penilai_pns_id"), same("tahun_skp", "tahun"), same("skp_id", "skp_id"), same("periode_id", "periode_id"),
        same("skp_penilaian_id", "penilaian_id"), same("golru", "golru"), same("jenis_pegawai", "jenis_pegawai"));
  }

  private static List<Cell> plus(List<Cell> cells, Cell last) {
    List<Cell> more = new ArrayList<>(cells);
    more.add(last);
    return more;
  }

  private static Cell rating(String header, String column) {
    return new Cell(header, column, line -> Label.of(line.value(column)));
  }

  private static String orNull(String value) {
    return value == null ? "null" : value;
  }

  private static String lower(String value) {
    return value == null ? null : value.toLowerCase(java.util.Locale.ROOT);
  }

  private static String status(String status) {
    if (status == null) {
      return null;
    }
    return switch (status) {
      case "DISETUJUI" -> "persetujuan";
      case "DIAJUKAN" -> "pengajuan";
      case "DRAF" -> "draft";
      case "DITOLAK" -> "dikembalikan";
      case "DITUTUP" -> "close";
      case "DIARSIPKAN" -> "archive";
      default -> status;
    };
  }
}
