-- One calendar period of one agency: its periods of equal kind, year and number are one, from the earliest start to the latest end
-- (D-43); LAINNYA has none. hari = the day whose state counts: the last day, or the as-of day if earlier (R-307).
WITH kalender AS (
  SELECT
    instansi_id, tahun, jenis_periode, angka_periode, min(periode_awal) AS periode_awal, max(periode_akhir) AS periode_akhir,
    max(batas_pengisian) AS batas_pengisian
  FROM dim_periode_instansi
  WHERE terkini AND jenis_periode IN ('BULANAN', 'TRIWULANAN', 'TAHUNAN') AND angka_periode IS NOT NULL
  GROUP BY ALL
)
SELECT
  CAST(row_number() OVER (ORDER BY instansi_id, tahun, jenis_periode, angka_periode) AS INTEGER) AS no_periode, k.*, z.cakupan_aturan,
  least(periode_akhir, (SELECT as_of FROM parameter)) AS hari
FROM kalender k
JOIN zona_instansi z USING (instansi_id)
