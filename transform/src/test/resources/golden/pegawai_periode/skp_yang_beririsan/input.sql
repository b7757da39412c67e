-- D-01, D-08, R-303: any SKP that is not an extra one and overlaps the period makes ber_skp; the one that ends last decides approval.
-- p1: approved until April, a draft from May on. p2: a Plt SKP only. p3: listed without SKP. p4: approved, closed, archived all count.
INSERT INTO landing_periode BY NAME
SELECT 'm' || b AS periode_id, make_date(2025, b, 1) AS periode_awal, last_day(make_date(2025, b, 1)) AS periode_akhir, 'BULANAN' AS tipe_periodik, b AS angka_periodik
FROM (VALUES (4), (5)) t(b)
UNION ALL SELECT 'th', DATE '2025-01-01', DATE '2025-12-31', 'TAHUNAN', 0;
INSERT INTO landing_pegawai BY NAME SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip FROM range(1, 5) t(n);
INSERT INTO landing_skp BY NAME
SELECT pns_id, '198002012005011990' AS nip, * EXCLUDE (pns_id) FROM (VALUES
  ('p1', 'a', 'DISETUJUI', DATE '2025-01-01', DATE '2025-04-30', false), ('p1', 'b', 'DRAF', DATE '2025-05-01', DATE '2025-12-31', false),
  ('p2', 'c', 'DISETUJUI', DATE '2025-01-01', DATE '2025-12-31', true),
  ('p3', NULL, NULL, NULL, NULL, NULL),
  ('p4', 'd', 'DIARSIPKAN', DATE '2025-01-01', DATE '2025-12-31', false)
) t(pns_id, skp_id, status_skp, periode_awal, periode_akhir, is_plt_plh);
