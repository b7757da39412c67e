-- One month of extraction: agencies that sent anything, of those registered.
SELECT tahun, bulan, count(DISTINCT instansi_id) FILTER (WHERE berkas > 0) AS instansi, count(DISTINCT instansi_id) AS terdaftar
FROM serving.mart_penerimaan
GROUP BY tahun, bulan
ORDER BY tahun, bulan
