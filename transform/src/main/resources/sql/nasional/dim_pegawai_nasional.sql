-- One stay of one employee, under one number, with one sending agency; the nation's view of who was where when. Versions that follow
-- each other without a gap are one stay; HILANG is a gap (D-04). On the driver: here agencies meet.
WITH versi AS (
  SELECT lower(pns_id) AS kunci, pns_id, nip, instansi_id, tercatat_dari, tercatat_sampai
  FROM dim_pegawai
  WHERE status_sumber = 'ADA'
),
mulai AS (
  SELECT *, CASE WHEN lag(tercatat_sampai) OVER w IS NOT DISTINCT FROM tercatat_dari AND lag(nip) OVER w IS NOT DISTINCT FROM nip THEN 0 ELSE 1 END AS baru
  FROM versi
  WINDOW w AS (PARTITION BY kunci, instansi_id ORDER BY tercatat_dari)
),
masa AS (
  SELECT *, sum(baru) OVER (PARTITION BY kunci, instansi_id ORDER BY tercatat_dari ROWS UNBOUNDED PRECEDING) AS ke
  FROM mulai
)
SELECT
  max(pns_id) AS pns_id, max(nip) AS nip, instansi_id, min(tercatat_dari) AS tercatat_dari,
  CASE WHEN count(*) = count(tercatat_sampai) THEN max(tercatat_sampai) END AS tercatat_sampai
FROM masa
GROUP BY kunci, instansi_id, ke
