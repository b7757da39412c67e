-- FAIL
-- OF serving.mart_kinerja_nasional
-- SAYS setiap periode dan predikat ada pada dimensinya
-- Every period and predikat of the figures is one of the star's dimensions. A lake of an earlier version gets those with its next transform.
SELECT jenis_periode, tahun, angka_periode, NULL AS predikat
FROM serving.mart_kinerja_nasional
ANTI JOIN dim_periode USING (jenis_periode, tahun, angka_periode)
WHERE EXISTS (SELECT 1 FROM dim_periode)
UNION ALL
SELECT DISTINCT NULL, NULL, NULL, d.predikat
FROM serving.mart_distribusi_predikat d
ANTI JOIN dim_predikat p ON p.jenis = 'PEGAWAI' AND p.label = d.predikat
WHERE EXISTS (SELECT 1 FROM dim_predikat)
