-- One row whose NIP is a multiple of 32 and unknown, in a file with more of these than chance explains (NIP-05, feeds 4.6).
SELECT b.batch_id, b.baris, b.elemen, 'KARANTINA' AS akibat, 'NIP-05' AS kode, 'nip' AS kolom, b.nip AS nilai
FROM baru_nip b
JOIN kiriman k ON k.batch_id = b.batch_id AND k.banyak_kelipatan_32
WHERE length(b.nip) = 18 AND TRY_CAST(b.nip AS BIGINT) % 32 = 0
  AND NOT coalesce(list_contains(b.kode, 'NIP-05'), false)
  AND NOT EXISTS (SELECT 1 FROM induk i WHERE i.instansi_id = b.instansi_id AND i.nip = b.nip)
