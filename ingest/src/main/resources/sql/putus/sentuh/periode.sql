-- Agency-years that new rows of a period change: the year of the period; all years while the period is unknown (-1).
SELECT DISTINCT m.instansi_id, coalesce(p.tahun, -1) AS tahun
FROM (SELECT DISTINCT instansi_id, lower(periode_id) AS periode_id FROM masuk) m
LEFT JOIN (SELECT DISTINCT instansi_id, lower(periode_id) AS periode_id, tahun FROM periode_dikenal) p
  ON p.instansi_id = m.instansi_id AND p.periode_id = m.periode_id
