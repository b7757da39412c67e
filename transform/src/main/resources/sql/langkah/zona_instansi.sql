-- One agency of this task with the zone of its province (R-308, D-10) as a distance from UTC. Indonesia has no summer time, so one
-- distance holds all year. An agency outside the reference list is taken as central: western time. cakupan_aturan: whose rules it obeys,
-- its own or those of all (R-001). no_instansi = its number in this task, for joins over many rows.
SELECT
  CAST(row_number() OVER (ORDER BY i.instansi_id) AS INTEGER) AS no_instansi, i.instansi_id,
  (TIMESTAMPTZ '2022-01-01 00:00:00+00' AT TIME ZONE coalesce(r.zona, 'Asia/Jakarta')) - TIMESTAMP '2022-01-01 00:00:00' AS geser,
  coalesce(r.cakupan_aturan, '*') AS cakupan_aturan
FROM instansi i
LEFT JOIN ref_instansi r ON lower(r.instansi_id) = lower(i.instansi_id)
