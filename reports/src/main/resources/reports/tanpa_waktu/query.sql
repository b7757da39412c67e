-- One agency in one period: obliged people assessed without a time; periods without any are left out.
SELECT instansi_id, jenis_periode, tahun, angka_periode, count(*) AS tanpa_waktu
FROM serving.pegawai_penilaian
WHERE predikat <> 'BELUM DINILAI' AND waktu_dinilai IS NULL
GROUP BY instansi_id, jenis_periode, tahun, angka_periode
