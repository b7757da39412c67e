-- The root unit speaks for the agency; the tail of a large agency stays finite.
INSERT INTO agg_capaian BY NAME SELECT *, sangat_baik + baik + butuh_perbaikan + kurang + sangat_kurang AS dinilai,
  'I1' AS instansi_id, unor_id AS unor_nama, 'UNIT' AS tingkat, 'TAHUNAN' AS jenis_periode, 2025 AS tahun, 0 AS angka_periode,
  DATE '2025-01-01' AS periode_awal, DATE '2025-12-31' AS periode_akhir
FROM (VALUES
  ('01', 'B', 1000, 250000, 0, 0, 0),
  ('02', 'SK', 3, 0, 0, 0, 300000)
) t(unor_id, predikat_organisasi, sangat_baik, baik, butuh_perbaikan, kurang, sangat_kurang);
UPDATE agg_capaian SET tingkat = 'INSTANSI', unit_tanpa_capaian = 7;
