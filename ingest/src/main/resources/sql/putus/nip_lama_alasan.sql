-- One reason per row whose NIP has nine digits: NIP-13 when the person was found, else NIP-02. A row that reading refused stays refused.
SELECT batch_id, baris, elemen,
  if(nip IS NULL OR ditolak, 'KARANTINA', 'TANDA') AS akibat,
  if(nip IS NULL, 'NIP-02', 'NIP-13') AS kode,
  'nip' AS kolom, nip_asal AS nilai
FROM nip_lama
