-- D-38: a predikat beats none, then EKINERJA beats SIASN. D-43: two period ids of one calendar period compete. The 13-column form
-- (TURUNAN) never stands beside a row with ids, assessed or not (feeds 2.11.2). D-01: without a time of its own a row was created when
-- its SKP was.
INSERT INTO landing_periode BY NAME
SELECT * FROM (VALUES ('th-1', DATE '2025-01-01', DATE '2025-12-31'), ('th-2', DATE '2025-01-01', DATE '2025-12-30')) t(periode_id, periode_awal, periode_akhir),
  (SELECT 'TAHUNAN' AS tipe_periodik);
INSERT INTO landing_pegawai BY NAME SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip FROM range(1, 6) t(n);
INSERT INTO landing_skp BY NAME
SELECT * FROM (VALUES ('p5', '19800201200501199' || 5, 'k', TIMESTAMP '2025-03-01 00:00:00'), ('p5', '19800201200501199' || 5, 'l', TIMESTAMP '2025-02-01 00:00:00'))
  t(pns_id, nip, skp_id, dibuat_sumber), (SELECT DATE '2025-01-01' AS periode_awal, DATE '2025-12-31' AS periode_akhir, true AS is_skp);
INSERT INTO landing_penilaian BY NAME
SELECT 'TAHUNAN' AS jenis_penilaian, *
FROM (VALUES
  ('EKINERJA', 'p1', 'th-1', 'a', DATE '2025-12-31', NULL, NULL),
  ('SIASN', 'p1', NULL, NULL, NULL, 'B', 'n1'),
  ('EKINERJA', 'p2', 'th-1', 'b', DATE '2025-06-30', 'B', NULL),
  ('SIASN', 'p2', NULL, NULL, NULL, 'SB', 'n2'),
  ('EKINERJA', 'p3', 'th-1', 'c', DATE '2025-06-30', 'B', NULL),
  ('EKINERJA', 'p3', 'th-2', 'd', DATE '2025-12-31', 'SB', NULL),
  ('EKINERJA', 'p4', 'th-1', 'TURUNAN:e', NULL, 'SB', NULL),
  ('EKINERJA', 'p4', 'th-1', 'f', DATE '2025-12-31', NULL, NULL),
  ('EKINERJA', 'p5', 'th-1', 'k', DATE '2025-12-31', 'B', NULL),
  ('EKINERJA', 'p5', 'th-1', 'l', DATE '2025-12-31', 'SB', NULL)
) t(sumber_sistem, pns_id, periode_id, skp_id, periode_akhir_skp, predikat_sumber, penilaian_id);
