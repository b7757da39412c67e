-- One combination of kind of person and predikat in force in one agency and period that has begun (D-22); BELUM DINILAI included.
-- Codes are spelled out by the pack predikat of the period; an unknown code stays as it is and fails its check.
SELECT
  d.instansi_id, i.instansi_nama, i.jenis_instansi, i.jenis_instansi_nama, i.kode_provinsi, i.provinsi_nama,
  d.jenis_periode, d.tahun, d.angka_periode, d.periode_awal, d.periode_akhir, n.periode_nama, make_date(d.tahun, n.bulan_mulai, 1) AS periode_kalender,
  d.jenis_pegawai, d.jenis_jabatan, d.jenjang, d.jenis_kelamin, d.kelompok_usia, d.pendidikan,
  coalesce(l.label, d.predikat) AS predikat,
  d.jumlah
FROM agg_distribusi d
CROSS JOIN parameter p
LEFT JOIN ref_instansi i USING (instansi_id)
LEFT JOIN nama_periode n USING (jenis_periode, angka_periode)
LEFT JOIN predikat l
  ON l.predikat = d.predikat AND l.cakupan_instansi = coalesce(i.cakupan_aturan, '*')
  AND d.periode_akhir BETWEEN l.berlaku_mulai AND coalesce(l.berlaku_sampai, DATE '9999-12-31')
WHERE d.periode_awal <= p.as_of
