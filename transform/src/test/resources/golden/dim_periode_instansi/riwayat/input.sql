-- Versions of one period: the limit moved; equal neighbours are one (feeds 5.4). A yearly period has number 0.
INSERT INTO landing_periode BY NAME
SELECT * FROM (VALUES
  ('p1', 'BULANAN', 1, DATE '2025-02-10', TIMESTAMP '2025-02-01 00:00:00'), ('P1', 'BULANAN', 1, DATE '2025-02-20', TIMESTAMP '2025-03-01 00:00:00'),
  ('p2', 'TAHUNAN', NULL, NULL, TIMESTAMP '2025-02-01 00:00:00'), ('p2', 'TAHUNAN', NULL, NULL, TIMESTAMP '2025-03-01 00:00:00')
) t(periode_id, tipe_periodik, angka_periodik, batas_pengisian, diekstrak_pada), (SELECT DATE '2025-01-01' AS periode_awal, DATE '2025-01-31' AS periode_akhir);
