-- One recorded version of one assessment of one SKP in one period, with the definitive ones marked (R-304, D-01, D-38).
-- KIN-07: the predikat of the year differs between e-Kinerja and SIASN (feeds 6.5). WKT-07: the employee is excepted or not active on
-- the last day of the period (feeds 6.13).
WITH tahunan AS (
  SELECT no_orang, no_periode, arg_max(predikat, tercatat_dari) AS predikat
  FROM penilaian_isi
  WHERE calon AND sumber_sistem = 'SIASN' AND jenis_periode = 'TAHUNAN' AND predikat IS NOT NULL
  GROUP BY ALL
),
nonaktif AS (
  SELECT DISTINCT no_orang, no_periode FROM pegawai_hari WHERE kelompok <> 'AKTIF'
),
tanda AS (
  SELECT
    i.*, i.calon AND k.no_isi IS NULL AS definitif,
    nullif(concat_ws(',', i.tanda_silang,
      CASE WHEN i.calon AND k.no_isi IS NULL AND i.sumber_sistem = 'EKINERJA' AND t.predikat <> i.predikat THEN 'KIN-07' END,
      CASE WHEN n.no_orang IS NOT NULL THEN 'WKT-07' END), '') AS tanda_semua
  FROM penilaian_isi i
  LEFT JOIN penilaian_kalah k ON k.no_isi = i.rowid
  LEFT JOIN tahunan t ON t.no_orang = i.no_orang AND t.no_periode = i.no_periode
  LEFT JOIN nonaktif n ON n.no_orang = i.no_orang AND n.no_periode = i.no_periode
)
SELECT * REPLACE (tanda_semua AS tanda_silang, nullif(concat_ws(',', tanda_mutu, tanda_semua), '') AS tanda_mutu) FROM tanda
