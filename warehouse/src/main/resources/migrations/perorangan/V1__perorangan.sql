-- The published person-level tables, for DuckDB and PostgreSQL. Restricted.
CREATE SCHEMA IF NOT EXISTS serving;

CREATE TABLE serving.pegawai_penilaian (
  nip VARCHAR NOT NULL,
  nama VARCHAR,
  instansi_id VARCHAR NOT NULL,
  unor_id VARCHAR NOT NULL,
  unor_nama VARCHAR,
  jabatan_nama VARCHAR,
  jenis_periode VARCHAR NOT NULL,
  tahun INTEGER NOT NULL,
  angka_periode INTEGER NOT NULL,
  periode_awal DATE NOT NULL,
  periode_akhir DATE NOT NULL,
  skp_id VARCHAR,
  hasil_kerja VARCHAR,
  perilaku_kerja VARCHAR,
  predikat_sumber VARCHAR,
  predikat VARCHAR NOT NULL,
  konsisten BOOLEAN,
  waktu_dinilai TIMESTAMP,
  batas_pengisian DATE,
  tepat_waktu BOOLEAN,
  penilai_nip VARCHAR
);
COMMENT ON TABLE serving.pegawai_penilaian IS 'penilaian definitif satu pegawai pada satu periode';
COMMENT ON COLUMN serving.pegawai_penilaian.nip IS 'Nomor induk 18 digit';
COMMENT ON COLUMN serving.pegawai_penilaian.nama IS 'Nama tanpa gelar';
COMMENT ON COLUMN serving.pegawai_penilaian.instansi_id IS 'Id SIASN instansi pada hari terakhir periode';
COMMENT ON COLUMN serving.pegawai_penilaian.unor_id IS 'Unit organisasi; TANPA-UNOR bila pegawai tidak punya unit';
COMMENT ON COLUMN serving.pegawai_penilaian.unor_nama IS 'Nama unit organisasi';
COMMENT ON COLUMN serving.pegawai_penilaian.jabatan_nama IS 'Nama jabatan pada hari terakhir periode';
COMMENT ON COLUMN serving.pegawai_penilaian.jenis_periode IS 'BULANAN, TRIWULANAN atau TAHUNAN';
COMMENT ON COLUMN serving.pegawai_penilaian.tahun IS 'Tahun periode';
COMMENT ON COLUMN serving.pegawai_penilaian.angka_periode IS 'Bulan 1-12, triwulan 1-4, tahunan 0';
COMMENT ON COLUMN serving.pegawai_penilaian.periode_awal IS 'Hari pertama periode';
COMMENT ON COLUMN serving.pegawai_penilaian.periode_akhir IS 'Hari terakhir periode';
COMMENT ON COLUMN serving.pegawai_penilaian.skp_id IS 'Id SKP';
COMMENT ON COLUMN serving.pegawai_penilaian.hasil_kerja IS 'Peringkat hasil kerja';
COMMENT ON COLUMN serving.pegawai_penilaian.perilaku_kerja IS 'Peringkat perilaku kerja';
COMMENT ON COLUMN serving.pegawai_penilaian.predikat_sumber IS 'Predikat menurut sistem asal';
COMMENT ON COLUMN serving.pegawai_penilaian.predikat IS 'Predikat yang berlaku';
COMMENT ON COLUMN serving.pegawai_penilaian.konsisten IS 'Predikat asal sama dengan hitungan; kosong bila tak dapat dibandingkan';
COMMENT ON COLUMN serving.pegawai_penilaian.waktu_dinilai IS 'Waktu dinilai (UTC)';
COMMENT ON COLUMN serving.pegawai_penilaian.batas_pengisian IS 'Batas pengisian yang berlaku';
COMMENT ON COLUMN serving.pegawai_penilaian.tepat_waktu IS 'Kosong bila tak dapat diukur';
COMMENT ON COLUMN serving.pegawai_penilaian.penilai_nip IS 'Pejabat penilai';

CREATE TABLE serving.pegawai_daftar_kerja (
  nip VARCHAR NOT NULL,
  nama VARCHAR,
  instansi_id VARCHAR NOT NULL,
  unor_id VARCHAR NOT NULL,
  unor_nama VARCHAR,
  jabatan_nama VARCHAR,
  jenis_periode VARCHAR NOT NULL,
  tahun INTEGER NOT NULL,
  angka_periode INTEGER NOT NULL,
  periode_awal DATE NOT NULL,
  periode_akhir DATE NOT NULL,
  masalah VARCHAR NOT NULL,
  keterangan VARCHAR,
  batas_pengisian DATE,
  penilai_nip VARCHAR
);
COMMENT ON TABLE serving.pegawai_daftar_kerja IS 'masalah terbuka satu pegawai pada satu periode';
COMMENT ON COLUMN serving.pegawai_daftar_kerja.nip IS 'Nomor induk 18 digit';
COMMENT ON COLUMN serving.pegawai_daftar_kerja.nama IS 'Nama tanpa gelar';
COMMENT ON COLUMN serving.pegawai_daftar_kerja.instansi_id IS 'Id SIASN instansi pada hari terakhir periode';
COMMENT ON COLUMN serving.pegawai_daftar_kerja.unor_id IS 'Unit organisasi; TANPA-UNOR bila pegawai tidak punya unit';
COMMENT ON COLUMN serving.pegawai_daftar_kerja.unor_nama IS 'Nama unit organisasi';
COMMENT ON COLUMN serving.pegawai_daftar_kerja.jabatan_nama IS 'Nama jabatan pada hari terakhir periode';
COMMENT ON COLUMN serving.pegawai_daftar_kerja.jenis_periode IS 'BULANAN, TRIWULANAN atau TAHUNAN';
COMMENT ON COLUMN serving.pegawai_daftar_kerja.tahun IS 'Tahun periode';
COMMENT ON COLUMN serving.pegawai_daftar_kerja.angka_periode IS 'Bulan 1-12, triwulan 1-4, tahunan 0';
COMMENT ON COLUMN serving.pegawai_daftar_kerja.periode_awal IS 'Hari pertama periode';
COMMENT ON COLUMN serving.pegawai_daftar_kerja.periode_akhir IS 'Hari terakhir periode';
COMMENT ON COLUMN serving.pegawai_daftar_kerja.masalah IS 'Apa yang harus dibenahi';
COMMENT ON COLUMN serving.pegawai_daftar_kerja.keterangan IS 'Rincian, misalnya status SKP atau kedua predikat';
COMMENT ON COLUMN serving.pegawai_daftar_kerja.batas_pengisian IS 'Batas pengisian yang berlaku';
COMMENT ON COLUMN serving.pegawai_daftar_kerja.penilai_nip IS 'Pejabat penilai';

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
