-- One organisation with an achievement in one calendar period beside the counts of its people (R-204, D-16): a root unit stands for the
-- whole agency, any other unit for itself and the units below it. An unknown unit has its own people only.
WITH organisasi AS (
  SELECT c.instansi_id, c.kunci_unor, c.no_periode, d.kunci IS NOT NULL AND d.unor_atasan_id IS NULL AS akar
  FROM capaian c
  LEFT JOIN dim_unor d ON d.instansi_id = c.instansi_id AND d.kunci = c.kunci_unor AND d.terkini
),
anggota AS (
  SELECT o.*, u.no_unit FROM organisasi o JOIN unit u ON u.instansi_id = o.instansi_id WHERE o.akar
  UNION
  SELECT o.*, u.no_unit
  FROM organisasi o
  JOIN unor_leluhur l ON l.instansi_id = o.instansi_id AND l.leluhur = o.kunci_unor
  JOIN unit u ON u.instansi_id = l.instansi_id AND u.kunci = l.kunci
  WHERE NOT o.akar
  UNION
  SELECT o.*, u.no_unit FROM organisasi o JOIN unit u ON u.instansi_id = o.instansi_id AND u.kunci = o.kunci_unor
),
bercapaian AS (
  SELECT DISTINCT no_unit, no_periode FROM capaian WHERE no_unit IS NOT NULL
),
hitung AS (
  SELECT
    a.instansi_id, a.kunci_unor, a.no_periode, a.akar, sum(k.dinilai) AS dinilai, sum(k.sangat_baik) AS sangat_baik, sum(k.baik) AS baik,
    sum(k.butuh_perbaikan) AS butuh_perbaikan, sum(k.kurang) AS kurang, sum(k.sangat_kurang) AS sangat_kurang,
    count(*) FILTER (WHERE k.pegawai > 0 AND b.no_unit IS NULL) AS tanpa_capaian
  FROM anggota a
  JOIN agg_kinerja_unit k ON k.no_unit = a.no_unit AND k.no_periode = a.no_periode
  LEFT JOIN bercapaian b ON b.no_unit = a.no_unit AND b.no_periode = a.no_periode
  GROUP BY ALL
)
SELECT
  c.instansi_id, k.jenis_periode, k.tahun, k.angka_periode, k.periode_awal, k.periode_akhir, c.unor_id, c.unor_nama, c.unor_induk_id,
  c.unor_induk_nama, CASE WHEN h.akar THEN 'INSTANSI' ELSE 'UNIT' END AS tingkat, c.predikat_organisasi,
  coalesce(h.dinilai, 0) AS dinilai, coalesce(h.sangat_baik, 0) AS sangat_baik, coalesce(h.baik, 0) AS baik,
  coalesce(h.butuh_perbaikan, 0) AS butuh_perbaikan, coalesce(h.kurang, 0) AS kurang, coalesce(h.sangat_kurang, 0) AS sangat_kurang,
  CASE WHEN h.akar THEN h.tanpa_capaian END AS unit_tanpa_capaian
FROM capaian c
JOIN periode_kalender k ON k.no_periode = c.no_periode
SEMI JOIN orang o ON o.instansi_id = c.instansi_id
LEFT JOIN hitung h ON h.instansi_id = c.instansi_id AND h.kunci_unor = c.kunci_unor AND h.no_periode = c.no_periode
