-- One version of one employee on the days it is in force, with what D-22 asks of it. HILANG holds nobody (D-04).
-- milik: the working agency is the sender or empty; dipinjamkan: the sender's own staff at work elsewhere (D-03).
SELECT
  o.no_orang, u.no_unit, d.instansi_id, d.hari_dari, d.hari_sampai, d.nip, d.jabatan_nama, d.kedudukan_hukum_id, d.tanggal_lahir,
  coalesce(d.jenis_kelamin, 'TIDAK DIKETAHUI') AS jenis_kelamin,
  d.kedudukan_hukum_id IN ('71', '72') OR CAST(substr(d.nip, 13, 2) AS INTEGER) BETWEEN 21 AND 99 AS pppk,
  CASE WHEN upper(d.status_cpns_pns) IN ('C', 'CPNS') AND d.tmt_pns IS NULL THEN d.tmt_cpns + INTERVAL 2 YEAR END AS cpns_sampai,
  d.jenis_jabatan_id, coalesce(j.jenjang, '-') AS jenjang, d.tingkat_pendidikan_id, upper(d.tingkat_pendidikan_nama) AS tingkat_pendidikan_nama,
  d.instansi_kerja_id IS NULL OR lower(d.instansi_kerja_id) = lower(d.instansi_id) AS milik,
  lower(d.instansi_kerja_id) <> lower(d.instansi_id) AND lower(d.instansi_induk_id) = lower(d.instansi_id) AS dipinjamkan
FROM dim_pegawai d
JOIN orang o ON o.instansi_id = d.instansi_id AND o.kunci = d.kunci
JOIN unit u ON u.instansi_id = d.instansi_id AND u.kunci = lower(d.unor_id)
LEFT JOIN dim_jabatan j ON j.instansi_id = d.instansi_id AND j.kunci = lower(d.jabatan_id)
WHERE d.status_sumber = 'ADA' AND d.hari_dari < d.hari_sampai
