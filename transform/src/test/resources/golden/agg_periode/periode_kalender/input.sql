-- D-43: two periods of one number are one, from the earliest start to the latest end; LAINNYA has none. D-11: an agency without
-- employees has none either.
INSERT INTO landing_pegawai BY NAME SELECT 'p1' AS pns_id, '198002012005011991' AS nip;
INSERT INTO landing_periode BY NAME
SELECT * FROM (VALUES
  ('A5EB03E23BFBF6A0E040640A040252AD', 'a', DATE '2025-01-16', DATE '2025-02-10', DATE '2025-02-20', 'BULANAN', 1),
  ('A5EB03E23BFBF6A0E040640A040252AD', 'b', DATE '2025-01-10', DATE '2025-02-15', NULL, 'BULANAN', 1),
  ('A5EB03E23BFBF6A0E040640A040252AD', 'c', DATE '2025-01-01', DATE '2025-12-31', NULL, 'TAHUNAN', NULL),
  ('A5EB03E23BFBF6A0E040640A040252AD', 'd', DATE '2025-01-01', DATE '2025-03-31', NULL, 'LAINNYA', NULL),
  ('A5EB03E23BFBF6A0E040640A040252AD', 'e', DATE '2025-01-01', DATE '2025-03-31', NULL, 'TRIWULANAN', 1),
  ('lain', 'a', DATE '2025-01-01', DATE '2025-01-31', NULL, 'BULANAN', 1)
) t(instansi_id, periode_id, periode_awal, periode_akhir, batas_pengisian, tipe_periodik, angka_periodik);
