-- One unit and one unit above it in the newest tree, itself included (jarak 0). A walk ends where it would enter a unit twice:
-- menutup = the step after leluhur leads back to the unit, which therefore stands in a circle (REF-05).
WITH RECURSIVE pohon AS (
  SELECT instansi_id, kunci_bisnis AS kunci, lower(unor_atasan_id) AS atasan
  FROM riwayat_unor
  WHERE terkini
),
naik AS (
  SELECT instansi_id, kunci, kunci AS leluhur, 0 AS jarak, [kunci] AS jalan
  FROM pohon
  UNION ALL
  SELECT n.instansi_id, n.kunci, a.kunci, n.jarak + 1, list_append(n.jalan, a.kunci)
  FROM naik n
  JOIN pohon p ON p.instansi_id = n.instansi_id AND p.kunci = n.leluhur
  JOIN pohon a ON a.instansi_id = p.instansi_id AND a.kunci = p.atasan
  WHERE NOT list_contains(n.jalan, a.kunci)
)
SELECT n.instansi_id, n.kunci, n.leluhur, n.jarak, coalesce(p.atasan = n.kunci, false) AS menutup
FROM naik n
JOIN pohon p ON p.instansi_id = n.instansi_id AND p.kunci = n.leluhur
