-- The period in which one agency's distribution is judged: the newest with an achievement of the whole agency whose
-- people are many enough, else the newest with any achievement.
SELECT instansi_id, jenis_periode, tahun, angka_periode
FROM serving.mart_kepatuhan_distribusi
QUALIFY row_number() OVER (
  PARTITION BY instansi_id
  ORDER BY
    tingkat = 'INSTANSI' AND NOT terlalu_kecil DESC,
    tingkat = 'INSTANSI' DESC,
    periode_akhir DESC,
    CASE jenis_periode WHEN 'TAHUNAN' THEN 1 WHEN 'TRIWULANAN' THEN 2 ELSE 3 END,
    unor_id) = 1
