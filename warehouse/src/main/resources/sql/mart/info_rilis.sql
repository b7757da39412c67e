-- The release this file is. Reporting agencies are those with a performance row (D-44).
SELECT
  p.rilis, p.as_of, p.dibuat_pada, p.versi_kode, p.versi_aturan,
  (SELECT count(DISTINCT instansi_id) FROM serving.mart_kinerja_instansi) AS instansi_melapor,
  (SELECT count(*) FROM ref_instansi) AS instansi_terdaftar
FROM parameter p
