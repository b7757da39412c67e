-- FAIL
-- OF serving.mart_kinerja_instansi
-- SAYS setiap instansi yang punya angka terdaftar
-- Every agency with figures is a registered one.
SELECT instansi_id, jenis_periode, tahun, angka_periode
FROM serving.mart_kinerja_instansi
ANTI JOIN serving.dim_instansi USING (instansi_id)
