-- Feeds 6.6: whether an employee belongs to the sender is judged at the time of the row. p1 left in March: February is in order, March is
-- REF-10, and so is the year. p2 came in March from elsewhere: only February is REF-10. p3 is lent out: home is the sender.
INSERT INTO landing_periode BY NAME SELECT * FROM (VALUES
  ('m2', DATE '2025-02-01', DATE '2025-02-28', 'BULANAN', 2), ('m3', DATE '2025-03-01', DATE '2025-03-31', 'BULANAN', 3),
  ('th', DATE '2025-01-01', DATE '2025-12-31', 'TAHUNAN', 0)) t(periode_id, periode_awal, periode_akhir, tipe_periodik, angka_periodik);
INSERT INTO landing_pegawai BY NAME
SELECT *, 'Orang' AS nama FROM (VALUES
  ('p1', '198002012005011991', 'A5EB03E23BFBF6A0E040640A040252AD', 'A5EB03E23BFBF6A0E040640A040252AD', TIMESTAMP '2025-01-10 00:00:00'),
  ('p1', '198002012005011991', 'lain', 'lain', TIMESTAMP '2025-03-10 00:00:00'),
  ('p2', '198002012005011992', 'lain', 'lain', TIMESTAMP '2025-01-10 00:00:00'),
  ('p2', '198002012005011992', 'a5eb03e23bfbf6a0e040640a040252ad', 'a5eb03e23bfbf6a0e040640a040252ad', TIMESTAMP '2025-03-10 00:00:00'),
  ('p3', '198002012005011993', 'A5EB03E23BFBF6A0E040640A040252AD', 'lain', TIMESTAMP '2025-01-10 00:00:00')
) t(pns_id, nip, instansi_induk_id, instansi_kerja_id, diekstrak_pada);
INSERT INTO landing_penilaian BY NAME
SELECT CASE WHEN periode_id = 'th' THEN 'TAHUNAN' ELSE 'PERIODIK' END AS jenis_penilaian, 'TURUNAN:' || pns_id AS skp_id, * FROM (VALUES
  ('p1', 'm2'), ('p1', 'm3'), ('p1', 'th'), ('p2', 'm2'), ('p2', 'm3'), ('p2', 'th'), ('p3', 'm2'), ('p3', 'm3')) t(pns_id, periode_id);
