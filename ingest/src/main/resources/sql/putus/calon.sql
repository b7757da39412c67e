-- One row of the run whose key another row carries too and that has no GALAT (feeds 4.2).
SELECT b.instansi_id, b.batch_id, b.baris, coalesce(b.elemen, '') AS elemen, b.sumber_sistem, b.kunci_bisnis, b.hash_isi,
  b.diekstrak_pada, b.diterima_pada, b.revisi, k.urut
FROM baru b
JOIN kiriman k ON k.batch_id = b.batch_id
WHERE hash(b.instansi_id, b.sumber_sistem, b.kunci_bisnis) IN (SELECT sidik FROM kunci_ganda)
  AND NOT EXISTS (
    SELECT 1 FROM alasan a
    WHERE a.akibat = 'KARANTINA' AND a.batch_id = b.batch_id AND a.baris = b.baris AND a.elemen = coalesce(b.elemen, ''))
