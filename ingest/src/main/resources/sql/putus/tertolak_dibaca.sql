-- One row that reading refused, as landing.karantina keeps it, with the reasons that resolution found besides (feeds 4.2).
SELECT t.* REPLACE (
  if(p.kode IS NULL, t.kode, array_to_string(list_sort(list_distinct(list_concat(string_split(t.kode, ','), p.kode))), ',')) AS kode,
  if(m.alasan IS NULL, t.alasan, left(t.alasan, -1) || ',' || substr(m.alasan, 2)) AS alasan)
FROM tolak t
LEFT JOIN putusan p ON p.batch_id = t.batch_id AND p.baris = t.baris AND p.elemen = coalesce(t.elemen, '')
LEFT JOIN mentah m ON m.batch_id = t.batch_id AND m.baris = t.baris AND m.elemen = coalesce(t.elemen, '')
