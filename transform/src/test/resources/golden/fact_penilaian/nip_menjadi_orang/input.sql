-- D-41: a row that gives only a number is keyed by its bearer, so the next extraction with pns_id continues it; p2's number changed, both
-- lead to p2. A number nobody bears waits (REF-01).
INSERT INTO landing_pegawai BY NAME
SELECT * FROM (VALUES ('P1', '198002012005011991', TIMESTAMP '2025-01-10 00:00:00'), ('p2', '198002012005011992', TIMESTAMP '2025-01-10 00:00:00'),
  ('p2', '198002012005011993', TIMESTAMP '2025-02-10 00:00:00')) t(pns_id, nip, diekstrak_pada);
INSERT INTO landing_penilaian BY NAME
SELECT 'PERIODIK' AS jenis_penilaian, 'per-6' AS periode_id, * FROM (VALUES
  (NULL, '198002012005011991', 'a', 'B', TIMESTAMP '2025-07-01 00:00:00'),
  ('p1', '198002012005011991', 'a', 'SB', TIMESTAMP '2025-08-01 00:00:00'),
  (NULL, '198002012005011992', 'b', 'B', TIMESTAMP '2025-07-01 00:00:00'),
  (NULL, '198002012005011999', 'c', 'B', TIMESTAMP '2025-07-01 00:00:00')
) t(pns_id, nip, skp_id, predikat_sumber, diekstrak_pada);
