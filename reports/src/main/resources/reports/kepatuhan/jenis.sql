-- One agency with an achievement of its own and enough people to judge it, in the period it is judged in.
SELECT k.*
FROM serving.mart_kepatuhan_distribusi k
SEMI JOIN periode_kepatuhan p USING (instansi_id, jenis_periode, tahun, angka_periode)
WHERE k.tingkat = 'INSTANSI' AND NOT k.terlalu_kecil
