-- One SKP from two systems (feeds 8, 40) is one SKP: no WKT-05, and one row each. A second one at the same time is WKT-05 as ever.
INSERT INTO landing_pegawai BY NAME SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip FROM range(1, 3) t(n);
INSERT INTO landing_skp BY NAME
SELECT '198002012005011990' AS nip, true AS is_skp, 'DISETUJUI' AS status_skp, * FROM (VALUES
  ('p1', 'a', 'EKINERJA'), ('p1', 'A', 'SIMPEG'), ('p2', 'b', 'EKINERJA'), ('p2', 'B', 'SIMPEG'), ('p2', 'c', 'EKINERJA')) t(pns_id, skp_id, sumber_sistem);
