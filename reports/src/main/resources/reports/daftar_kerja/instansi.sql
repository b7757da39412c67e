-- One agency with open matters, and how many; the longest list first, as several are written at once.
SELECT instansi_id, count(*) AS baris
FROM serving.pegawai_daftar_kerja
GROUP BY instansi_id
ORDER BY baris DESC, instansi_id
