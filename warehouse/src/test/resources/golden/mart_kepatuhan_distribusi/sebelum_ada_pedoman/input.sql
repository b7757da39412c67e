-- Before 2023 no guide was in force: the organisation is shown and not judged.
INSERT INTO agg_capaian BY NAME SELECT *, sangat_baik + baik + butuh_perbaikan + kurang + sangat_kurang AS dinilai,
  'I1' AS instansi_id, unor_id AS unor_nama, 'UNIT' AS tingkat, 'TAHUNAN' AS jenis_periode, 2022 AS tahun, 0 AS angka_periode,
  DATE '2022-01-01' AS periode_awal, DATE '2022-12-31' AS periode_akhir
FROM (VALUES
  ('01', 'B', 2, 18, 0, 0, 0)
) t(unor_id, predikat_organisasi, sangat_baik, baik, butuh_perbaikan, kurang, sangat_kurang);
