-- One employee of A in one calendar period: obliged (W) or excepted (X, alasan), with post and kind on its last day (R-307, D-07, D-22,
-- D-40), the SKP that overlaps it (D-01, D-08) and the definitive assessment (R-304). Age is that on the last day of the period itself,
-- and so are the groups of posts and education (R-001), so that a later as-of day changes no row of an open period; CPNS is judged on the
-- day of R-307 (D-42).
-- batas_pengisian: the limit the assessment was judged by; the newest one for those not assessed (D-10, D-39).
SELECT
  k.instansi_id, k.jenis_periode, k.tahun, k.angka_periode, k.periode_awal, k.periode_akhir,
  o.pns_id, o.nip, o.nama, u.unor_id, u.unor_nama, u.unor_induk_id, u.unor_induk_nama, m.jabatan_nama, h.alasan,
  CASE WHEN m.pppk THEN 'PPPK' WHEN k.hari < m.cpns_sampai THEN 'CPNS' ELSE 'PNS' END AS jenis_pegawai,
  coalesce(j.jenis_jabatan, 'LAINNYA') AS jenis_jabatan, m.jenjang, m.jenis_kelamin, coalesce(g.kelompok_usia, 'TIDAK DIKETAHUI') AS kelompok_usia,
  coalesce(di.pendidikan, dn.pendidikan, 'TIDAK DIKETAHUI') AS pendidikan,
  s.no_orang IS NOT NULL AS ber_skp, coalesce(s.disetujui, false) AS skp_disetujui, s.status_skp,
  p.no_orang IS NOT NULL AS ada_penilaian, p.skp_id, p.hasil_kerja, p.perilaku_kerja, p.predikat_sumber, p.predikat, p.konsisten,
  p.waktu_dinilai,
  CASE WHEN p.predikat IS NOT NULL AND p.waktu_dinilai IS NOT NULL AND p.sumber_sistem <> 'SIASN' THEN p.batas_pengisian
    ELSE k.batas_pengisian END AS batas_pengisian,
  CASE WHEN p.predikat IS NOT NULL THEN p.tepat_waktu END AS tepat_waktu,
  p.penilai_nip, h.no_orang, h.no_periode, m.no_unit
FROM pegawai_hari h
JOIN pegawai_masa m ON m.rowid = h.no_masa
JOIN periode_kalender k ON k.no_periode = h.no_periode
JOIN orang o ON o.no_orang = h.no_orang
JOIN unit u ON u.no_unit = m.no_unit
LEFT JOIN umur_kelompok g
  ON g.cakupan_aturan = k.cakupan_aturan AND g.umur = datesub('year', m.tanggal_lahir, k.periode_akhir)
  AND k.periode_akhir BETWEEN g.berlaku_mulai AND g.berlaku_sampai
LEFT JOIN jenis_jabatan j
  ON j.cakupan_instansi = k.cakupan_aturan AND j.jenis_jabatan_id = m.jenis_jabatan_id
  AND k.periode_akhir BETWEEN j.berlaku_mulai AND coalesce(j.berlaku_sampai, DATE '9999-12-31')
LEFT JOIN pendidikan di
  ON di.cakupan_instansi = k.cakupan_aturan AND di.menurut = 'ID' AND di.nilai = m.tingkat_pendidikan_id
  AND k.periode_akhir BETWEEN di.berlaku_mulai AND coalesce(di.berlaku_sampai, DATE '9999-12-31')
LEFT JOIN pendidikan dn
  ON dn.cakupan_instansi = k.cakupan_aturan AND dn.menurut = 'NAMA' AND dn.nilai = m.tingkat_pendidikan_nama
  AND k.periode_akhir BETWEEN dn.berlaku_mulai AND coalesce(dn.berlaku_sampai, DATE '9999-12-31')
LEFT JOIN skp_periode s ON s.no_orang = h.no_orang AND s.no_periode = h.no_periode
LEFT JOIN (
  SELECT i.*
  FROM penilaian_isi i
  ANTI JOIN penilaian_kalah l ON l.no_isi = i.rowid
  WHERE i.calon
) p ON p.no_orang = h.no_orang AND p.no_periode = h.no_periode
WHERE h.kelompok IN ('AKTIF', 'PENGECUALIAN')
