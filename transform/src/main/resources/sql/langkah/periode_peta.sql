-- One period id of an agency with its current dates and the calendar period it belongs to, if any (D-43). no_peta = its number in this
-- task.
SELECT
  CAST(row_number() OVER (ORDER BY p.instansi_id, p.periode_id) AS INTEGER) AS no_peta, z.no_instansi, p.instansi_id, lower(p.periode_id) AS kunci_periode, p.periode_id, p.tahun, p.periode_awal, p.periode_akhir, k.jenis_periode,
  k.angka_periode, k.no_periode
FROM dim_periode_instansi p
JOIN zona_instansi z ON z.instansi_id = p.instansi_id
LEFT JOIN periode_kalender k
  ON k.instansi_id = p.instansi_id AND k.tahun = p.tahun AND k.jenis_periode = p.jenis_periode AND k.angka_periode = p.angka_periode
WHERE p.terkini
QUALIFY row_number() OVER (PARTITION BY p.instansi_id, lower(p.periode_id) ORDER BY p.tercatat_dari DESC, p.periode_awal, p.nama) = 1
