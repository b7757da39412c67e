-- One rule of one pack, with its scope, validity and legal basis (R-001).
SELECT paket, kunci, cakupan_instansi, id_aturan, isi, berlaku_mulai, berlaku_sampai, dasar_hukum, status, catatan
FROM aturan
