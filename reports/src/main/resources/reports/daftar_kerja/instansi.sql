-- One agency with open matters, and how many.
SELECT instansi_id, count(*) AS baris
FROM serving.pegawai_daftar_kerja
GROUP BY instansi_id
ORDER BY instansi_id
