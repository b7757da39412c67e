-- R-201, D-16: units without a record are counted apart, never taken as B. Tree: root, below it a, below that b; c stands beside a. Records for root, a and an unknown unit in June, for c for the year.
INSERT INTO landing_unor BY NAME
SELECT *, 'Unit ' || unor_id AS unor_nama, 'x' AS instansi_unor_id FROM (VALUES ('root', NULL), ('a', 'ROOT'), ('b', 'a'), ('c', 'root')) t(unor_id, unor_atasan_id);
INSERT INTO landing_periode BY NAME SELECT * FROM (VALUES
  ('m6', DATE '2025-06-01', DATE '2025-06-30', 'BULANAN', 6), ('th', DATE '2025-01-01', DATE '2025-12-31', 'TAHUNAN', 0)) t(periode_id, periode_awal, periode_akhir, tipe_periodik, angka_periodik);
INSERT INTO landing_pegawai BY NAME
SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip, unor_id FROM (VALUES (1, 'a'), (2, 'b'), (3, 'b'), (4, 'c'), (5, NULL)) t(n, unor_id);
INSERT INTO landing_penilaian BY NAME
SELECT 'PERIODIK' AS jenis_penilaian, 'p' || n AS pns_id, 'm6' AS periode_id, 's' || n AS skp_id, predikat_sumber
FROM (VALUES (1, 'SB'), (2, 'B'), (3, NULL), (4, 'B'), (5, 'K')) t(n, predikat_sumber);
INSERT INTO landing_capaian_organisasi BY NAME
SELECT * FROM (VALUES ('root', 'm6', 'PERIODIK', 'IST'), ('A', 'm6', 'PERIODIK', 'B'), ('zz', 'm6', 'PERIODIK', 'K'), ('c', NULL, 'TAHUNAN', 'BP'), ('c', 'm9', 'PERIODIK', 'BP')) t(unor_id, periode_id, jenis, predikat_organisasi);
