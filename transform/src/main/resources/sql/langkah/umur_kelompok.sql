-- One age in full years with its group (D-22), for agencies that obey the rules of one scope, on the days the rule holds (R-001).
SELECT k.cakupan_instansi AS cakupan_aturan, u.umur, k.kelompok_usia, k.berlaku_mulai, coalesce(k.berlaku_sampai, DATE '9999-12-31') AS berlaku_sampai
FROM (SELECT unnest(range(0, 121)) AS umur) u
JOIN kelompok_usia k ON u.umur >= k.dari AND (k.sampai IS NULL OR u.umur < k.sampai)
