-- One row whose skp_id, one of skp_rebutan, belongs to another employee (KUN-04). An SKP belongs to whom it was landed for, else to whom the earliest
-- file of the run gives it; a row that is refused, by reading or by what was found before, gives it to nobody (sah).
WITH baris_skp AS (
  SELECT b.instansi_id, b.batch_id, b.baris, coalesce(b.elemen, '') AS elemen, b.skp_id AS nilai,
    lower(b.skp_id) AS skp_id, lower(b.pns_id) AS pns_id, k.urut,
    NOT EXISTS (
      SELECT 1 FROM alasan a
      WHERE a.akibat = 'KARANTINA' AND a.batch_id = b.batch_id AND a.baris = b.baris AND a.elemen = coalesce(b.elemen, '')) AS sah
  FROM baru b
  JOIN kiriman k ON k.batch_id = b.batch_id
  WHERE hash(b.instansi_id, lower(b.skp_id)) IN (SELECT sidik FROM skp_rebutan) AND b.pns_id IS NOT NULL
    AND NOT EXISTS (
      SELECT 1 FROM alasan a
      WHERE a.akibat = 'DUPLIKAT' AND a.batch_id = b.batch_id AND a.baris = b.baris AND a.elemen = coalesce(b.elemen, ''))
),
tercatat AS (
  SELECT DISTINCT instansi_id, lower(skp_id) AS skp_id, lower(pns_id) AS pns_id
  FROM skp_dikenal
  WHERE hash(instansi_id, lower(skp_id)) IN (SELECT sidik FROM skp_rebutan) AND pns_id IS NOT NULL
),
pertama AS (
  SELECT b.instansi_id, b.skp_id, min(b.urut) FILTER (b.sah) AS urut
  FROM baris_skp b
  ANTI JOIN tercatat t ON t.instansi_id = b.instansi_id AND t.skp_id = b.skp_id
  GROUP BY b.instansi_id, b.skp_id
  HAVING min(b.pns_id) <> max(b.pns_id) OR bool_or(b.skp_id IN (SELECT lower(skp_id) FROM tolak_dirujuk WHERE skp_id IS NOT NULL))
),
pemilik AS (
  SELECT instansi_id, skp_id, pns_id FROM tercatat
  UNION ALL
  SELECT DISTINCT b.instansi_id, b.skp_id, b.pns_id
  FROM baris_skp b
  JOIN pertama p ON p.instansi_id = b.instansi_id AND p.skp_id = b.skp_id AND p.urut = b.urut
  WHERE b.sah
)
SELECT b.batch_id, b.baris, b.elemen, 'KARANTINA' AS akibat, 'KUN-04' AS kode, 'skp_id' AS kolom, b.nilai
FROM (
  SELECT instansi_id, batch_id, baris, elemen, nilai, skp_id, pns_id FROM baris_skp
  UNION ALL
  SELECT instansi_id, batch_id, baris, elemen, skp_id, lower(skp_id), lower(pns_id) FROM tolak_dirujuk WHERE skp_id IS NOT NULL AND pns_id IS NOT NULL
) b
SEMI JOIN pemilik p ON p.instansi_id = b.instansi_id AND p.skp_id = b.skp_id
ANTI JOIN pemilik q ON q.instansi_id = b.instansi_id AND q.skp_id = b.skp_id AND q.pns_id = b.pns_id
