-- As-of 10 February 2025. First delivery in January 2025, so rows start there. I3 is two hours ahead: 16:00 UTC is 1 February there.
UPDATE parameter SET as_of = DATE '2025-02-10', as_of_akhir = TIMESTAMP '2025-02-10 17:00:00';
DELETE FROM feed WHERE feed NOT IN ('skp', 'rhk');
INSERT INTO ops_batch VALUES
  ('b1', 'I2', 'skp', 'a', 'DITERIMA', '2025-01-31 16:00:00', '2025-02-01 01:00:00', 10, 10, 0, 0),
  ('b2', 'I2', 'skp', 'b', 'DITERIMA_SEBAGIAN', '2025-01-30 16:00:00', '2025-02-03 01:00:00', 10, 5, 3, 2),
  ('b3', 'i3', 'skp', 'c', 'DITOLAK', '2025-01-31 16:00:00', '2025-02-01 02:00:00', 4, 0, 4, 0),
  ('b4', 'I1', 'skp', 'd', 'MENUNGGU', '2025-01-31 16:00:00', '2025-02-01 02:00:00', 4, 0, 0, 4),
  ('b5', 'I1', 'skp', 'e', 'DITERIMA', '2025-02-10 17:00:00', '2025-02-11 02:00:00', 4, 4, 0, 0);   -- after the as-of day
