-- D-02, R-307: the version known at the end of the last day, in the agency's zone, counts. p1 moved with the extraction of 31 March,
-- 23:30 local (16:30 UTC): March is the new unit, February the old. p2 came with 1 April 00:30 local: March is still the old one.
-- p3 was first sent in March with a post since 15 February: in January not yet there. p4 has no first day at all: from March on.
-- D-40: p5 left with the extraction of 20 March: not in March. p1's SKP unit does not matter.
INSERT INTO landing_periode BY NAME
SELECT 'm' || b AS periode_id, make_date(2025, b, 1) AS periode_awal, last_day(make_date(2025, b, 1)) AS periode_akhir, 'BULANAN' AS tipe_periodik, b AS angka_periodik
FROM (VALUES (1), (2), (3)) t(b);
INSERT INTO landing_pegawai BY NAME
SELECT * FROM (VALUES
  ('p1', '198002012005011991', 'lama', TIMESTAMP '2025-01-10 00:00:00', '01', NULL),
  ('p1', '198002012005011991', 'baru', TIMESTAMP '2025-03-31 16:30:00', '01', NULL),
  ('p2', '198002012005011992', 'lama', TIMESTAMP '2025-01-10 00:00:00', '01', NULL),
  ('p2', '198002012005011992', 'baru', TIMESTAMP '2025-03-31 17:30:00', '01', NULL),
  ('p3', '198002012005011993', 'x', TIMESTAMP '2025-03-05 00:00:00', '01', DATE '2025-02-15'),
  ('p4', '198002012005011994', 'x', TIMESTAMP '2025-03-05 00:00:00', '01', NULL),
  ('p5', '198002012005011995', 'x', TIMESTAMP '2025-01-10 00:00:00', '01', NULL),
  ('p5', '198002012005011995', 'x', TIMESTAMP '2025-03-20 00:00:00', '99', NULL)
) t(pns_id, nip, unor_id, diekstrak_pada, kedudukan_hukum_id, tmt_jabatan);
