-- Names that people read beside the codes, and the comparison of an agency with its kind and the nation.
ALTER TABLE serving.dim_instansi ADD COLUMN jenis_instansi_nama VARCHAR;
COMMENT ON COLUMN serving.dim_instansi.jenis_instansi_nama IS 'Jenis instansi untuk dibaca';
ALTER TABLE serving.mart_kinerja_unit ADD COLUMN jenis_instansi_nama VARCHAR;
COMMENT ON COLUMN serving.mart_kinerja_unit.jenis_instansi_nama IS 'Jenis instansi untuk dibaca';
ALTER TABLE serving.mart_kinerja_unit ADD COLUMN provinsi_nama VARCHAR;
COMMENT ON COLUMN serving.mart_kinerja_unit.provinsi_nama IS 'Nama provinsi';
ALTER TABLE serving.mart_kinerja_unit ADD COLUMN periode_nama VARCHAR;
COMMENT ON COLUMN serving.mart_kinerja_unit.periode_nama IS 'Nama periode di dalam tahunnya, misalnya Tahunan, Triwulan IV, Desember';
ALTER TABLE serving.mart_kinerja_instansi ADD COLUMN jenis_instansi_nama VARCHAR;
COMMENT ON COLUMN serving.mart_kinerja_instansi.jenis_instansi_nama IS 'Jenis instansi untuk dibaca';
ALTER TABLE serving.mart_kinerja_instansi ADD COLUMN provinsi_nama VARCHAR;
COMMENT ON COLUMN serving.mart_kinerja_instansi.provinsi_nama IS 'Nama provinsi';
ALTER TABLE serving.mart_kinerja_instansi ADD COLUMN periode_nama VARCHAR;
COMMENT ON COLUMN serving.mart_kinerja_instansi.periode_nama IS 'Nama periode di dalam tahunnya, misalnya Tahunan, Triwulan IV, Desember';
ALTER TABLE serving.mart_kinerja_nasional ADD COLUMN periode_nama VARCHAR;
COMMENT ON COLUMN serving.mart_kinerja_nasional.periode_nama IS 'Nama periode di dalam tahunnya, misalnya Tahunan, Triwulan IV, Desember';
CREATE TABLE serving.mart_pembanding (
  instansi_id VARCHAR NOT NULL,
  instansi_nama VARCHAR NOT NULL,
  jenis_instansi VARCHAR NOT NULL,
  jenis_instansi_nama VARCHAR,
  kode_provinsi VARCHAR,
  provinsi_nama VARCHAR,
  jenis_periode VARCHAR NOT NULL,
  tahun INTEGER NOT NULL,
  angka_periode INTEGER NOT NULL,
  periode_awal DATE NOT NULL,
  periode_akhir DATE NOT NULL,
  periode_nama VARCHAR,
  pembanding VARCHAR NOT NULL,
  instansi BIGINT NOT NULL,
  pegawai BIGINT NOT NULL,
  pegawai_dikecualikan BIGINT NOT NULL,
  ber_skp BIGINT NOT NULL,
  skp_disetujui BIGINT NOT NULL,
  dinilai BIGINT NOT NULL,
  tepat_waktu BIGINT NOT NULL,
  sangat_baik BIGINT NOT NULL,
  baik BIGINT NOT NULL,
  butuh_perbaikan BIGINT NOT NULL,
  kurang BIGINT NOT NULL,
  sangat_kurang BIGINT NOT NULL,
  belum_dinilai BIGINT NOT NULL,
  predikat_tidak_konsisten BIGINT NOT NULL,
  hasil_di_atas BIGINT NOT NULL,
  hasil_sesuai BIGINT NOT NULL,
  hasil_di_bawah BIGINT NOT NULL,
  perilaku_di_atas BIGINT NOT NULL,
  perilaku_sesuai BIGINT NOT NULL,
  perilaku_di_bawah BIGINT NOT NULL,
  rencana_aksi BIGINT NOT NULL,
  rencana_aksi_selesai BIGINT NOT NULL,
  rencana_aksi_berbukti BIGINT NOT NULL,
  bukti BIGINT NOT NULL,
  bukti_unik BIGINT NOT NULL,
  bukti_tepat_waktu BIGINT NOT NULL,
  umpan_balik BIGINT NOT NULL,
  jatuh_tempo BIGINT NOT NULL,
  jatuh_tempo_tepat_waktu BIGINT NOT NULL
);
COMMENT ON TABLE serving.mart_pembanding IS 'instansi pada satu periode, dirinya sendiri atau pembandingnya';
COMMENT ON COLUMN serving.mart_pembanding.instansi_id IS 'Id SIASN instansi';
COMMENT ON COLUMN serving.mart_pembanding.instansi_nama IS 'Nama instansi';
COMMENT ON COLUMN serving.mart_pembanding.jenis_instansi IS 'Jenis instansi (R-809)';
COMMENT ON COLUMN serving.mart_pembanding.jenis_instansi_nama IS 'Jenis instansi untuk dibaca';
COMMENT ON COLUMN serving.mart_pembanding.kode_provinsi IS 'Kode provinsi Kemendagri; kosong untuk instansi pusat';
COMMENT ON COLUMN serving.mart_pembanding.provinsi_nama IS 'Nama provinsi';
COMMENT ON COLUMN serving.mart_pembanding.jenis_periode IS 'BULANAN, TRIWULANAN atau TAHUNAN';
COMMENT ON COLUMN serving.mart_pembanding.tahun IS 'Tahun periode';
COMMENT ON COLUMN serving.mart_pembanding.angka_periode IS 'Bulan 1-12, triwulan 1-4, tahunan 0';
COMMENT ON COLUMN serving.mart_pembanding.periode_awal IS 'Hari pertama periode';
COMMENT ON COLUMN serving.mart_pembanding.periode_akhir IS 'Hari terakhir periode';
COMMENT ON COLUMN serving.mart_pembanding.periode_nama IS 'Nama periode di dalam tahunnya, misalnya Tahunan, Triwulan IV, Desember';
COMMENT ON COLUMN serving.mart_pembanding.pembanding IS 'Kelompok yang dijumlahkan; kelompok di bawah lima instansi tidak ditampilkan';
COMMENT ON COLUMN serving.mart_pembanding.instansi IS 'Instansi di dalam kelompok';
COMMENT ON COLUMN serving.mart_pembanding.pegawai IS 'Pegawai wajib dinilai pada hari terakhir periode (R-307)';
COMMENT ON COLUMN serving.mart_pembanding.pegawai_dikecualikan IS 'Pegawai yang dikecualikan pada hari terakhir periode (R-307)';
COMMENT ON COLUMN serving.mart_pembanding.ber_skp IS 'Dari pegawai: punya SKP definitif yang beririsan dengan periode';
COMMENT ON COLUMN serving.mart_pembanding.skp_disetujui IS 'Dari pegawai: SKP definitifnya disetujui';
COMMENT ON COLUMN serving.mart_pembanding.dinilai IS 'Dari pegawai: sudah dinilai pada periode ini';
COMMENT ON COLUMN serving.mart_pembanding.tepat_waktu IS 'Dari dinilai: dinilai sampai dengan batas pengisian';
COMMENT ON COLUMN serving.mart_pembanding.sangat_baik IS 'Dari dinilai: predikat Sangat Baik';
COMMENT ON COLUMN serving.mart_pembanding.baik IS 'Dari dinilai: predikat Baik';
COMMENT ON COLUMN serving.mart_pembanding.butuh_perbaikan IS 'Dari dinilai: predikat Butuh Perbaikan';
COMMENT ON COLUMN serving.mart_pembanding.kurang IS 'Dari dinilai: predikat Kurang';
COMMENT ON COLUMN serving.mart_pembanding.sangat_kurang IS 'Dari dinilai: predikat Sangat Kurang';
COMMENT ON COLUMN serving.mart_pembanding.belum_dinilai IS 'Pegawai yang belum dinilai';
COMMENT ON COLUMN serving.mart_pembanding.predikat_tidak_konsisten IS 'Dari dinilai: predikat sistem asal berbeda dari hitungan dua peringkat';
COMMENT ON COLUMN serving.mart_pembanding.hasil_di_atas IS 'Dari dinilai: hasil kerja di atas ekspektasi';
COMMENT ON COLUMN serving.mart_pembanding.hasil_sesuai IS 'Dari dinilai: hasil kerja sesuai ekspektasi';
COMMENT ON COLUMN serving.mart_pembanding.hasil_di_bawah IS 'Dari dinilai: hasil kerja di bawah ekspektasi';
COMMENT ON COLUMN serving.mart_pembanding.perilaku_di_atas IS 'Dari dinilai: perilaku kerja di atas ekspektasi';
COMMENT ON COLUMN serving.mart_pembanding.perilaku_sesuai IS 'Dari dinilai: perilaku kerja sesuai ekspektasi';
COMMENT ON COLUMN serving.mart_pembanding.perilaku_di_bawah IS 'Dari dinilai: perilaku kerja di bawah ekspektasi';
COMMENT ON COLUMN serving.mart_pembanding.rencana_aksi IS 'Rencana aksi periode ini milik pegawai';
COMMENT ON COLUMN serving.mart_pembanding.rencana_aksi_selesai IS 'Rencana aksi yang selesai';
COMMENT ON COLUMN serving.mart_pembanding.rencana_aksi_berbukti IS 'Rencana aksi dengan paling sedikit satu bukti dukung';
COMMENT ON COLUMN serving.mart_pembanding.bukti IS 'Bukti dukung periode ini milik pegawai';
COMMENT ON COLUMN serving.mart_pembanding.bukti_unik IS 'Bukti yang tautannya tidak dipakai bukti lain di instansi';
COMMENT ON COLUMN serving.mart_pembanding.bukti_tepat_waktu IS 'Bukti yang diunggah dalam periode rencana aksinya';
COMMENT ON COLUMN serving.mart_pembanding.umpan_balik IS 'Umpan balik yang diberikan pada periode ini';
COMMENT ON COLUMN serving.mart_pembanding.jatuh_tempo IS 'Dari pegawai: batas pengisiannya diketahui dan sudah lewat (D-39)';
COMMENT ON COLUMN serving.mart_pembanding.jatuh_tempo_tepat_waktu IS 'Dari jatuh_tempo: dinilai tepat waktu; pembilang tingkat ketepatan waktu (R-308)';

