-- One period id of an agency with its current dates and the calendar period it belongs to, if any (D-43). no_peta = its number in this
-- task. A report without ids says its period in the title (feeds 2.11.2): TURUNAN:<year>-<kind>-<number> is that calendar period itself.
WITH dikirim AS (
  SELECT
    p.instansi_id, lower(p.periode_id) AS kunci_periode, p.periode_id, p.tahun, p.periode_awal, p.periode_akhir, k.jenis_periode,
    k.angka_periode, k.no_periode
  FROM dim_periode_instansi p
  LEFT JOIN periode_kalender k
    ON k.instansi_id = p.instansi_id AND k.tahun = p.tahun AND k.jenis_periode = p.jenis_periode AND k.angka_periode = p.angka_periode
  WHERE p.terkini
  QUALIFY row_number() OVER (PARTITION BY p.instansi_id, lower(p.periode_id) ORDER BY p.tercatat_dari DESC, p.periode_awal, p.nama) = 1
),
disebut AS (
  SELECT instansi_id, format('TURUNAN:{}-{}-{}', tahun, jenis_periode, angka_periode) AS periode_id, tahun, periode_awal, periode_akhir,
    jenis_periode, angka_periode, no_periode
  FROM periode_kalender
),
semua AS (
  SELECT * FROM dikirim
  UNION ALL BY NAME
  SELECT *, lower(periode_id) AS kunci_periode FROM disebut
)
SELECT CAST(row_number() OVER (ORDER BY s.instansi_id, s.periode_id) AS INTEGER) AS no_peta, z.no_instansi, s.*
FROM semua s
JOIN zona_instansi z ON z.instansi_id = s.instansi_id
