-- One row whose NIP is a multiple of 32 and unknown, in a file with more of these than chance explains (NIP-05, feeds 4.6); also a row
-- that reading refused, because a row keeps all its reasons (feeds 4.2).
SELECT b.batch_id, b.baris, b.elemen, 'KARANTINA' AS akibat, 'NIP-05' AS kode, 'nip' AS kolom, b.nip AS nilai
FROM (
  SELECT instansi_id, batch_id, baris, elemen, nip
  FROM baru_nip
  WHERE length(nip) = 18 AND TRY_CAST(nip AS BIGINT) % 32 = 0
  UNION ALL
  SELECT instansi_id, batch_id, baris, elemen, nip FROM tolak_nip
) b
JOIN kiriman k ON k.batch_id = b.batch_id AND k.banyak_kelipatan_32
WHERE NOT EXISTS (SELECT 1 FROM induk i WHERE i.instansi_id = b.instansi_id AND i.nip = b.nip)
