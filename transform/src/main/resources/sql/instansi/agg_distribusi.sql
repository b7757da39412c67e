-- One combination of kind of employee and predikat in one calendar period of one agency; over W (4.1, D-22, D-40).
SELECT
  instansi_id, jenis_periode, tahun, angka_periode, periode_awal, periode_akhir, jenis_pegawai, jenis_jabatan, jenjang, jenis_kelamin,
  kelompok_usia, pendidikan, coalesce(predikat, 'BELUM DINILAI') AS predikat, count(*) AS jumlah
FROM pegawai_periode
WHERE alasan IS NULL
GROUP BY ALL
