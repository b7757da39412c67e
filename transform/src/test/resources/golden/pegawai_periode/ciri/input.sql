-- D-22: kind, post, level, age in full years on the last day, education. p1 turns 35 on the last day, p2 a day later. CPNS: status C,
-- no tmt_pns, less than two years since tmt_cpns on the day (p4 exactly two years: PNS). p5: contract number.
INSERT INTO landing_periode BY NAME SELECT 'm1' AS periode_id, DATE '2025-01-01' AS periode_awal, DATE '2025-01-31' AS periode_akhir, 'BULANAN' AS tipe_periodik, 1 AS angka_periodik;
INSERT INTO landing_pegawai BY NAME
SELECT * FROM (VALUES
  ('p1', '199001312005011991', DATE '1990-01-31', 'L', '1', NULL, '45', NULL, NULL, NULL, NULL),
  ('p2', '199002012005011992', DATE '1990-02-01', 'P', '2', (SELECT min(jabatan_id) FROM ref_jabatan_fungsional WHERE jenjang = 'MU'), '35', NULL, NULL, NULL, NULL),
  ('p3', '200001012024011993', DATE '2000-01-01', 'P', '3', 'jab', '99', 'S-1/Sarjana', 'C', DATE '2023-02-01', NULL),
  ('p4', '196001012023011994', DATE '1960-01-01', 'L', '4', 'jab', '05', NULL, 'C', DATE '2023-01-31', NULL),
  ('p5', '198002012023211995', DATE '1980-02-01', 'L', NULL, NULL, NULL, 'entah', 'C', DATE '2024-01-01', NULL),
  ('p6', '198002012024011996', DATE '1980-02-01', 'L', '9', NULL, '30', NULL, 'C', DATE '2024-01-01', DATE '2025-01-01')
) t(pns_id, nip, tanggal_lahir, jenis_kelamin, jenis_jabatan_id, jabatan_id, tingkat_pendidikan_id, tingkat_pendidikan_nama, status_cpns_pns, tmt_cpns, tmt_pns);
