-- Feeds 6.4: names are compared without case, titles and punctuation. Only quite another name is REF-08.
INSERT INTO landing_pegawai BY NAME
SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip, 'Ahmad Yani' AS nama FROM range(1, 4) t(n);
INSERT INTO landing_skp BY NAME
SELECT '198002012005011990' AS nip, 's' || pns_id AS skp_id, true AS is_skp, 'DISETUJUI' AS status_skp, * FROM (VALUES
  ('p1', 'Prof. Dr. Ir. H. Ahmad Yani'), ('p2', 'Prof. Dr. Ir. H. Xqzv Hjjxf'), ('p3', 'AHMAD YANI, S.E.')) t(pns_id, nama);
