-- The vectors of R-204 on the guide of R-203, one organisation each.
INSERT INTO agg_capaian BY NAME SELECT *, sangat_baik + baik + butuh_perbaikan + kurang + sangat_kurang AS dinilai,
  'I1' AS instansi_id, unor_id AS unor_nama, 'UNIT' AS tingkat, 'TAHUNAN' AS jenis_periode, 2025 AS tahun, 0 AS angka_periode,
  DATE '2025-01-01' AS periode_awal, DATE '2025-12-31' AS periode_akhir
FROM (VALUES
  ('01', 'B', 2, 18, 0, 0, 0),
  ('02', 'B', 3, 14, 2, 1, 0),
  ('03', 'B', 29, 71, 0, 0, 0),
  ('04', 'B', 2, 7, 1, 0, 0),
  ('05', 'B', 20, 63, 7, 0, 0),     -- floor of 70 % of 90 is 63, which a binary 0.7 would miss (R-004)
  ('06', 'IST', 15, 5, 0, 0, 0),
  ('07', 'IST', 14, 6, 0, 0, 0),
  ('08', 'BP', 1, 13, 6, 0, 0),
  ('09', 'BP', 2, 6, 12, 0, 0),
  ('10', 'K', 5, 10, 1, 14, 0),
  ('11', 'SK', 1, 8, 2, 4, 10)
) t(unor_id, predikat_organisasi, sangat_baik, baik, butuh_perbaikan, kurang, sangat_kurang);
