-- One present stay that contradicts another: one number borne by two employees, one employee with two numbers, one employee sent by two
-- agencies, which is in order only while one lends to the other (D-03).
WITH kini AS (
  SELECT lower(pns_id) AS kunci, pns_id, nip, instansi_id FROM dim_pegawai_nasional WHERE tercatat_sampai IS NULL
),
nip_ganda AS (
  SELECT nip FROM kini GROUP BY nip HAVING min(kunci) <> max(kunci)
),
orang_ganda AS (
  SELECT kunci, min(nip) <> max(nip) AS dua_nip, min(instansi_id) <> max(instansi_id) AS dua_instansi FROM kini GROUP BY kunci HAVING count(*) > 1
)
SELECT 'NIP_DUA_ORANG' AS jenis, k.pns_id, k.nip, k.instansi_id FROM kini k JOIN nip_ganda g ON g.nip = k.nip
UNION ALL
SELECT 'ORANG_DUA_NIP', k.pns_id, k.nip, k.instansi_id FROM kini k JOIN orang_ganda g ON g.kunci = k.kunci AND g.dua_nip
UNION ALL
SELECT 'DUA_INSTANSI', k.pns_id, k.nip, k.instansi_id FROM kini k JOIN orang_ganda g ON g.kunci = k.kunci AND g.dua_instansi
