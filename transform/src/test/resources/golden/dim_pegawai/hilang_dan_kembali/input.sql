-- D-04, feeds 5.6: p1 is missing from the whole extraction of March and there again in April, its row unchanged (a duplicate, so it did
-- not land): HILANG between. p2 is in quarantine in March: present. p3 is missing from a part: nothing changes.
INSERT INTO landing_pegawai BY NAME
SELECT * FROM (VALUES ('P1', '198002012005011991'), ('p2', '198002012005011992'), ('p3', '198002012005011993')) t(pns_id, nip),
  (SELECT TIMESTAMP '2025-01-10 00:00:00' AS diekstrak_pada);
INSERT INTO penarikan_penuh BY NAME
SELECT 'pegawai' AS feed, 'SIASN' AS sumber_sistem, * FROM (VALUES
  ('w1', TIMESTAMP '2025-01-10 00:00:00'), ('w3', TIMESTAMP '2025-03-10 00:00:00'), ('w4', TIMESTAMP '2025-04-10 00:00:00')) t(batch_id, diekstrak_pada);
INSERT INTO landing_kehadiran BY NAME
SELECT 'pegawai' AS feed, * FROM (VALUES
  ('w1', 'p1', TIMESTAMP '2025-01-10 00:00:00'), ('w1', 'p2', TIMESTAMP '2025-01-10 00:00:00'), ('w1', 'p3', TIMESTAMP '2025-01-10 00:00:00'),
  ('w3', 'p2', TIMESTAMP '2025-03-10 00:00:00'), ('w3', 'p3', TIMESTAMP '2025-03-10 00:00:00'),
  ('w4', 'p1', TIMESTAMP '2025-04-10 00:00:00'), ('w4', 'p2', TIMESTAMP '2025-04-10 00:00:00'), ('w4', 'p3', TIMESTAMP '2025-04-10 00:00:00')
) t(batch_id, kunci_bisnis, diekstrak_pada);
