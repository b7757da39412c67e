-- One organisation with an achievement, in the period its agency is judged in.
SELECT k.*
FROM serving.mart_kepatuhan_distribusi k
SEMI JOIN periode_kepatuhan p USING (instansi_id, jenis_periode, tahun, angka_periode)
ORDER BY k.instansi_id, k.tingkat, k.unor_nama, k.unor_id
