-- R-001: whether a status is approval (D-08) and which stage it is (R-306) is told by the rules of the SKP's last day, not of the as-of day. From
-- 2025 on DISETUJUI is of stage 0 and approves nothing.
INSERT INTO landing_pegawai BY NAME SELECT 'p1' AS pns_id, '198002012005011991' AS nip;
INSERT INTO landing_skp BY NAME
SELECT 'p1' AS pns_id, '198002012005011991' AS nip, true AS is_skp, * FROM (VALUES
  ('a', 2024, 'DRAF', TIMESTAMP '2025-01-10 00:00:00'), ('a', 2024, 'DISETUJUI', TIMESTAMP '2025-02-10 00:00:00'),
  ('b', 2025, 'DRAF', TIMESTAMP '2025-01-10 00:00:00'), ('b', 2025, 'DISETUJUI', TIMESTAMP '2025-02-10 00:00:00')) t(skp_id, tahun, status_skp, diekstrak_pada);
INSERT INTO status_skp_tahap
SELECT * REPLACE (0 AS tahap, false AS disetujui, DATE '2025-01-01' AS berlaku_mulai) FROM status_skp_tahap WHERE status_skp = 'DISETUJUI';
UPDATE status_skp_tahap SET berlaku_sampai = DATE '2024-12-31' WHERE status_skp = 'DISETUJUI' AND disetujui;
