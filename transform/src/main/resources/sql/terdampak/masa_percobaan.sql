-- One agency with an employee whose two years of probation end between two as-of days, given in either order (feeds 2.1).
WITH hari AS (
  SELECT CAST(? AS DATE) AS lama, CAST(? AS DATE) AS baru
)
SELECT DISTINCT p.instansi_id
FROM dim_pegawai p, hari h
WHERE upper(p.status_cpns_pns) IN ('C', 'CPNS') AND p.tmt_pns IS NULL
  AND p.tmt_cpns + INTERVAL 2 YEAR > least(h.lama, h.baru) AND p.tmt_cpns + INTERVAL 2 YEAR <= greatest(h.lama, h.baru)
