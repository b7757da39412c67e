-- One row whose NIP has nine digits, with the person the master knows by that old number (NIP-13), or with nobody (NIP-02).
-- The match is exact and unique inside the agency (feeds 3.2); a pns_id that is given must agree.
WITH padanan AS (
  SELECT instansi_id, nip_lama, any_value(pns_id) AS pns_id, any_value(nip) AS nip
  FROM (
    SELECT instansi_id, nip_lama, lower(pns_id) AS orang,
      arg_max(pns_id, diekstrak_pada) AS pns_id, arg_max(nip, diekstrak_pada) AS nip
    FROM induk
    WHERE nip_lama IS NOT NULL
    GROUP BY instansi_id, nip_lama, orang
  )
  GROUP BY instansi_id, nip_lama
  HAVING count(*) = 1
)
SELECT b.batch_id, b.baris, b.elemen, b.nip AS nip_asal, p.pns_id, p.nip, b.kode IS NOT NULL AS ditolak
FROM baru_nip b
LEFT JOIN padanan p
  ON p.instansi_id = b.instansi_id AND p.nip_lama = b.nip AND lower(p.pns_id) = coalesce(lower(b.pns_id), lower(p.pns_id))
WHERE length(b.nip) = 9
