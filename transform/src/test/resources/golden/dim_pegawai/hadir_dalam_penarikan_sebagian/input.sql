-- D-04, feeds 5.3, 5.6: the whole extraction w2 of February lacks p1 to p4; HILANG ends with the next extraction that holds the row, a part
-- too. p1: unchanged in March (DUP-02, did not land). p2: its broken row of February comes back mended and unchanged, in the place of w2:
-- never missing. p3: landed in March, when January was not known yet, and starts no version since. p4: in quarantine in March. p5: nobody
-- tells of it again. D-31: p6 is another in SIMPEG in February; in March SIASN tells the same as before and is the newest again.
INSERT INTO landing_pegawai BY NAME
SELECT '198002012005011991' AS nip, * FROM (VALUES
  ('SIASN', 'p1', 'u-a', TIMESTAMP '2025-01-10 02:00:00'), ('SIASN', 'p2', 'u-a', TIMESTAMP '2025-01-10 02:00:00'),
  ('SIASN', 'p3', 'u-a', TIMESTAMP '2025-01-10 02:00:00'), ('SIASN', 'p3', 'u-a', TIMESTAMP '2025-03-10 02:00:00'),
  ('SIASN', 'p4', 'u-a', TIMESTAMP '2025-01-10 02:00:00'), ('SIASN', 'p5', 'u-a', TIMESTAMP '2025-01-10 02:00:00'),
  ('SIASN', 'p6', 'u-a', TIMESTAMP '2025-01-10 02:00:00'), ('SIMPEG', 'p6', 'u-b', TIMESTAMP '2025-02-20 02:00:00')
) t(sumber_sistem, pns_id, unor_id, diekstrak_pada);
INSERT INTO penarikan_penuh BY NAME
SELECT 'pegawai' AS feed, 'SIASN' AS sumber_sistem, 'w2' AS batch_id, TIMESTAMP '2025-02-10 02:00:00' AS diekstrak_pada;
INSERT INTO landing_kehadiran BY NAME
SELECT 'pegawai' AS feed, 'SIASN' AS sumber_sistem, * FROM (VALUES
  ('w2', 'p6', TIMESTAMP '2025-02-10 02:00:00'), ('tolak', 'p2', TIMESTAMP '2025-02-10 02:00:00'),
  ('s3', 'p1', TIMESTAMP '2025-03-10 02:00:00'), ('s3', 'p4', TIMESTAMP '2025-03-10 02:00:00'), ('s3', 'p6', TIMESTAMP '2025-03-10 02:00:00')
) t(batch_id, kunci_bisnis, diekstrak_pada);
