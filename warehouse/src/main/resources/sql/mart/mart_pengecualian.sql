-- One reason for which people of one unit are outside the denominators in one period that has begun (set X of R-307).
SELECT
  x.instansi_id, i.instansi_nama, i.jenis_instansi, i.jenis_instansi_nama, i.kode_provinsi, i.provinsi_nama,
  x.unor_id, coalesce(x.unor_nama, if(x.unor_id = 'TANPA-UNOR', 'Tanpa unit organisasi', x.unor_id)) AS unor_nama,
  x.unor_induk_id, x.unor_induk_nama,
  x.jenis_periode, x.tahun, x.angka_periode, x.periode_awal, x.periode_akhir, n.periode_nama, make_date(x.tahun, n.bulan_mulai, 1) AS periode_kalender,
  x.alasan, x.pegawai
FROM agg_pengecualian x
CROSS JOIN parameter p
LEFT JOIN ref_instansi i USING (instansi_id)
LEFT JOIN nama_periode n USING (jenis_periode, angka_periode)
WHERE x.periode_awal <= p.as_of
