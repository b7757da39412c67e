-- One agency with an achievement of its own, in the period it is judged in (of several root units the one with the most people, so that
-- the agency counts once); rinci: enough people to judge it, and its ratings are
-- shown in that period (kepatuhan_tertutup holds the agencies whose are not).
SELECT k.*, NOT k.terlalu_kecil AND t.instansi_id IS NULL AS rinci
FROM serving.mart_kepatuhan_distribusi k
SEMI JOIN periode_kepatuhan p USING (instansi_id, jenis_periode, tahun, angka_periode)
LEFT JOIN kepatuhan_tertutup t ON t.instansi_id = k.instansi_id
WHERE k.tingkat = 'INSTANSI'
QUALIFY row_number() OVER (PARTITION BY k.instansi_id, k.jenis_periode, k.tahun, k.angka_periode ORDER BY k.dinilai DESC, k.unor_id) = 1
