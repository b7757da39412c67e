-- R-306: approved and then a draft again is a step back that only a superior or an administrator takes (a). A refused SKP goes back to
-- draft as a matter of course (b). Forward is forward (c).
INSERT INTO landing_pegawai BY NAME SELECT 'p1' AS pns_id, '198002012005011991' AS nip;
INSERT INTO landing_skp BY NAME
SELECT 'p1' AS pns_id, '198002012005011991' AS nip, DATE '2025-01-01' AS periode_awal, DATE '2025-01-31' AS periode_akhir, true AS is_plt_plh, *
FROM (VALUES
  ('a', 'DISETUJUI', TIMESTAMP '2025-02-01 00:00:00'), ('a', 'DRAF', TIMESTAMP '2025-03-01 00:00:00'), ('a', 'DISETUJUI', TIMESTAMP '2025-04-01 00:00:00'),
  ('b', 'DITOLAK', TIMESTAMP '2025-02-01 00:00:00'), ('b', 'DRAF', TIMESTAMP '2025-03-01 00:00:00'),
  ('c', 'DRAF', TIMESTAMP '2025-02-01 00:00:00'), ('c', 'DISETUJUI', TIMESTAMP '2025-03-01 00:00:00')
) t(skp_id, status_skp, diekstrak_pada);
