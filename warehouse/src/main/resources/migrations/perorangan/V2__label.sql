-- Names that people read beside the codes.
ALTER TABLE serving.pegawai_penilaian ADD COLUMN instansi_nama VARCHAR;
COMMENT ON COLUMN serving.pegawai_penilaian.instansi_nama IS 'Nama instansi';
ALTER TABLE serving.pegawai_penilaian ADD COLUMN periode_nama VARCHAR;
COMMENT ON COLUMN serving.pegawai_penilaian.periode_nama IS 'Nama periode di dalam tahunnya, misalnya Tahunan, Triwulan IV, Desember';
ALTER TABLE serving.pegawai_penilaian ADD COLUMN ketepatan VARCHAR;
COMMENT ON COLUMN serving.pegawai_penilaian.ketepatan IS 'Tepat waktu untuk dibaca; kosong bila tak dapat diukur';
ALTER TABLE serving.pegawai_daftar_kerja ADD COLUMN instansi_nama VARCHAR;
COMMENT ON COLUMN serving.pegawai_daftar_kerja.instansi_nama IS 'Nama instansi';
ALTER TABLE serving.pegawai_daftar_kerja ADD COLUMN periode_nama VARCHAR;
COMMENT ON COLUMN serving.pegawai_daftar_kerja.periode_nama IS 'Nama periode di dalam tahunnya, misalnya Tahunan, Triwulan IV, Desember';