ALTER TABLE serving.mart_distribusi_predikat ADD COLUMN jenis_instansi_nama VARCHAR;
COMMENT ON COLUMN serving.mart_distribusi_predikat.jenis_instansi_nama IS 'Jenis instansi untuk dibaca';
ALTER TABLE serving.mart_distribusi_predikat ADD COLUMN provinsi_nama VARCHAR;
COMMENT ON COLUMN serving.mart_distribusi_predikat.provinsi_nama IS 'Nama provinsi';
ALTER TABLE serving.mart_distribusi_predikat ADD COLUMN periode_nama VARCHAR;
COMMENT ON COLUMN serving.mart_distribusi_predikat.periode_nama IS 'Nama periode di dalam tahunnya, misalnya Tahunan, Triwulan IV, Desember';
ALTER TABLE serving.mart_kepatuhan_distribusi ADD COLUMN jenis_instansi_nama VARCHAR;
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.jenis_instansi_nama IS 'Jenis instansi untuk dibaca';
ALTER TABLE serving.mart_kepatuhan_distribusi ADD COLUMN provinsi_nama VARCHAR;
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.provinsi_nama IS 'Nama provinsi';
ALTER TABLE serving.mart_kepatuhan_distribusi ADD COLUMN periode_nama VARCHAR;
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.periode_nama IS 'Nama periode di dalam tahunnya, misalnya Tahunan, Triwulan IV, Desember';
ALTER TABLE serving.mart_kepatuhan_distribusi ADD COLUMN kesesuaian VARCHAR;
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.kesesuaian IS 'Patuh untuk dibaca, juga mengapa tidak dinilai';
ALTER TABLE serving.mart_pengecualian ADD COLUMN jenis_instansi_nama VARCHAR;
COMMENT ON COLUMN serving.mart_pengecualian.jenis_instansi_nama IS 'Jenis instansi untuk dibaca';
ALTER TABLE serving.mart_pengecualian ADD COLUMN provinsi_nama VARCHAR;
COMMENT ON COLUMN serving.mart_pengecualian.provinsi_nama IS 'Nama provinsi';
ALTER TABLE serving.mart_pengecualian ADD COLUMN periode_nama VARCHAR;
COMMENT ON COLUMN serving.mart_pengecualian.periode_nama IS 'Nama periode di dalam tahunnya, misalnya Tahunan, Triwulan IV, Desember';
ALTER TABLE serving.mart_penerimaan ADD COLUMN jenis_instansi_nama VARCHAR;
COMMENT ON COLUMN serving.mart_penerimaan.jenis_instansi_nama IS 'Jenis instansi untuk dibaca';
ALTER TABLE serving.mart_penerimaan ADD COLUMN provinsi_nama VARCHAR;
COMMENT ON COLUMN serving.mart_penerimaan.provinsi_nama IS 'Nama provinsi';
ALTER TABLE serving.mart_penerimaan ADD COLUMN feed_nama VARCHAR;
COMMENT ON COLUMN serving.mart_penerimaan.feed_nama IS 'Nama feed untuk dibaca';
ALTER TABLE serving.mart_penerimaan ADD COLUMN bulan_awal DATE;
COMMENT ON COLUMN serving.mart_penerimaan.bulan_awal IS 'Hari pertama bulan penarikan data';
ALTER TABLE serving.mart_galat ADD COLUMN jenis_instansi_nama VARCHAR;
COMMENT ON COLUMN serving.mart_galat.jenis_instansi_nama IS 'Jenis instansi untuk dibaca';
ALTER TABLE serving.mart_galat ADD COLUMN provinsi_nama VARCHAR;
COMMENT ON COLUMN serving.mart_galat.provinsi_nama IS 'Nama provinsi';
ALTER TABLE serving.mart_galat ADD COLUMN feed_nama VARCHAR;
COMMENT ON COLUMN serving.mart_galat.feed_nama IS 'Nama feed untuk dibaca';
ALTER TABLE serving.mart_galat ADD COLUMN bulan_awal DATE;
COMMENT ON COLUMN serving.mart_galat.bulan_awal IS 'Hari pertama bulan penarikan data';
ALTER TABLE serving.mart_galat ADD COLUMN arti VARCHAR;
COMMENT ON COLUMN serving.mart_galat.arti IS 'Arti kode galat';
