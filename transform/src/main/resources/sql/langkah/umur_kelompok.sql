-- One age in full years with its group (D-22), for agencies that obey the rules of one scope.
SELECT k.cakupan_instansi AS cakupan_aturan, u.umur, k.kelompok_usia
FROM (SELECT unnest(range(0, 121)) AS umur) u
JOIN kelompok_usia k
  ON u.umur >= k.dari AND (k.sampai IS NULL OR u.umur < k.sampai)
  AND (SELECT as_of FROM parameter) BETWEEN k.berlaku_mulai AND coalesce(k.berlaku_sampai, DATE '9999-12-31')
