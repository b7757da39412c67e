-- Feeds 6.6: p1 left in March. The SKP that ended before is in order, the one that runs to the end of the year is not (REF-10). An SKP
-- that ends after the as-of day (31 January 2026) is judged by that day: p2 leaves no trace of what comes later.
INSERT INTO landing_pegawai BY NAME
SELECT *, 'Orang' AS nama FROM (VALUES
  ('p1', '198002012005011991', 'A5EB03E23BFBF6A0E040640A040252AD', TIMESTAMP '2025-01-10 00:00:00'),
  ('p1', '198002012005011991', 'lain', TIMESTAMP '2025-03-10 00:00:00'),
  ('p2', '198002012005011992', 'lain', TIMESTAMP '2025-01-10 00:00:00')
) t(pns_id, nip, instansi_induk_id, diekstrak_pada), (SELECT 'lain' AS instansi_kerja_id);
INSERT INTO landing_skp BY NAME
SELECT '198002012005011990' AS nip, true AS is_skp, 'DISETUJUI' AS status_skp, * FROM (VALUES
  ('p1', 'a', 2025, DATE '2025-01-01', DATE '2025-02-28'), ('p1', 'b', 2025, DATE '2025-03-01', DATE '2025-12-31'),
  ('p1', 'c', 2024, NULL, NULL), ('p2', 'd', 2026, DATE '2026-01-01', DATE '2026-12-31')) t(pns_id, skp_id, tahun, periode_awal, periode_akhir);
