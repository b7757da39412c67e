-- One agency with an employee whose two years of probation end between two as-of days, given in either order (feeds 2.1), and a year that
-- shows it: one with a period that the earlier day found open.
WITH hari AS (
  SELECT CAST(? AS DATE) AS lama, CAST(? AS DATE) AS baru
)
SELECT DISTINCT p.instansi_id, q.tahun
FROM dim_pegawai p
CROSS JOIN hari h
JOIN dim_periode_instansi q ON q.instansi_id = p.instansi_id AND q.periode_akhir > least(h.lama, h.baru)
WHERE upper(p.status_cpns_pns) IN ('C', 'CPNS') AND p.tmt_pns IS NULL
  AND p.tmt_cpns + INTERVAL 2 YEAR > least(h.lama, h.baru) AND p.tmt_cpns + INTERVAL 2 YEAR <= greatest(h.lama, h.baru)
