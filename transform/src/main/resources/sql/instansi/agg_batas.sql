-- One unit, calendar period and limit of its obliged employees (R-308, D-10, D-39).
SELECT
  instansi_id, jenis_periode, tahun, angka_periode, periode_awal, periode_akhir, unor_id, batas_pengisian,
  count(*) AS pegawai, count(*) FILTER (WHERE tepat_waktu) AS tepat_waktu
FROM pegawai_periode
WHERE alasan IS NULL AND batas_pengisian IS NOT NULL
GROUP BY ALL
