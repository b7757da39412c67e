-- R-810: 15 stays active and is flagged (p1); a PPPK state with a PNS number is flagged (p2, p4), with a PPPK number it is in order (p3).
-- A flag is of its version: p5 was sanctioned from February to March. It stands after the codes of the row (p6: unit unknown).
INSERT INTO landing_pegawai BY NAME
SELECT * FROM (VALUES
  ('p1', '198002012005011991', '15', NULL, TIMESTAMP '2025-01-10 00:00:00'),
  ('p2', '198002012005011992', '71', NULL, TIMESTAMP '2025-01-10 00:00:00'),
  ('p3', '198002012023211993', '71', NULL, TIMESTAMP '2025-01-10 00:00:00'),
  ('p4', '198002012005011994', '72', NULL, TIMESTAMP '2025-01-10 00:00:00'),
  ('p5', '198002012005011995', '01', NULL, TIMESTAMP '2025-01-10 00:00:00'),
  ('p5', '198002012005011995', '15', NULL, TIMESTAMP '2025-02-10 00:00:00'),
  ('p5', '198002012005011995', '01', NULL, TIMESTAMP '2025-03-10 00:00:00'),
  ('p6', '198002012005011996', '15', 'u-9', TIMESTAMP '2025-01-10 00:00:00')
) t(pns_id, nip, kedudukan_hukum_id, unor_id, diekstrak_pada);
