-- The published aggregate tables, for DuckDB and PostgreSQL. No personal data.
CREATE SCHEMA IF NOT EXISTS serving;

CREATE TABLE serving.info_rilis (
  rilis VARCHAR NOT NULL,
  as_of DATE NOT NULL,
  dibuat_pada TIMESTAMP NOT NULL,
  versi_kode VARCHAR NOT NULL,
  versi_aturan VARCHAR NOT NULL,
  instansi_melapor BIGINT NOT NULL,
  instansi_terdaftar BIGINT NOT NULL
);
COMMENT ON TABLE serving.info_rilis IS 'rilis';
COMMENT ON COLUMN serving.info_rilis.rilis IS 'Id rilis';
COMMENT ON COLUMN serving.info_rilis.as_of IS 'Keadaan pada tanggal';
COMMENT ON COLUMN serving.info_rilis.dibuat_pada IS 'Waktu dibuat (UTC)';
COMMENT ON COLUMN serving.info_rilis.versi_kode IS 'Versi program';
COMMENT ON COLUMN serving.info_rilis.versi_aturan IS 'Versi aturan';
COMMENT ON COLUMN serving.info_rilis.instansi_melapor IS 'Instansi dengan angka kinerja (D-44)';
COMMENT ON COLUMN serving.info_rilis.instansi_terdaftar IS 'Instansi dalam referensi';

CREATE TABLE serving.dim_instansi (
  instansi_id VARCHAR NOT NULL,
  instansi_nama VARCHAR NOT NULL,
  jenis_instansi VARCHAR NOT NULL,
  kode_provinsi VARCHAR,
  tingkat VARCHAR NOT NULL,
  provinsi_nama VARCHAR,
  kode_wilayah VARCHAR,
  kode_iso_peta33 VARCHAR,
  zona VARCHAR NOT NULL
);
COMMENT ON TABLE serving.dim_instansi IS 'instansi terdaftar';
COMMENT ON COLUMN serving.dim_instansi.instansi_id IS 'Id SIASN instansi';
COMMENT ON COLUMN serving.dim_instansi.instansi_nama IS 'Nama instansi';
COMMENT ON COLUMN serving.dim_instansi.jenis_instansi IS 'Jenis instansi (R-809)';
COMMENT ON COLUMN serving.dim_instansi.kode_provinsi IS 'Kode provinsi Kemendagri; kosong untuk instansi pusat';
COMMENT ON COLUMN serving.dim_instansi.tingkat IS 'PUSAT atau DAERAH';
COMMENT ON COLUMN serving.dim_instansi.provinsi_nama IS 'Nama provinsi';
COMMENT ON COLUMN serving.dim_instansi.kode_wilayah IS 'Kode wilayah Kemendagri';
COMMENT ON COLUMN serving.dim_instansi.kode_iso_peta33 IS 'Kode ISO pada peta 33 provinsi';
COMMENT ON COLUMN serving.dim_instansi.zona IS 'Zona waktu';

CREATE TABLE serving.dim_unor (
  instansi_id VARCHAR NOT NULL,
  unor_id VARCHAR NOT NULL,
  unor_nama VARCHAR NOT NULL,
  unor_atasan_id VARCHAR,
  unor_induk_id VARCHAR,
  aktif BOOLEAN NOT NULL
);
COMMENT ON TABLE serving.dim_unor IS 'unit pada pohon terkini satu instansi';
COMMENT ON COLUMN serving.dim_unor.instansi_id IS 'Id SIASN instansi';
COMMENT ON COLUMN serving.dim_unor.unor_id IS 'Unit organisasi; TANPA-UNOR bila pegawai tidak punya unit';
COMMENT ON COLUMN serving.dim_unor.unor_nama IS 'Nama unit organisasi';
COMMENT ON COLUMN serving.dim_unor.unor_atasan_id IS 'Unit atasan; kosong = akar';
COMMENT ON COLUMN serving.dim_unor.unor_induk_id IS 'Unit induk';
COMMENT ON COLUMN serving.dim_unor.aktif IS 'Ada pada penarikan penuh terakhir';

