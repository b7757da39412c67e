-- One definitive assessment of one obliged employee in one period that has begun, unassessed ones included (D-34). Organisation and
-- post are those of the last day of the period; codes are spelled out by the packs of the period.
SELECT
  o.nip, o.nama, o.instansi_id, i.instansi_nama, o.unor_id, o.unor_nama, o.jabatan_nama,
  o.jenis_periode, o.tahun, o.angka_periode, o.periode_awal, o.periode_akhir, n.periode_nama, make_date(o.tahun, n.bulan_mulai, 1) AS periode_kalender,
  o.skp_id,
  h.label AS hasil_kerja, k.label AS perilaku_kerja,
  s.label AS predikat_sumber, l.label AS predikat,
  o.konsisten, o.waktu_dinilai, o.batas_pengisian, o.tepat_waktu,
  CASE WHEN o.predikat IS NULL THEN 'Belum dinilai' WHEN o.tepat_waktu THEN 'Tepat waktu' WHEN NOT o.tepat_waktu THEN 'Terlambat' END AS ketepatan,
  o.penilai_nip
FROM pegawai_periode o
CROSS JOIN parameter p
LEFT JOIN ref_instansi i USING (instansi_id)
LEFT JOIN nama_periode n USING (jenis_periode, angka_periode)
LEFT JOIN rating h ON h.rating = o.hasil_kerja AND h.cakupan_instansi = coalesce(i.cakupan_aturan, '*')
  AND o.periode_akhir BETWEEN h.berlaku_mulai AND coalesce(h.berlaku_sampai, DATE '9999-12-31')
LEFT JOIN rating k ON k.rating = o.perilaku_kerja AND k.cakupan_instansi = coalesce(i.cakupan_aturan, '*')
  AND o.periode_akhir BETWEEN k.berlaku_mulai AND coalesce(k.berlaku_sampai, DATE '9999-12-31')
LEFT JOIN predikat s ON s.predikat = o.predikat_sumber AND s.cakupan_instansi = coalesce(i.cakupan_aturan, '*')
  AND o.periode_akhir BETWEEN s.berlaku_mulai AND coalesce(s.berlaku_sampai, DATE '9999-12-31')
LEFT JOIN predikat l ON l.predikat = coalesce(o.predikat, '-') AND l.cakupan_instansi = coalesce(i.cakupan_aturan, '*')
  AND o.periode_akhir BETWEEN l.berlaku_mulai AND coalesce(l.berlaku_sampai, DATE '9999-12-31')
WHERE o.alasan IS NULL AND o.ada_penilaian AND o.periode_awal <= p.as_of
