-- Agency-years that new rows below an SKP change: the year of the SKP; all years while the SKP is unknown (-1).
SELECT DISTINCT m.instansi_id, coalesce(s.tahun, -1) AS tahun
FROM (SELECT DISTINCT instansi_id, lower(skp_id) AS skp_id FROM masuk) m
LEFT JOIN (SELECT DISTINCT instansi_id, lower(skp_id) AS skp_id, tahun FROM skp_dikenal) s
  ON s.instansi_id = m.instansi_id AND s.skp_id = m.skp_id
