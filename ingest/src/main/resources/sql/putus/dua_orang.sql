-- One row whose pns_id and NIP lead to two persons that the master both knows (REF-09, feeds 6.4). A NIP may change, so a pair that
-- was ever true is fine; else the NIP is looked up as the master stood when the row was extracted (its first version holds before too).
WITH versi AS (
  SELECT instansi_id, lower(pns_id) AS pns_id, nip,
    CASE WHEN row_number() OVER urutan = 1 THEN TIMESTAMP '1900-01-01' ELSE diekstrak_pada END AS dari,
    coalesce(lead(diekstrak_pada) OVER urutan, TIMESTAMP '9999-12-31') AS sampai
  FROM (SELECT DISTINCT instansi_id, pns_id, nip, diekstrak_pada FROM induk)
  WINDOW urutan AS (PARTITION BY instansi_id, lower(pns_id) ORDER BY diekstrak_pada)
),
tak_sepasang AS (
  SELECT b.*
  FROM baru_nip b
  ANTI JOIN (SELECT DISTINCT instansi_id, lower(pns_id) AS pns_id, nip FROM induk) s   -- leaves next to nothing for the rest
    ON s.instansi_id = b.instansi_id AND s.pns_id = lower(b.pns_id) AND s.nip = b.nip
  SEMI JOIN versi o ON o.instansi_id = b.instansi_id AND o.pns_id = lower(b.pns_id)
  SEMI JOIN versi n ON n.instansi_id = b.instansi_id AND n.nip = b.nip
  WHERE b.nip IS NOT NULL AND b.pns_id IS NOT NULL
)
SELECT DISTINCT b.batch_id, b.baris, b.elemen, 'KARANTINA' AS akibat, 'REF-09' AS kode, 'nip' AS kolom, b.nip AS nilai
FROM tak_sepasang b
JOIN versi v
  ON v.instansi_id = b.instansi_id AND v.nip = b.nip AND b.diekstrak_pada >= v.dari AND b.diekstrak_pada < v.sampai
WHERE NOT EXISTS (
  SELECT 1 FROM alasan a
  WHERE a.akibat = 'DUPLIKAT' AND a.batch_id = b.batch_id AND a.baris = b.baris AND a.elemen = b.elemen)
