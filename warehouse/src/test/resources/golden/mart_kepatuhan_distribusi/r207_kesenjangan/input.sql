-- The vectors of R-207: mean person level 4.05 beside three levels of the organisation.
INSERT INTO agg_capaian BY NAME SELECT *, sangat_baik + baik + butuh_perbaikan + kurang + sangat_kurang AS dinilai,
  'I1' AS instansi_id, unor_id AS unor_nama, 'UNIT' AS tingkat, 'TAHUNAN' AS jenis_periode, 2025 AS tahun, 0 AS angka_periode,
  DATE '2025-01-01' AS periode_awal, DATE '2025-12-31' AS periode_akhir
FROM (VALUES
  ('01', 'BP', 2, 17, 1, 0, 0),
  ('02', 'B', 2, 17, 1, 0, 0),
  ('03', 'IST', 2, 17, 1, 0, 0)
) t(unor_id, predikat_organisasi, sangat_baik, baik, butuh_perbaikan, kurang, sangat_kurang);
