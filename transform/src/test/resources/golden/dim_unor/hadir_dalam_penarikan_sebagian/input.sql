-- Feeds 2.2, 5.3, 5.6: the whole extraction w2 of February lacks u1 to u3. u1 is there again in a part of March, unchanged (DUP-02, did not
-- land): active. The broken row of u2 comes back mended, in the place of w2: active. u3 was last seen in a part before it: not active.
INSERT INTO landing_unor BY NAME
SELECT unor_id, 'Unit ' || unor_id AS unor_nama, 'x' AS instansi_unor_id, diekstrak_pada
FROM (VALUES ('u1', TIMESTAMP '2025-01-10 00:00:00'), ('u2', TIMESTAMP '2025-02-10 00:00:00'), ('u3', TIMESTAMP '2025-01-10 00:00:00')) t(unor_id, diekstrak_pada);
INSERT INTO penarikan_penuh BY NAME SELECT 'unor' AS feed, 'SIASN' AS sumber_sistem, 'w2' AS batch_id, TIMESTAMP '2025-02-10 00:00:00' AS diekstrak_pada;
INSERT INTO landing_kehadiran BY NAME
SELECT 'unor' AS feed, 'SIASN' AS sumber_sistem, * FROM (VALUES
  ('s1', 'u3', TIMESTAMP '2025-01-20 00:00:00'), ('s3', 'u1', TIMESTAMP '2025-03-10 00:00:00')) t(batch_id, kunci_bisnis, diekstrak_pada);
