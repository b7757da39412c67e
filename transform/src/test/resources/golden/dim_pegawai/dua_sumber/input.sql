-- D-31: the newest extraction stands over SIASN and SIMPEG; on one local day SIASN wins, although SIMPEG came later that day.
-- Equal content of the other system is no version of its own.
INSERT INTO landing_pegawai BY NAME
SELECT '198002012005011991' AS nip, * FROM (VALUES
  ('SIASN', 'p1', 'u-a', TIMESTAMP '2025-01-10 02:00:00'),
  ('SIMPEG', 'p1', 'u-b', TIMESTAMP '2025-02-10 02:00:00'),
  ('SIASN', 'p1', 'u-c', TIMESTAMP '2025-03-10 02:00:00'),
  ('SIMPEG', 'p1', 'u-d', TIMESTAMP '2025-03-10 08:00:00'),
  ('SIMPEG', 'p1', 'u-c', TIMESTAMP '2025-04-10 02:00:00')
) t(sumber_sistem, pns_id, unor_id, diekstrak_pada);
