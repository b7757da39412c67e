-- R-308: local day of the assessment against the limit, in western time; waktu_dinilai is UTC. Without a limit it cannot be told.
-- p7: the zone of Sulawesi Selatan is an hour ahead, so 16:30 UTC is the next day there.
INSERT INTO landing_periode BY NAME
SELECT * FROM (VALUES
  ('A5EB03E23BFBF6A0E040640A040252AD', 'feb', DATE '2025-03-10'),
  ('A5EB03E23BFBF6A0E040640A040252AD', 'mar', NULL),
  ((SELECT min(instansi_id) FROM ref_instansi WHERE kode_provinsi = '73'), 'feb', DATE '2025-03-10')
) t(instansi_id, periode_id, batas_pengisian),
  (SELECT DATE '2025-02-01' AS periode_awal, DATE '2025-02-28' AS periode_akhir, 'BULANAN' AS tipe_periodik, 2 AS angka_periodik);
INSERT INTO landing_penilaian BY NAME
SELECT 'PERIODIK' AS jenis_penilaian, 's' || pns_id AS skp_id, 'B' AS predikat_sumber, *
FROM (VALUES
  ('A5EB03E23BFBF6A0E040640A040252AD', 'p1', 'feb', TIMESTAMP '2025-03-10 16:59:59'),  -- 23:59:59 local
  ('A5EB03E23BFBF6A0E040640A040252AD', 'p2', 'feb', TIMESTAMP '2025-03-10 17:00:00'),  -- 00:00:00 of the 11th
  ('A5EB03E23BFBF6A0E040640A040252AD', 'p3', 'feb', TIMESTAMP '2025-03-10 16:30:00'),
  ('A5EB03E23BFBF6A0E040640A040252AD', 'p4', 'feb', NULL),
  ('A5EB03E23BFBF6A0E040640A040252AD', 'p5', 'mar', TIMESTAMP '2025-03-01 00:00:00'),
  ((SELECT min(instansi_id) FROM ref_instansi WHERE kode_provinsi = '73'), 'p7', 'feb', TIMESTAMP '2025-03-10 16:30:00')
) t(instansi_id, pns_id, periode_id, waktu_dinilai);
-- D-38: timeliness is unknown for SIASN only; an agency's own system is judged like e-Kinerja.
INSERT INTO landing_penilaian BY NAME
SELECT 'PERIODIK' AS jenis_penilaian, 'SIMPEG' AS sumber_sistem, 's' || pns_id AS skp_id, 'B' AS predikat_sumber, 'feb' AS periode_id, *
FROM (VALUES ('p8', TIMESTAMP '2025-03-10 16:59:59'), ('p9', TIMESTAMP '2025-03-10 17:00:00')) t(pns_id, waktu_dinilai);
