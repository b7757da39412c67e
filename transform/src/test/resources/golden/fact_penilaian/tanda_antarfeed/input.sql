-- KIN-06: assessed on a draft (p1), not on an approved SKP (p2), nor an unassessed one (p3). KIN-07: SIASN says another predikat for the
-- year (p4). WKT-02: SKP beside the period (p5). WKT-03: assessed before the period began (p6). WKT-07: on leave that day (p7).
INSERT INTO landing_periode BY NAME SELECT * FROM (VALUES
  ('m6', DATE '2025-06-01', DATE '2025-06-30', 'BULANAN', 6), ('th', DATE '2025-01-01', DATE '2025-12-31', 'TAHUNAN', 0)) t(periode_id, periode_awal, periode_akhir, tipe_periodik, angka_periodik);
INSERT INTO landing_pegawai BY NAME
SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip, CASE n WHEN 7 THEN '02' ELSE '01' END AS kedudukan_hukum_id FROM range(1, 8) t(n);
INSERT INTO landing_skp BY NAME
SELECT 'p' || n AS pns_id, 's' || n AS skp_id, '198002012005011990' AS nip, CASE WHEN n IN (1, 3) THEN 'DRAF' ELSE 'DISETUJUI' END AS status_skp,
  DATE '2025-01-01' AS periode_awal, DATE '2025-12-31' AS periode_akhir FROM range(1, 8) t(n);
INSERT INTO landing_penilaian BY NAME
SELECT CASE periode_id WHEN 'm6' THEN 'PERIODIK' ELSE 'TAHUNAN' END AS jenis_penilaian, * FROM (VALUES
  ('EKINERJA', 'p1', 's1', 'm6', 'B', TIMESTAMP '2025-07-01 00:00:00', DATE '2025-01-01', DATE '2025-12-31', NULL),
  ('EKINERJA', 'p2', 's2', 'm6', 'B', TIMESTAMP '2025-07-01 00:00:00', DATE '2025-01-01', DATE '2025-12-31', NULL),
  ('EKINERJA', 'p3', 's3', 'm6', NULL, NULL, DATE '2025-01-01', DATE '2025-12-31', NULL),
  ('EKINERJA', 'p4', 's4', 'th', 'B', TIMESTAMP '2025-07-01 00:00:00', DATE '2025-01-01', DATE '2025-12-31', NULL),
  ('SIASN', 'p4', NULL, NULL, 'SB', NULL, NULL, NULL, 'n4'),
  ('EKINERJA', 'p5', 's5', 'm6', 'B', TIMESTAMP '2025-07-01 00:00:00', DATE '2025-07-01', DATE '2025-12-31', NULL),
  ('EKINERJA', 'p6', 's6', 'm6', 'B', TIMESTAMP '2025-05-31 16:59:00', DATE '2025-01-01', DATE '2025-12-31', NULL),
  ('EKINERJA', 'p7', 's7', 'm6', 'B', TIMESTAMP '2025-07-01 00:00:00', DATE '2025-01-01', DATE '2025-12-31', NULL)
) t(sumber_sistem, pns_id, skp_id, periode_id, predikat_sumber, waktu_dinilai, periode_awal_skp, periode_akhir_skp, penilaian_id);
