-- One limit of one period id and the times of assessment it judges (D-10): from the extraction that brought it until the next one
-- that changed it; the earliest also judges what was assessed before. Neighbours with one limit are one row.
WITH versi AS (
  SELECT
    instansi_id, lower(periode_id) AS kunci_periode, batas_pengisian, tercatat_dari,
    lag(batas_pengisian) OVER w IS DISTINCT FROM batas_pengisian OR lag(tercatat_dari) OVER w IS NULL AS baru
  FROM dim_periode_instansi
  WINDOW w AS (PARTITION BY instansi_id, lower(periode_id) ORDER BY tercatat_dari)
),
batas AS (
  SELECT *, row_number() OVER w = 1 AS pertama, lead(tercatat_dari) OVER w AS berikut
  FROM versi
  WHERE baru
  WINDOW w AS (PARTITION BY instansi_id, kunci_periode ORDER BY tercatat_dari)
)
SELECT
  instansi_id, kunci_periode, batas_pengisian,
  CASE WHEN pertama THEN TIMESTAMP '-infinity' ELSE tercatat_dari END AS dari,
  coalesce(berikut, TIMESTAMP 'infinity') AS sampai
FROM batas
