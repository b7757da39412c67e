-- As-of 31 January 2025. I3 is two hours ahead: what it sent at 16:00 UTC of that day belongs to February there, and is not lost.
UPDATE parameter SET as_of = DATE '2025-01-31', as_of_akhir = TIMESTAMP '2025-01-31 17:00:00';
DELETE FROM feed WHERE feed <> 'skp';
INSERT INTO ops_batch VALUES
  ('b1', 'I2', 'skp', 'a', 'DITERIMA', '2025-01-31 16:00:00', '2025-02-01 01:00:00', 10, 10, 0, 0),
  ('b2', 'I3', 'skp', 'b', 'DITERIMA', '2025-01-31 16:00:00', '2025-02-01 02:00:00', 4, 3, 1, 0);