CREATE TABLE serving.mart_kinerja_unit (
  instansi_id VARCHAR NOT NULL,
  instansi_nama VARCHAR NOT NULL,
  jenis_instansi VARCHAR NOT NULL,
  kode_provinsi VARCHAR,
  unor_id VARCHAR NOT NULL,
  unor_nama VARCHAR NOT NULL,
  unor_induk_id VARCHAR,
  unor_induk_nama VARCHAR,
  jenis_periode VARCHAR NOT NULL,
  tahun INTEGER NOT NULL,
  angka_periode INTEGER NOT NULL,
  periode_awal DATE NOT NULL,
  periode_akhir DATE NOT NULL,
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
COMMENT ON TABLE serving.mart_kinerja_unit IS 'unit (orang-orangnya sendiri, tanpa turunan) pada satu periode';
COMMENT ON COLUMN serving.mart_kinerja_unit.instansi_id IS 'Id SIASN instansi';
COMMENT ON COLUMN serving.mart_kinerja_unit.instansi_nama IS 'Nama instansi';
COMMENT ON COLUMN serving.mart_kinerja_unit.jenis_instansi IS 'Jenis instansi (R-809)';
COMMENT ON COLUMN serving.mart_kinerja_unit.kode_provinsi IS 'Kode provinsi Kemendagri; kosong untuk instansi pusat';
COMMENT ON COLUMN serving.mart_kinerja_unit.unor_id IS 'Unit organisasi; TANPA-UNOR bila pegawai tidak punya unit';
COMMENT ON COLUMN serving.mart_kinerja_unit.unor_nama IS 'Nama unit organisasi';
COMMENT ON COLUMN serving.mart_kinerja_unit.unor_induk_id IS 'Unit induk';
COMMENT ON COLUMN serving.mart_kinerja_unit.unor_induk_nama IS 'Nama unit induk';
COMMENT ON COLUMN serving.mart_kinerja_unit.jenis_periode IS 'BULANAN, TRIWULANAN atau TAHUNAN';
COMMENT ON COLUMN serving.mart_kinerja_unit.tahun IS 'Tahun periode';
COMMENT ON COLUMN serving.mart_kinerja_unit.angka_periode IS 'Bulan 1-12, triwulan 1-4, tahunan 0';
COMMENT ON COLUMN serving.mart_kinerja_unit.periode_awal IS 'Hari pertama periode';
COMMENT ON COLUMN serving.mart_kinerja_unit.periode_akhir IS 'Hari terakhir periode';
COMMENT ON COLUMN serving.mart_kinerja_unit.pegawai IS 'Pegawai wajib dinilai pada hari terakhir periode (R-307)';
COMMENT ON COLUMN serving.mart_kinerja_unit.pegawai_dikecualikan IS 'Pegawai yang dikecualikan pada hari terakhir periode (R-307)';
COMMENT ON COLUMN serving.mart_kinerja_unit.ber_skp IS 'Dari pegawai: punya SKP definitif yang beririsan dengan periode';
COMMENT ON COLUMN serving.mart_kinerja_unit.skp_disetujui IS 'Dari pegawai: SKP definitifnya disetujui';
COMMENT ON COLUMN serving.mart_kinerja_unit.dinilai IS 'Dari pegawai: sudah dinilai pada periode ini';
COMMENT ON COLUMN serving.mart_kinerja_unit.tepat_waktu IS 'Dari dinilai: dinilai sampai dengan batas pengisian';
COMMENT ON COLUMN serving.mart_kinerja_unit.sangat_baik IS 'Dari dinilai: predikat Sangat Baik';
COMMENT ON COLUMN serving.mart_kinerja_unit.baik IS 'Dari dinilai: predikat Baik';
COMMENT ON COLUMN serving.mart_kinerja_unit.butuh_perbaikan IS 'Dari dinilai: predikat Butuh Perbaikan';
COMMENT ON COLUMN serving.mart_kinerja_unit.kurang IS 'Dari dinilai: predikat Kurang';
COMMENT ON COLUMN serving.mart_kinerja_unit.sangat_kurang IS 'Dari dinilai: predikat Sangat Kurang';
COMMENT ON COLUMN serving.mart_kinerja_unit.belum_dinilai IS 'Pegawai yang belum dinilai';
COMMENT ON COLUMN serving.mart_kinerja_unit.predikat_tidak_konsisten IS 'Dari dinilai: predikat sistem asal berbeda dari hitungan dua peringkat';
COMMENT ON COLUMN serving.mart_kinerja_unit.hasil_di_atas IS 'Dari dinilai: hasil kerja di atas ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_unit.hasil_sesuai IS 'Dari dinilai: hasil kerja sesuai ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_unit.hasil_di_bawah IS 'Dari dinilai: hasil kerja di bawah ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_unit.perilaku_di_atas IS 'Dari dinilai: perilaku kerja di atas ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_unit.perilaku_sesuai IS 'Dari dinilai: perilaku kerja sesuai ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_unit.perilaku_di_bawah IS 'Dari dinilai: perilaku kerja di bawah ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_unit.rencana_aksi IS 'Rencana aksi periode ini milik pegawai';
COMMENT ON COLUMN serving.mart_kinerja_unit.rencana_aksi_selesai IS 'Rencana aksi yang selesai';
COMMENT ON COLUMN serving.mart_kinerja_unit.rencana_aksi_berbukti IS 'Rencana aksi dengan paling sedikit satu bukti dukung';
COMMENT ON COLUMN serving.mart_kinerja_unit.bukti IS 'Bukti dukung periode ini milik pegawai';
COMMENT ON COLUMN serving.mart_kinerja_unit.bukti_unik IS 'Bukti yang tautannya tidak dipakai bukti lain di instansi';
COMMENT ON COLUMN serving.mart_kinerja_unit.bukti_tepat_waktu IS 'Bukti yang diunggah dalam periode rencana aksinya';
COMMENT ON COLUMN serving.mart_kinerja_unit.umpan_balik IS 'Umpan balik yang diberikan pada periode ini';
COMMENT ON COLUMN serving.mart_kinerja_unit.jatuh_tempo IS 'Dari pegawai: batas pengisiannya diketahui dan sudah lewat (D-39)';
COMMENT ON COLUMN serving.mart_kinerja_unit.jatuh_tempo_tepat_waktu IS 'Dari jatuh_tempo: dinilai tepat waktu; pembilang tingkat ketepatan waktu (R-308)';

CREATE TABLE serving.mart_kinerja_instansi (
  instansi_id VARCHAR NOT NULL,
  instansi_nama VARCHAR NOT NULL,
  jenis_instansi VARCHAR NOT NULL,
  kode_provinsi VARCHAR,
  kode_iso_peta33 VARCHAR,
  jenis_periode VARCHAR NOT NULL,
  tahun INTEGER NOT NULL,
  angka_periode INTEGER NOT NULL,
  periode_awal DATE NOT NULL,
  periode_akhir DATE NOT NULL,
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
COMMENT ON TABLE serving.mart_kinerja_instansi IS 'instansi pada satu periode';
COMMENT ON COLUMN serving.mart_kinerja_instansi.instansi_id IS 'Id SIASN instansi';
COMMENT ON COLUMN serving.mart_kinerja_instansi.instansi_nama IS 'Nama instansi';
COMMENT ON COLUMN serving.mart_kinerja_instansi.jenis_instansi IS 'Jenis instansi (R-809)';
COMMENT ON COLUMN serving.mart_kinerja_instansi.kode_provinsi IS 'Kode provinsi Kemendagri; kosong untuk instansi pusat';
COMMENT ON COLUMN serving.mart_kinerja_instansi.kode_iso_peta33 IS 'Kode ISO 3166-2 pada peta 33 provinsi Superset';
COMMENT ON COLUMN serving.mart_kinerja_instansi.jenis_periode IS 'BULANAN, TRIWULANAN atau TAHUNAN';
COMMENT ON COLUMN serving.mart_kinerja_instansi.tahun IS 'Tahun periode';
COMMENT ON COLUMN serving.mart_kinerja_instansi.angka_periode IS 'Bulan 1-12, triwulan 1-4, tahunan 0';
COMMENT ON COLUMN serving.mart_kinerja_instansi.periode_awal IS 'Hari pertama periode';
COMMENT ON COLUMN serving.mart_kinerja_instansi.periode_akhir IS 'Hari terakhir periode';
COMMENT ON COLUMN serving.mart_kinerja_instansi.pegawai IS 'Pegawai wajib dinilai pada hari terakhir periode (R-307)';
COMMENT ON COLUMN serving.mart_kinerja_instansi.pegawai_dikecualikan IS 'Pegawai yang dikecualikan pada hari terakhir periode (R-307)';
COMMENT ON COLUMN serving.mart_kinerja_instansi.ber_skp IS 'Dari pegawai: punya SKP definitif yang beririsan dengan periode';
COMMENT ON COLUMN serving.mart_kinerja_instansi.skp_disetujui IS 'Dari pegawai: SKP definitifnya disetujui';
COMMENT ON COLUMN serving.mart_kinerja_instansi.dinilai IS 'Dari pegawai: sudah dinilai pada periode ini';
COMMENT ON COLUMN serving.mart_kinerja_instansi.tepat_waktu IS 'Dari dinilai: dinilai sampai dengan batas pengisian';
COMMENT ON COLUMN serving.mart_kinerja_instansi.sangat_baik IS 'Dari dinilai: predikat Sangat Baik';
COMMENT ON COLUMN serving.mart_kinerja_instansi.baik IS 'Dari dinilai: predikat Baik';
COMMENT ON COLUMN serving.mart_kinerja_instansi.butuh_perbaikan IS 'Dari dinilai: predikat Butuh Perbaikan';
COMMENT ON COLUMN serving.mart_kinerja_instansi.kurang IS 'Dari dinilai: predikat Kurang';
COMMENT ON COLUMN serving.mart_kinerja_instansi.sangat_kurang IS 'Dari dinilai: predikat Sangat Kurang';
COMMENT ON COLUMN serving.mart_kinerja_instansi.belum_dinilai IS 'Pegawai yang belum dinilai';
COMMENT ON COLUMN serving.mart_kinerja_instansi.predikat_tidak_konsisten IS 'Dari dinilai: predikat sistem asal berbeda dari hitungan dua peringkat';
COMMENT ON COLUMN serving.mart_kinerja_instansi.hasil_di_atas IS 'Dari dinilai: hasil kerja di atas ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_instansi.hasil_sesuai IS 'Dari dinilai: hasil kerja sesuai ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_instansi.hasil_di_bawah IS 'Dari dinilai: hasil kerja di bawah ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_instansi.perilaku_di_atas IS 'Dari dinilai: perilaku kerja di atas ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_instansi.perilaku_sesuai IS 'Dari dinilai: perilaku kerja sesuai ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_instansi.perilaku_di_bawah IS 'Dari dinilai: perilaku kerja di bawah ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_instansi.rencana_aksi IS 'Rencana aksi periode ini milik pegawai';
COMMENT ON COLUMN serving.mart_kinerja_instansi.rencana_aksi_selesai IS 'Rencana aksi yang selesai';
COMMENT ON COLUMN serving.mart_kinerja_instansi.rencana_aksi_berbukti IS 'Rencana aksi dengan paling sedikit satu bukti dukung';
COMMENT ON COLUMN serving.mart_kinerja_instansi.bukti IS 'Bukti dukung periode ini milik pegawai';
COMMENT ON COLUMN serving.mart_kinerja_instansi.bukti_unik IS 'Bukti yang tautannya tidak dipakai bukti lain di instansi';
COMMENT ON COLUMN serving.mart_kinerja_instansi.bukti_tepat_waktu IS 'Bukti yang diunggah dalam periode rencana aksinya';
COMMENT ON COLUMN serving.mart_kinerja_instansi.umpan_balik IS 'Umpan balik yang diberikan pada periode ini';
COMMENT ON COLUMN serving.mart_kinerja_instansi.jatuh_tempo IS 'Dari pegawai: batas pengisiannya diketahui dan sudah lewat (D-39)';
COMMENT ON COLUMN serving.mart_kinerja_instansi.jatuh_tempo_tepat_waktu IS 'Dari jatuh_tempo: dinilai tepat waktu; pembilang tingkat ketepatan waktu (R-308)';

CREATE TABLE serving.mart_kinerja_nasional (
  jenis_periode VARCHAR NOT NULL,
  tahun INTEGER NOT NULL,
  angka_periode INTEGER NOT NULL,
  periode_awal DATE NOT NULL,
  periode_akhir DATE NOT NULL,
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
COMMENT ON TABLE serving.mart_kinerja_nasional IS 'nasional pada satu periode';
COMMENT ON COLUMN serving.mart_kinerja_nasional.jenis_periode IS 'BULANAN, TRIWULANAN atau TAHUNAN';
COMMENT ON COLUMN serving.mart_kinerja_nasional.tahun IS 'Tahun periode';
COMMENT ON COLUMN serving.mart_kinerja_nasional.angka_periode IS 'Bulan 1-12, triwulan 1-4, tahunan 0';
COMMENT ON COLUMN serving.mart_kinerja_nasional.periode_awal IS 'Hari pertama periode';
COMMENT ON COLUMN serving.mart_kinerja_nasional.periode_akhir IS 'Hari terakhir periode';
COMMENT ON COLUMN serving.mart_kinerja_nasional.instansi IS 'Instansi yang masuk pada periode ini';
COMMENT ON COLUMN serving.mart_kinerja_nasional.pegawai IS 'Pegawai wajib dinilai pada hari terakhir periode (R-307)';
COMMENT ON COLUMN serving.mart_kinerja_nasional.pegawai_dikecualikan IS 'Pegawai yang dikecualikan pada hari terakhir periode (R-307)';
COMMENT ON COLUMN serving.mart_kinerja_nasional.ber_skp IS 'Dari pegawai: punya SKP definitif yang beririsan dengan periode';
COMMENT ON COLUMN serving.mart_kinerja_nasional.skp_disetujui IS 'Dari pegawai: SKP definitifnya disetujui';
COMMENT ON COLUMN serving.mart_kinerja_nasional.dinilai IS 'Dari pegawai: sudah dinilai pada periode ini';
COMMENT ON COLUMN serving.mart_kinerja_nasional.tepat_waktu IS 'Dari dinilai: dinilai sampai dengan batas pengisian';
COMMENT ON COLUMN serving.mart_kinerja_nasional.sangat_baik IS 'Dari dinilai: predikat Sangat Baik';
COMMENT ON COLUMN serving.mart_kinerja_nasional.baik IS 'Dari dinilai: predikat Baik';
COMMENT ON COLUMN serving.mart_kinerja_nasional.butuh_perbaikan IS 'Dari dinilai: predikat Butuh Perbaikan';
COMMENT ON COLUMN serving.mart_kinerja_nasional.kurang IS 'Dari dinilai: predikat Kurang';
COMMENT ON COLUMN serving.mart_kinerja_nasional.sangat_kurang IS 'Dari dinilai: predikat Sangat Kurang';
COMMENT ON COLUMN serving.mart_kinerja_nasional.belum_dinilai IS 'Pegawai yang belum dinilai';
COMMENT ON COLUMN serving.mart_kinerja_nasional.predikat_tidak_konsisten IS 'Dari dinilai: predikat sistem asal berbeda dari hitungan dua peringkat';
COMMENT ON COLUMN serving.mart_kinerja_nasional.hasil_di_atas IS 'Dari dinilai: hasil kerja di atas ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_nasional.hasil_sesuai IS 'Dari dinilai: hasil kerja sesuai ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_nasional.hasil_di_bawah IS 'Dari dinilai: hasil kerja di bawah ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_nasional.perilaku_di_atas IS 'Dari dinilai: perilaku kerja di atas ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_nasional.perilaku_sesuai IS 'Dari dinilai: perilaku kerja sesuai ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_nasional.perilaku_di_bawah IS 'Dari dinilai: perilaku kerja di bawah ekspektasi';
COMMENT ON COLUMN serving.mart_kinerja_nasional.rencana_aksi IS 'Rencana aksi periode ini milik pegawai';
COMMENT ON COLUMN serving.mart_kinerja_nasional.rencana_aksi_selesai IS 'Rencana aksi yang selesai';
COMMENT ON COLUMN serving.mart_kinerja_nasional.rencana_aksi_berbukti IS 'Rencana aksi dengan paling sedikit satu bukti dukung';
COMMENT ON COLUMN serving.mart_kinerja_nasional.bukti IS 'Bukti dukung periode ini milik pegawai';
COMMENT ON COLUMN serving.mart_kinerja_nasional.bukti_unik IS 'Bukti yang tautannya tidak dipakai bukti lain di instansi';
COMMENT ON COLUMN serving.mart_kinerja_nasional.bukti_tepat_waktu IS 'Bukti yang diunggah dalam periode rencana aksinya';
COMMENT ON COLUMN serving.mart_kinerja_nasional.umpan_balik IS 'Umpan balik yang diberikan pada periode ini';
COMMENT ON COLUMN serving.mart_kinerja_nasional.jatuh_tempo IS 'Dari pegawai: batas pengisiannya diketahui dan sudah lewat (D-39)';
COMMENT ON COLUMN serving.mart_kinerja_nasional.jatuh_tempo_tepat_waktu IS 'Dari jatuh_tempo: dinilai tepat waktu; pembilang tingkat ketepatan waktu (R-308)';

CREATE TABLE serving.mart_distribusi_predikat (
  instansi_id VARCHAR NOT NULL,
  instansi_nama VARCHAR NOT NULL,
  jenis_instansi VARCHAR NOT NULL,
  kode_provinsi VARCHAR,
  jenis_periode VARCHAR NOT NULL,
  tahun INTEGER NOT NULL,
  angka_periode INTEGER NOT NULL,
  periode_awal DATE NOT NULL,
  periode_akhir DATE NOT NULL,
  jenis_pegawai VARCHAR NOT NULL,
  jenis_jabatan VARCHAR NOT NULL,
  jenjang VARCHAR NOT NULL,
  jenis_kelamin VARCHAR NOT NULL,
  kelompok_usia VARCHAR NOT NULL,
  pendidikan VARCHAR NOT NULL,
  predikat VARCHAR NOT NULL,
  jumlah BIGINT NOT NULL
);
COMMENT ON TABLE serving.mart_distribusi_predikat IS 'gabungan ciri pegawai dan predikat di satu instansi pada satu periode';
COMMENT ON COLUMN serving.mart_distribusi_predikat.instansi_id IS 'Id SIASN instansi';
COMMENT ON COLUMN serving.mart_distribusi_predikat.instansi_nama IS 'Nama instansi';
COMMENT ON COLUMN serving.mart_distribusi_predikat.jenis_instansi IS 'Jenis instansi (R-809)';
COMMENT ON COLUMN serving.mart_distribusi_predikat.kode_provinsi IS 'Kode provinsi Kemendagri; kosong untuk instansi pusat';
COMMENT ON COLUMN serving.mart_distribusi_predikat.jenis_periode IS 'BULANAN, TRIWULANAN atau TAHUNAN';
COMMENT ON COLUMN serving.mart_distribusi_predikat.tahun IS 'Tahun periode';
COMMENT ON COLUMN serving.mart_distribusi_predikat.angka_periode IS 'Bulan 1-12, triwulan 1-4, tahunan 0';
COMMENT ON COLUMN serving.mart_distribusi_predikat.periode_awal IS 'Hari pertama periode';
COMMENT ON COLUMN serving.mart_distribusi_predikat.periode_akhir IS 'Hari terakhir periode';
COMMENT ON COLUMN serving.mart_distribusi_predikat.jenis_pegawai IS 'PNS, CPNS atau PPPK';
COMMENT ON COLUMN serving.mart_distribusi_predikat.jenis_jabatan IS 'STRUKTURAL, FUNGSIONAL, PELAKSANA atau LAINNYA';
COMMENT ON COLUMN serving.mart_distribusi_predikat.jenjang IS 'Kode jenjang jabatan fungsional, - bila tidak ada';
COMMENT ON COLUMN serving.mart_distribusi_predikat.jenis_kelamin IS 'L atau P';
COMMENT ON COLUMN serving.mart_distribusi_predikat.kelompok_usia IS 'Usia penuh pada hari terakhir periode';
COMMENT ON COLUMN serving.mart_distribusi_predikat.pendidikan IS 'Kelompok pendidikan terakhir';
COMMENT ON COLUMN serving.mart_distribusi_predikat.predikat IS 'Predikat yang berlaku';
COMMENT ON COLUMN serving.mart_distribusi_predikat.jumlah IS 'Pegawai wajib dinilai';

CREATE TABLE serving.mart_kepatuhan_distribusi (
  instansi_id VARCHAR NOT NULL,
  instansi_nama VARCHAR NOT NULL,
  jenis_instansi VARCHAR NOT NULL,
  kode_provinsi VARCHAR,
  unor_id VARCHAR NOT NULL,
  unor_nama VARCHAR NOT NULL,
  unor_induk_id VARCHAR,
  unor_induk_nama VARCHAR,
  jenis_periode VARCHAR NOT NULL,
  tahun INTEGER NOT NULL,
  angka_periode INTEGER NOT NULL,
  periode_awal DATE NOT NULL,
  periode_akhir DATE NOT NULL,
  tingkat VARCHAR NOT NULL,
  predikat_organisasi VARCHAR NOT NULL,
  dinilai BIGINT NOT NULL,
  sangat_baik BIGINT NOT NULL,
  baik BIGINT NOT NULL,
  butuh_perbaikan BIGINT NOT NULL,
  kurang BIGINT NOT NULL,
  sangat_kurang BIGINT NOT NULL,
  patuh BOOLEAN,
  batas_dilanggar VARCHAR,
  selisih_batas VARCHAR,
  perubahan_minimum BIGINT,
  terlalu_kecil BOOLEAN NOT NULL,
  indikatif BOOLEAN NOT NULL,
  peluang DOUBLE PRECISION,
  kesenjangan DOUBLE PRECISION,
  unit_tanpa_capaian BIGINT,
  aturan VARCHAR NOT NULL
);
COMMENT ON TABLE serving.mart_kepatuhan_distribusi IS 'organisasi yang punya capaian pada satu periode';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.instansi_id IS 'Id SIASN instansi';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.instansi_nama IS 'Nama instansi';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.jenis_instansi IS 'Jenis instansi (R-809)';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.kode_provinsi IS 'Kode provinsi Kemendagri; kosong untuk instansi pusat';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.unor_id IS 'Unit organisasi; TANPA-UNOR bila pegawai tidak punya unit';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.unor_nama IS 'Nama unit organisasi';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.unor_induk_id IS 'Unit induk';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.unor_induk_nama IS 'Nama unit induk';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.jenis_periode IS 'BULANAN, TRIWULANAN atau TAHUNAN';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.tahun IS 'Tahun periode';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.angka_periode IS 'Bulan 1-12, triwulan 1-4, tahunan 0';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.periode_awal IS 'Hari pertama periode';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.periode_akhir IS 'Hari terakhir periode';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.tingkat IS 'INSTANSI atau UNIT';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.predikat_organisasi IS 'Predikat kinerja organisasi';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.dinilai IS 'Pegawai dinilai, unit turunan termasuk';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.sangat_baik IS 'Dinilai Sangat Baik';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.baik IS 'Dinilai Baik';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.butuh_perbaikan IS 'Dinilai Butuh Perbaikan';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.kurang IS 'Dinilai Kurang';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.sangat_kurang IS 'Dinilai Sangat Kurang';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.patuh IS 'Sebaran memenuhi semua batas; kosong bila terlalu kecil';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.batas_dilanggar IS 'Batas yang dilanggar, dipisah koma, menaik';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.selisih_batas IS 'Batas yang dilanggar dengan selisih orang, misalnya D-B1:+4,D-B2:-1';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.perubahan_minimum IS 'Pegawai paling sedikit yang predikatnya harus berbeda';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.terlalu_kecil IS 'Kurang dari lima pegawai dinilai (R-205)';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.indikatif IS 'Lima sampai sembilan pegawai: batas dilonggarkan (R-205)';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.peluang IS 'Peluang ekor binomial batas pertama yang dilanggar (R-204)';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.kesenjangan IS 'Rata-rata tingkat predikat pegawai dikurangi tingkat organisasi (R-207)';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.unit_tanpa_capaian IS 'Hanya INSTANSI: unit berpegawai tanpa capaian';
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.aturan IS 'Versi aturan';

CREATE TABLE serving.mart_pengecualian (
  instansi_id VARCHAR NOT NULL,
  instansi_nama VARCHAR NOT NULL,
  jenis_instansi VARCHAR NOT NULL,
  kode_provinsi VARCHAR,
  unor_id VARCHAR NOT NULL,
  unor_nama VARCHAR NOT NULL,
  unor_induk_id VARCHAR,
  unor_induk_nama VARCHAR,
  jenis_periode VARCHAR NOT NULL,
  tahun INTEGER NOT NULL,
  angka_periode INTEGER NOT NULL,
  periode_awal DATE NOT NULL,
  periode_akhir DATE NOT NULL,
  alasan VARCHAR NOT NULL,
  pegawai BIGINT NOT NULL
);
COMMENT ON TABLE serving.mart_pengecualian IS 'unit, periode dan alasan';
COMMENT ON COLUMN serving.mart_pengecualian.instansi_id IS 'Id SIASN instansi';
COMMENT ON COLUMN serving.mart_pengecualian.instansi_nama IS 'Nama instansi';
COMMENT ON COLUMN serving.mart_pengecualian.jenis_instansi IS 'Jenis instansi (R-809)';
COMMENT ON COLUMN serving.mart_pengecualian.kode_provinsi IS 'Kode provinsi Kemendagri; kosong untuk instansi pusat';
COMMENT ON COLUMN serving.mart_pengecualian.unor_id IS 'Unit organisasi; TANPA-UNOR bila pegawai tidak punya unit';
COMMENT ON COLUMN serving.mart_pengecualian.unor_nama IS 'Nama unit organisasi';
COMMENT ON COLUMN serving.mart_pengecualian.unor_induk_id IS 'Unit induk';
COMMENT ON COLUMN serving.mart_pengecualian.unor_induk_nama IS 'Nama unit induk';
COMMENT ON COLUMN serving.mart_pengecualian.jenis_periode IS 'BULANAN, TRIWULANAN atau TAHUNAN';
COMMENT ON COLUMN serving.mart_pengecualian.tahun IS 'Tahun periode';
COMMENT ON COLUMN serving.mart_pengecualian.angka_periode IS 'Bulan 1-12, triwulan 1-4, tahunan 0';
COMMENT ON COLUMN serving.mart_pengecualian.periode_awal IS 'Hari pertama periode';
COMMENT ON COLUMN serving.mart_pengecualian.periode_akhir IS 'Hari terakhir periode';
COMMENT ON COLUMN serving.mart_pengecualian.alasan IS 'Alasan pengecualian';
COMMENT ON COLUMN serving.mart_pengecualian.pegawai IS 'Pegawai yang dikecualikan';

CREATE TABLE serving.mart_penerimaan (
  instansi_id VARCHAR NOT NULL,
  instansi_nama VARCHAR NOT NULL,
  jenis_instansi VARCHAR NOT NULL,
  kode_provinsi VARCHAR,
  feed VARCHAR NOT NULL,
  tahun INTEGER NOT NULL,
  bulan INTEGER NOT NULL,
  berkas BIGINT NOT NULL,
  baris BIGINT NOT NULL,
  diterima BIGINT NOT NULL,
  ditolak BIGINT NOT NULL,
  duplikat BIGINT NOT NULL,
  terakhir_diterima TIMESTAMP
);
COMMENT ON TABLE serving.mart_penerimaan IS 'instansi terdaftar, feed dan bulan, juga yang tidak mengirim';
COMMENT ON COLUMN serving.mart_penerimaan.instansi_id IS 'Id SIASN instansi';
COMMENT ON COLUMN serving.mart_penerimaan.instansi_nama IS 'Nama instansi';
COMMENT ON COLUMN serving.mart_penerimaan.jenis_instansi IS 'Jenis instansi (R-809)';
COMMENT ON COLUMN serving.mart_penerimaan.kode_provinsi IS 'Kode provinsi Kemendagri; kosong untuk instansi pusat';
COMMENT ON COLUMN serving.mart_penerimaan.feed IS 'Feed';
COMMENT ON COLUMN serving.mart_penerimaan.tahun IS 'Tahun penarikan data';
COMMENT ON COLUMN serving.mart_penerimaan.bulan IS 'Bulan penarikan data, waktu setempat';
COMMENT ON COLUMN serving.mart_penerimaan.berkas IS 'Kiriman, yang ditolak termasuk, kiriman ulang tidak';
COMMENT ON COLUMN serving.mart_penerimaan.baris IS 'Baris dibaca';
COMMENT ON COLUMN serving.mart_penerimaan.diterima IS 'Baris diterima';
COMMENT ON COLUMN serving.mart_penerimaan.ditolak IS 'Baris dikarantina';
COMMENT ON COLUMN serving.mart_penerimaan.duplikat IS 'Baris duplikat';
COMMENT ON COLUMN serving.mart_penerimaan.terakhir_diterima IS 'Waktu terima terakhir (UTC)';

CREATE TABLE serving.mart_galat (
  instansi_id VARCHAR NOT NULL,
  instansi_nama VARCHAR NOT NULL,
  jenis_instansi VARCHAR NOT NULL,
  kode_provinsi VARCHAR,
  feed VARCHAR NOT NULL,
  tahun INTEGER NOT NULL,
  bulan INTEGER NOT NULL,
  kode_galat VARCHAR NOT NULL,
  tingkat VARCHAR NOT NULL,
  baris BIGINT NOT NULL,
  berkas BIGINT NOT NULL
);
COMMENT ON TABLE serving.mart_galat IS 'instansi, feed, bulan dan kode';
COMMENT ON COLUMN serving.mart_galat.instansi_id IS 'Id SIASN instansi';
COMMENT ON COLUMN serving.mart_galat.instansi_nama IS 'Nama instansi';
COMMENT ON COLUMN serving.mart_galat.jenis_instansi IS 'Jenis instansi (R-809)';
COMMENT ON COLUMN serving.mart_galat.kode_provinsi IS 'Kode provinsi Kemendagri; kosong untuk instansi pusat';
COMMENT ON COLUMN serving.mart_galat.feed IS 'Feed';
COMMENT ON COLUMN serving.mart_galat.tahun IS 'Tahun penarikan data';
COMMENT ON COLUMN serving.mart_galat.bulan IS 'Bulan penarikan data, waktu setempat';
COMMENT ON COLUMN serving.mart_galat.kode_galat IS 'Kode galat';
COMMENT ON COLUMN serving.mart_galat.tingkat IS 'GALAT atau PERINGATAN';
COMMENT ON COLUMN serving.mart_galat.baris IS 'Baris yang membawa kode';
COMMENT ON COLUMN serving.mart_galat.berkas IS 'Berkas yang membawa kode';

CREATE TABLE serving.kamus (
  kode VARCHAR NOT NULL,
  jenis VARCHAR NOT NULL,
  judul VARCHAR NOT NULL,
  definisi VARCHAR NOT NULL,
  rumus VARCHAR,
  satuan VARCHAR,
  dasar_hukum VARCHAR,
  kelompok_jabatan VARCHAR,
  versi VARCHAR NOT NULL
);
COMMENT ON TABLE serving.kamus IS 'indikator, tabel, kolom, kode atau aturan';
COMMENT ON COLUMN serving.kamus.kode IS 'Kode istilah';
COMMENT ON COLUMN serving.kamus.jenis IS 'TABEL, KOLOM, INDIKATOR, ATURAN, KODE GALAT atau ISTILAH';
COMMENT ON COLUMN serving.kamus.judul IS 'Judul';
COMMENT ON COLUMN serving.kamus.definisi IS 'Definisi';
COMMENT ON COLUMN serving.kamus.rumus IS 'Rumus';
COMMENT ON COLUMN serving.kamus.satuan IS 'Satuan';
COMMENT ON COLUMN serving.kamus.dasar_hukum IS 'Dasar hukum';
COMMENT ON COLUMN serving.kamus.kelompok_jabatan IS 'Kelompok jabatan, bila khusus';
COMMENT ON COLUMN serving.kamus.versi IS 'Versi aturan atau program';

CREATE TABLE serving.akses_pengguna (
  username VARCHAR NOT NULL,
  instansi_id VARCHAR,
  unor_id VARCHAR,
  peran VARCHAR NOT NULL
);
COMMENT ON TABLE serving.akses_pengguna IS 'hak satu pengguna atas satu organisasi';
COMMENT ON COLUMN serving.akses_pengguna.username IS 'Nama pengguna';
COMMENT ON COLUMN serving.akses_pengguna.instansi_id IS 'Instansi; kosong bagi NASIONAL';
COMMENT ON COLUMN serving.akses_pengguna.unor_id IS 'Unit; kosong = seluruh instansi';
COMMENT ON COLUMN serving.akses_pengguna.peran IS 'NASIONAL, BIRO_KEPEGAWAIAN atau TALENTA';
