package lumbung.simulator.delivery;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The eleven feeds, with the canonical columns of feeds.md section 2 that agencies send, in the order files are processed (D-24). */
public enum Feed {
  PERIODE("periode_id", "periode_id nama tahun:INTEGER periode_awal:DATE periode_akhir:DATE batas_pengisian:DATE tipe_periodik"
      + " angka_periodik:INTEGER jenis_periode status"),
  UNOR("unor_id", "unor_id instansi_unor_id unor_atasan_id unor_induk_id unor_nama jabatan_pimpinan eselon_id jenis_unor_id kode_cepat"
      + " pimpinan_pns_id aktif:BOOLEAN"),
  PEGAWAI("pns_id", "pns_id nip nip_lama nama gelar_depan gelar_belakang tanggal_lahir:DATE jenis_kelamin status_cpns_pns kedudukan_hukum_id"
      + " kedudukan_hukum_nama jenis_pegawai_id jenis_pegawai_nama tmt_cpns:DATE tmt_pns:DATE golongan_id golongan_nama tmt_golongan:DATE"
      + " mk_tahun:INTEGER mk_bulan:INTEGER jenis_jabatan_id jabatan_id jabatan_nama tmt_jabatan:DATE eselon_id tingkat_pendidikan_id"
      + " tingkat_pendidikan_nama tahun_lulus:INTEGER unor_id unor_nama unor_induk_id unor_induk_nama instansi_induk_id instansi_induk_nama"
      + " instansi_kerja_id instansi_kerja_nama nik_valid:BOOLEAN ada_email:BOOLEAN ada_nomor_hp:BOOLEAN"),
  SKP("skp_id pns_id tahun", "skp_id pns_id nip nama jabatan unit is_skp:BOOLEAN status_skp skp_model jenis skp_jenis_jabatan skp_unor"
      + " skp_unor_atasan skp_unor_induk skp_jabatan periode_awal:DATE periode_akhir:DATE tahun:INTEGER is_plt_plh:BOOLEAN jenis_pegawai"
      + " dibuat_sumber:TIMESTAMP"),
  RHK("skp_id rhk_id", "skp_id rhk_id bagian klasifikasi rhk rhk_atasan_id unor_id"),
  INDIKATOR("skp_id indikator_id periode_id", "skp_id rhk_id indikator_id indikator aspek perspektif target_teks"
      + " target_jumlah:DECIMAL(18,4) target_maks:DECIMAL(18,4) target_satuan periode_id realisasi_teks realisasi_jumlah:DECIMAL(18,4)"
      + " realisasi_satuan"),
  RENCANA_AKSI("skp_id periode_id rencana_aksi_id", "rencana_aksi_id skp_id rhk_id periode_id nip pns_id deskripsi target_teks"
      + " target_jumlah:DECIMAL(18,4) target_satuan realisasi_teks realisasi_jumlah:DECIMAL(18,4) realisasi_satuan tanggal_lapor:DATE"
      + " status_rencana"),
  BUKTI_DUKUNG("bukti_id", "bukti_id sasaran_jenis sasaran_id skp_id periode_id nip nama_bukti link link_sidik host jenis_tautan"
      + " waktu_unggah:TIMESTAMP"),
  UMPAN_BALIK("skp_id periode_id sasaran_jenis sasaran_id urutan", "skp_id periode_id sasaran_jenis sasaran_id urutan:INTEGER pemberi_nip"
      + " peran_pemberi isi nada waktu:TIMESTAMP"),
  PENILAIAN("pns_id nip periode_id skp_id", "penilaian_id jenis_penilaian pns_id nip nama tahun:INTEGER periode_id skp_id"
      + " periode_awal_skp:DATE periode_akhir_skp:DATE skp_unor_id skp_unor skp_unor_induk skp_jabatan skp_jenis_jabatan is_plt_plh:BOOLEAN"
      + " golru jenis_pegawai jenis bulan_skp hasil_kerja perilaku_kerja predikat_sumber predikat predikat_kode_sumber:INTEGER tanpa_skp:BOOLEAN waktu_dinilai:TIMESTAMP"
      + " atasan_id atasan_nip atasan_nama atasan_unor_id atasan_unor atasan_jabatan atasan_golru penilai_pns_id dibuat_sumber:TIMESTAMP"),
  CAPAIAN_ORGANISASI("unor_id jenis periode_id tahun", "unor_id tahun:INTEGER periode_id jenis predikat_organisasi capaian_pk:DECIMAL(7,2)"
      + " peringkat_capaian peringkat_ekspektasi ditetapkan_oleh_nip nomor_penetapan tanggal_penetapan:DATE");

  private final int[] keyPlaces;
  private final List<String> columns;
  private final List<String> types;
  private final Map<String, Integer> places = new HashMap<>();
  private final boolean[] derived;

  Feed(String keys, String columns) {
    List<String> declared = Arrays.asList(columns.split(" "));
    this.columns = declared.stream().map(column -> column.split(":")[0]).toList();
    this.types = declared.stream().map(column -> column.contains(":") ? column.split(":")[1] : "VARCHAR").toList();
    this.derived = new boolean[declared.size()];
    for (int i = 0; i < declared.size(); i++) {
      derived[i] = isDerived(this.columns.get(i));
      places.put(this.columns.get(i), i);
    }
    this.keyPlaces = Arrays.stream(keys.split(" ")).mapToInt(places::get).toArray();
  }

  private static boolean isDerived(String column) {
    return Set.of("link_sidik", "host", "jenis_tautan", "predikat", "jenis_penilaian", "predikat_kode_sumber", "tanpa_skp").contains(column);
  }

  /** Folder name in the inbox. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  public List<String> columns() {
    return columns;
  }

  /** DuckDB types, beside {@link #columns()}. */
  public List<String> types() {
    return types;
  }

  int[] keyPlaces() {
    return keyPlaces;
  }

  public boolean has(String column) {
    return places.containsKey(column);
  }

  /** Worked out from other columns, so no file carries it and no form hides it. */
  boolean isDerived(int place) {
    return derived[place];
  }

  int place(String column) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalArgumentException("Feed " + this + " has no column " + column);
    }
    return place;
  }
}
