-- One predikat of people or of organisations in one validity (R-104).
SELECT 'PEGAWAI' AS jenis, predikat, cakupan_instansi, label, sebutan, level, urutan, berlaku_mulai, berlaku_sampai
FROM predikat
UNION ALL
SELECT 'ORGANISASI', predikat_organisasi, cakupan_instansi, label, sebutan, level, urutan, berlaku_mulai, berlaku_sampai
FROM predikat_organisasi
