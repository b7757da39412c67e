-- One unit in one period its agency's page shows units for: its own people (SENDIRI), and together with those of all
-- units below it in the present tree (TURUNAN). A unit the tree does not know has only the former.
WITH RECURSIVE jalur(instansi_id, leluhur_id, unor_id) AS (
  SELECT instansi_id, unor_id, unor_id FROM serving.dim_unor
  UNION
  SELECT j.instansi_id, j.leluhur_id, u.unor_id
  FROM jalur j
  JOIN serving.dim_unor u ON u.instansi_id = j.instansi_id AND u.unor_atasan_id = j.unor_id
),
dipakai AS (
  SELECT * FROM periode_utama
  UNION
  SELECT * FROM periode_kepatuhan
),
kinerja AS (
  SELECT m.* FROM serving.mart_kinerja_unit m SEMI JOIN dipakai USING (instansi_id, jenis_periode, tahun, angka_periode)
)
SELECT 'SENDIRI' AS lingkup, k.unor_id AS leluhur_id, k.unor_nama AS leluhur_nama, k.*
FROM kinerja k
UNION ALL
SELECT 'TURUNAN' AS lingkup, j.leluhur_id, NULL AS leluhur_nama, k.*
FROM kinerja k
JOIN jalur j ON j.instansi_id = k.instansi_id AND j.unor_id = k.unor_id
