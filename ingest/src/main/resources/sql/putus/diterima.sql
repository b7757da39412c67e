-- One accepted row of files that hold others too: with the marks of resolution, and GESER where it only moves a start.
SELECT u.* REPLACE (
  coalesce(p.hasil, 'DITERIMA') AS hasil,
  CASE
    WHEN len(p.tanda) > 0 THEN array_to_string(list_sort(list_distinct(list_concat(
      if(u.tanda_mutu IS NULL, [], string_split(u.tanda_mutu, ',')), p.tanda))), ',')
    ELSE u.tanda_mutu
  END AS tanda_mutu)
FROM baru u
LEFT JOIN putusan p ON p.batch_id = u.batch_id AND p.baris = u.baris AND p.elemen = coalesce(u.elemen, '')
WHERE coalesce(p.hasil, 'DITERIMA') IN ('DITERIMA', 'GESER')
