-- I1 has a bound of its own for the one key: it stands in place of the general one, the others stay (R-001). As RuleViews lays rules.
UPDATE ref_instansi SET cakupan_aturan = 'i1' WHERE instansi_id = 'I1';
INSERT INTO pola_distribusi BY NAME SELECT * REPLACE ('i1' AS cakupan_instansi, CASE batas WHEN 'D-B1' THEN 50 ELSE persen END AS persen) FROM pola_distribusi;
INSERT INTO unit_kecil BY NAME SELECT * REPLACE ('i1' AS cakupan_instansi) FROM unit_kecil;
INSERT INTO predikat BY NAME SELECT * REPLACE ('i1' AS cakupan_instansi) FROM predikat;
INSERT INTO predikat_organisasi BY NAME SELECT * REPLACE ('i1' AS cakupan_instansi) FROM predikat_organisasi;
INSERT INTO agg_capaian BY NAME SELECT *, sangat_baik + baik + butuh_perbaikan + kurang + sangat_kurang AS dinilai,
  'I1' AS instansi_id, unor_id AS unor_nama, 'UNIT' AS tingkat, 'TAHUNAN' AS jenis_periode, 2025 AS tahun, 0 AS angka_periode,
  DATE '2025-01-01' AS periode_awal, DATE '2025-12-31' AS periode_akhir
FROM (VALUES
  ('01', 'B', 4, 13, 2, 1, 0)
) t(unor_id, predikat_organisasi, sangat_baik, baik, butuh_perbaikan, kurang, sangat_kurang);
