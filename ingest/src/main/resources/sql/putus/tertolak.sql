-- One row that resolution did not accept, as landing.karantina keeps it; a duplicate with its codes only. A row that landed as GESER
-- is a duplicate too.
SELECT b.instansi_id, k.feed, b.batch_id, b.berkas, b.baris, b.elemen,
  if(p.hasil = 'KARANTINA', 'KARANTINA', 'DUPLIKAT') AS hasil,
  array_to_string(list_sort(list_distinct(list_concat(if(b.tanda_mutu IS NULL, [], string_split(b.tanda_mutu, ',')), p.kode))), ',') AS kode,
  b.kunci_bisnis, b.id_sumber, if(p.hasil = 'KARANTINA', b.rujukan.nip, NULL) AS nip, if(p.hasil = 'KARANTINA', b.rujukan.pns_id, NULL) AS pns_id,
  if(p.hasil = 'KARANTINA', b.rujukan.skp_id, NULL) AS skp_id,
  m.mentah, m.alasan, b.diekstrak_pada, b.diterima_pada
FROM baru_sumber b
JOIN putusan p ON p.batch_id = b.batch_id AND p.baris = b.baris AND p.elemen = coalesce(b.elemen, '') AND p.hasil <> 'DITERIMA'
JOIN kiriman k ON k.batch_id = b.batch_id
LEFT JOIN mentah m ON m.batch_id = b.batch_id AND m.baris = b.baris AND m.elemen = coalesce(b.elemen, '')
