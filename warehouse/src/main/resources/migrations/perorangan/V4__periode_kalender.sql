-- The calendar start of a period, so that charts put agencies with dates of their own into one month.
ALTER TABLE serving.pegawai_penilaian ADD COLUMN periode_kalender DATE;
COMMENT ON COLUMN serving.pegawai_penilaian.periode_kalender IS 'Hari pertama periode menurut kalender, sama bagi semua instansi';
ALTER TABLE serving.pegawai_daftar_kerja ADD COLUMN periode_kalender DATE;
COMMENT ON COLUMN serving.pegawai_daftar_kerja.periode_kalender IS 'Hari pertama periode menurut kalender, sama bagi semua instansi';
