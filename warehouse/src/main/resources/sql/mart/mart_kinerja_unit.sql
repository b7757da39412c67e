-- One unit (its own people, not the subtree) in one period that has begun (D-11): units with people, and units that have only an
-- achievement record, with zeros (D-44). jatuh_tempo: obliged people whose limit, tolerance included, lies before the as-of day (D-39).
WITH jatuh_tempo AS (
  SELECT b.instansi_id, b.unor_id, b.jenis_periode, b.tahun, b.angka_periode,
    sum(b.pegawai) AS pegawai, sum(b.tepat_waktu) AS tepat_waktu
  FROM agg_batas b
  CROSS JOIN parameter p
  LEFT JOIN ref_instansi i USING (instansi_id)
  JOIN tenggat t
    ON t.cakupan_instansi = coalesce(i.cakupan_aturan, '*')
    AND b.periode_akhir BETWEEN t.berlaku_mulai AND coalesce(t.berlaku_sampai, DATE '9999-12-31')
  WHERE b.batas_pengisian + t.toleransi_hari < p.as_of
  GROUP BY ALL
),
unit AS (
  SELECT * FROM agg_kinerja_unit WHERE pegawai + pegawai_dikecualikan > 0
  UNION ALL BY NAME
  SELECT c.instansi_id, c.unor_id, c.unor_nama, c.unor_induk_id, c.unor_induk_nama,
    c.jenis_periode, c.tahun, c.angka_periode, c.periode_awal, c.periode_akhir
  FROM agg_capaian c
  ANTI JOIN (SELECT * FROM agg_kinerja_unit WHERE pegawai + pegawai_dikecualikan > 0) u
    USING (instansi_id, unor_id, jenis_periode, tahun, angka_periode)
)
SELECT
  u.instansi_id, i.instansi_nama, i.jenis_instansi, i.jenis_instansi_nama, i.kode_provinsi, i.provinsi_nama,
  u.unor_id, coalesce(u.unor_nama, if(u.unor_id = 'TANPA-UNOR', 'Tanpa unit organisasi', u.unor_id)) AS unor_nama,
  u.unor_induk_id, u.unor_induk_nama,
  u.jenis_periode, u.tahun, u.angka_periode, u.periode_awal, u.periode_akhir, n.periode_nama, make_date(u.tahun, n.bulan_mulai, 1) AS periode_kalender,
  coalesce(COLUMNS(u.* EXCLUDE (
    instansi_id, unor_id, unor_nama, unor_induk_id, unor_induk_nama, jenis_periode, tahun, angka_periode, periode_awal, periode_akhir
  )), 0),
  coalesce(j.pegawai, 0) AS jatuh_tempo,
  coalesce(j.tepat_waktu, 0) AS jatuh_tempo_tepat_waktu
FROM unit u
CROSS JOIN parameter p
LEFT JOIN ref_instansi i USING (instansi_id)
LEFT JOIN nama_periode n USING (jenis_periode, angka_periode)
LEFT JOIN jatuh_tempo j USING (instansi_id, unor_id, jenis_periode, tahun, angka_periode)
WHERE u.periode_awal <= p.as_of
