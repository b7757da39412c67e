-- One unit, calendar period and reason for exception: set X of R-307.
SELECT
  instansi_id, jenis_periode, tahun, angka_periode, periode_awal, periode_akhir, unor_id, unor_nama, unor_induk_id, unor_induk_nama,
  alasan, count(*) AS pegawai
FROM pegawai_periode
WHERE alasan IS NOT NULL
GROUP BY ALL
