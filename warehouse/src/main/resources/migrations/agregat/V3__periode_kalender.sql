-- The calendar start of a period, so that charts put agencies with dates of their own into one month.
ALTER TABLE serving.mart_kinerja_unit ADD COLUMN periode_kalender DATE;
COMMENT ON COLUMN serving.mart_kinerja_unit.periode_kalender IS 'Hari pertama periode menurut kalender, sama bagi semua instansi';
ALTER TABLE serving.mart_kinerja_instansi ADD COLUMN periode_kalender DATE;
COMMENT ON COLUMN serving.mart_kinerja_instansi.periode_kalender IS 'Hari pertama periode menurut kalender, sama bagi semua instansi';
ALTER TABLE serving.mart_kinerja_nasional ADD COLUMN periode_kalender DATE;
COMMENT ON COLUMN serving.mart_kinerja_nasional.periode_kalender IS 'Hari pertama periode menurut kalender, sama bagi semua instansi';
ALTER TABLE serving.mart_pembanding ADD COLUMN periode_kalender DATE;
COMMENT ON COLUMN serving.mart_pembanding.periode_kalender IS 'Hari pertama periode menurut kalender, sama bagi semua instansi';
ALTER TABLE serving.mart_distribusi_predikat ADD COLUMN periode_kalender DATE;
COMMENT ON COLUMN serving.mart_distribusi_predikat.periode_kalender IS 'Hari pertama periode menurut kalender, sama bagi semua instansi';
ALTER TABLE serving.mart_kepatuhan_distribusi ADD COLUMN periode_kalender DATE;
COMMENT ON COLUMN serving.mart_kepatuhan_distribusi.periode_kalender IS 'Hari pertama periode menurut kalender, sama bagi semua instansi';
ALTER TABLE serving.mart_pengecualian ADD COLUMN periode_kalender DATE;
COMMENT ON COLUMN serving.mart_pengecualian.periode_kalender IS 'Hari pertama periode menurut kalender, sama bagi semua instansi';
