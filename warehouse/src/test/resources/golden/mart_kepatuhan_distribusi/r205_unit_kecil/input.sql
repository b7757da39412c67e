-- The vectors of R-205; nobody at all is too small as well (D-16). For so few the measures are null, also the gap of R-207.
INSERT INTO agg_capaian BY NAME SELECT *, sangat_baik + baik + butuh_perbaikan + kurang + sangat_kurang AS dinilai,
  'I1' AS instansi_id, unor_id AS unor_nama, 'UNIT' AS tingkat, 'TAHUNAN' AS jenis_periode, 2025 AS tahun, 0 AS angka_periode,
  DATE '2025-01-01' AS periode_awal, DATE '2025-12-31' AS periode_akhir
FROM (VALUES
  ('01', 'B', 0, 4, 0, 0, 0),
  ('02', 'B', 0, 5, 0, 0, 0),
  ('03', 'B', 1, 7, 0, 0, 0),
  ('04', 'BP', 1, 3, 5, 0, 0),
  ('05', 'B', 0, 0, 0, 0, 0),
  ('06', 'B', 2, 6, 1, 1, 0)
) t(unor_id, predikat_organisasi, sangat_baik, baik, butuh_perbaikan, kurang, sangat_kurang);
