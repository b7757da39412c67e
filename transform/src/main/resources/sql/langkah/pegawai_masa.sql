-- One version of one employee on the days it is in force, with what D-22 asks of it. HILANG holds nobody (D-04).
-- milik: the working agency is the sender or empty; dipinjamkan: the sender's own staff at work elsewhere (D-03).
SELECT
  o.no_orang, u.no_unit, d.instansi_id, d.hari_dari, d.hari_sampai, d.nip, d.jabatan_nama, d.kedudukan_hukum_id, d.tanggal_lahir,
  coalesce(d.jenis_kelamin, 'TIDAK DIKETAHUI') AS jenis_kelamin,
  d.kedudukan_hukum_id IN ('71', '72') OR CAST(substr(d.nip, 13, 2) AS INTEGER) BETWEEN 21 AND 99 AS pppk,
  CASE WHEN upper(d.status_cpns_pns) IN ('C', 'CPNS') AND d.tmt_pns IS NULL THEN d.tmt_cpns + INTERVAL 2 YEAR END AS cpns_sampai,
  coalesce(jj.jenis_jabatan, 'LAINNYA') AS jenis_jabatan,
  coalesce(j.jenjang, '-') AS jenjang,
  coalesce(pi.pendidikan, pn.pendidikan, 'TIDAK DIKETAHUI') AS pendidikan,
  d.instansi_kerja_id IS NULL OR lower(d.instansi_kerja_id) = lower(d.instansi_id) AS milik,
  lower(d.instansi_kerja_id) <> lower(d.instansi_id) AND lower(d.instansi_induk_id) = lower(d.instansi_id) AS dipinjamkan
FROM dim_pegawai d
JOIN orang o ON o.instansi_id = d.instansi_id AND o.kunci = d.kunci
JOIN zona_instansi z ON z.instansi_id = d.instansi_id
JOIN unit u ON u.instansi_id = d.instansi_id AND u.kunci = lower(d.unor_id)
LEFT JOIN dim_jabatan j ON j.instansi_id = d.instansi_id AND j.kunci = lower(d.jabatan_id)
LEFT JOIN jenis_jabatan jj
  ON jj.jenis_jabatan_id = d.jenis_jabatan_id AND jj.cakupan_instansi = z.cakupan_aturan
  AND (SELECT as_of FROM parameter) BETWEEN jj.berlaku_mulai AND coalesce(jj.berlaku_sampai, DATE '9999-12-31')
LEFT JOIN pendidikan pi
  ON pi.menurut = 'ID' AND pi.nilai = d.tingkat_pendidikan_id AND pi.cakupan_instansi = z.cakupan_aturan
  AND (SELECT as_of FROM parameter) BETWEEN pi.berlaku_mulai AND coalesce(pi.berlaku_sampai, DATE '9999-12-31')
LEFT JOIN pendidikan pn
  ON pn.menurut = 'NAMA' AND pn.nilai = upper(d.tingkat_pendidikan_nama) AND pn.cakupan_instansi = z.cakupan_aturan
  AND (SELECT as_of FROM parameter) BETWEEN pn.berlaku_mulai AND coalesce(pn.berlaku_sampai, DATE '9999-12-31')
WHERE d.status_sumber = 'ADA' AND d.hari_dari < d.hari_sampai
