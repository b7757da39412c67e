-- One key that a whole extraction (PENUH) held, whatever became of its rows (D-04).
SELECT DISTINCT b.instansi_id, k.feed, b.batch_id, b.diekstrak_pada, b.kunci_bisnis
FROM (
  SELECT instansi_id, batch_id, diekstrak_pada, kunci_bisnis FROM baru
  UNION ALL
  SELECT instansi_id, batch_id, diekstrak_pada, kunci_bisnis FROM tolak
) b
JOIN kiriman k ON k.batch_id = b.batch_id AND k.penuh
WHERE b.kunci_bisnis IS NOT NULL
