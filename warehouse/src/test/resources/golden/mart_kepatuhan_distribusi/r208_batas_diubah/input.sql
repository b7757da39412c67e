-- R-208: with D-B1 at 80 % U is 16, excess 2, deficit 1.
UPDATE pola_distribusi SET persen = 80 WHERE batas = 'D-B1';
INSERT INTO agg_capaian BY NAME SELECT *, sangat_baik + baik + butuh_perbaikan + kurang + sangat_kurang AS dinilai,
  'I1' AS instansi_id, unor_id AS unor_nama, 'UNIT' AS tingkat, 'TAHUNAN' AS jenis_periode, 2025 AS tahun, 0 AS angka_periode,
  DATE '2025-01-01' AS periode_awal, DATE '2025-12-31' AS periode_akhir
FROM (VALUES
  ('01', 'B', 2, 18, 0, 0, 0)
) t(unor_id, predikat_organisasi, sangat_baik, baik, butuh_perbaikan, kurang, sangat_kurang);
