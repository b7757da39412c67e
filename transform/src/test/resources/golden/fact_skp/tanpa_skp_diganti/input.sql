-- D-32: a real SKP of the year closes TANPA-SKP, from when it was first seen; p2 has none. R-303: extra ones are marked. WKT-05: p3 has two
-- definitive SKP at one time, p4 one after the other. REF-01: p9 is not known. REF-08: the name of p2 is quite another.
INSERT INTO landing_pegawai BY NAME
SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip, CASE n WHEN 2 THEN 'Siti Rahmawati' ELSE 'Budi' END AS nama FROM range(1, 5) t(n);
INSERT INTO landing_skp BY NAME
SELECT pns_id, '198002012005011990' AS nip, * EXCLUDE (pns_id) FROM (VALUES
  ('p1', NULL, 'Budi, S.Kom', NULL, NULL, NULL, NULL, TIMESTAMP '2025-01-10 00:00:00'),
  ('p1', 'a', 'BUDI', 'DRAF', DATE '2025-02-01', DATE '2025-12-31', false, TIMESTAMP '2025-02-10 00:00:00'),
  ('p2', NULL, 'Zzxqq Wwkk', NULL, NULL, NULL, NULL, TIMESTAMP '2025-01-10 00:00:00'),
  ('p3', 'b', 'Budi', 'DISETUJUI', DATE '2025-01-01', DATE '2025-12-31', false, TIMESTAMP '2025-01-10 00:00:00'),
  ('p3', 'c', 'Budi', 'DISETUJUI', DATE '2025-06-01', DATE '2025-12-31', false, TIMESTAMP '2025-01-10 00:00:00'),
  ('p3', 'd', 'Budi', 'DISETUJUI', DATE '2025-06-01', DATE '2025-12-31', true, TIMESTAMP '2025-01-10 00:00:00'),
  ('p4', 'e', 'Budi', 'DITUTUP', DATE '2025-01-01', DATE '2025-05-31', false, TIMESTAMP '2025-01-10 00:00:00'),
  ('p4', 'f', 'Budi', 'DITOLAK', DATE '2025-06-01', DATE '2025-12-31', false, TIMESTAMP '2025-01-10 00:00:00'),
  ('p9', 'g', 'Budi', 'LAINNYA', DATE '2025-01-01', DATE '2025-12-31', false, TIMESTAMP '2025-01-10 00:00:00')
) t(pns_id, skp_id, nama, status_skp, periode_awal, periode_akhir, is_plt_plh, diekstrak_pada);
