-- R-206: the common drawing curves, 24 people each. Those of BP, K and SK break the guide of R-203, so no curve is used to judge.
INSERT INTO agg_capaian BY NAME SELECT *, sangat_baik + baik + butuh_perbaikan + kurang + sangat_kurang AS dinilai,
  'I1' AS instansi_id, unor_id AS unor_nama, 'UNIT' AS tingkat, 'TAHUNAN' AS jenis_periode, 2025 AS tahun, 0 AS angka_periode,
  DATE '2025-01-01' AS periode_awal, DATE '2025-12-31' AS periode_akhir
FROM (VALUES
  ('01', 'IST', 13, 7, 3, 1, 0),
  ('02', 'B', 2, 11, 6, 3, 2),
  ('03', 'BP', 3, 4, 10, 4, 3),
  ('04', 'K', 2, 3, 6, 11, 2),
  ('05', 'SK', 0, 1, 3, 7, 13)
) t(unor_id, predikat_organisasi, sangat_baik, baik, butuh_perbaikan, kurang, sangat_kurang);
