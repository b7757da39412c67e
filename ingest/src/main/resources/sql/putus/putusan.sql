-- One row of the run that is not accepted just as it was read: what becomes of it, and its codes.
SELECT batch_id, baris, elemen,
  CASE
    WHEN bool_or(akibat = 'KARANTINA') THEN 'KARANTINA'
    WHEN bool_or(akibat = 'DUPLIKAT') THEN 'DUPLIKAT'
    WHEN bool_or(akibat = 'GESER') THEN 'GESER'
    ELSE 'DITERIMA'
  END AS hasil,
  list(DISTINCT kode) AS kode,
  coalesce(list(DISTINCT kode) FILTER (akibat = 'TANDA'), []) AS tanda
FROM alasan
GROUP BY batch_id, baris, elemen
