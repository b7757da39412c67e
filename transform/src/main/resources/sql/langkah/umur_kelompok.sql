-- One age in full years with its group (D-22).
SELECT u.umur, k.kelompok_usia
FROM (SELECT unnest(range(0, 121)) AS umur) u
JOIN kelompok_usia k
  ON k.cakupan_instansi = '*' AND u.umur >= k.dari AND (k.sampai IS NULL OR u.umur < k.sampai)
  AND (SELECT as_of FROM parameter) BETWEEN k.berlaku_mulai AND coalesce(k.berlaku_sampai, DATE '9999-12-31')
