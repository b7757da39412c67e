-- FAIL
-- OF serving.mart_kepatuhan_distribusi
-- SAYS sebaran dinilai atas orang yang sama dengan hitungan instansi atau unit
-- The people a distribution is judged by: the five counts make up the assessed; of an agency they are all its assessed people, of a
-- unit at least its own (D-16).
SELECT k.instansi_id, k.unor_id, k.jenis_periode, k.tahun, k.angka_periode, k.tingkat, k.dinilai, i.dinilai AS dinilai_instansi, u.dinilai AS dinilai_unit
FROM serving.mart_kepatuhan_distribusi k
SEMI JOIN sentuh s ON s.instansi_id = k.instansi_id AND s.tahun = k.tahun
LEFT JOIN serving.mart_kinerja_instansi i
  ON i.instansi_id = k.instansi_id AND i.jenis_periode = k.jenis_periode AND i.tahun = k.tahun AND i.angka_periode = k.angka_periode
LEFT JOIN serving.mart_kinerja_unit u
  ON u.instansi_id = k.instansi_id AND u.unor_id = k.unor_id AND u.jenis_periode = k.jenis_periode AND u.tahun = k.tahun
  AND u.angka_periode = k.angka_periode
WHERE k.sangat_baik + k.baik + k.butuh_perbaikan + k.kurang + k.sangat_kurang <> k.dinilai
  OR (k.tingkat = 'INSTANSI' AND (k.dinilai, k.sangat_baik, k.baik, k.butuh_perbaikan, k.kurang, k.sangat_kurang)
    IS DISTINCT FROM (i.dinilai, i.sangat_baik, i.baik, i.butuh_perbaikan, i.kurang, i.sangat_kurang))
  OR (k.tingkat = 'UNIT' AND (k.dinilai < coalesce(u.dinilai, 0) OR k.dinilai > coalesce(i.dinilai, 0)))
