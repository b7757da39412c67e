-- D-42: ids as spelled in the newest master row. D-07: no unit is TANPA-UNOR, an unknown one is kept as sent (REF-04); an inactive one
-- is REF-05.
INSERT INTO landing_unor BY NAME SELECT * FROM (VALUES ('U-1', true), ('U-2', false)) t(unor_id, aktif), (SELECT 'Unit' AS unor_nama, 'x' AS instansi_unor_id);
INSERT INTO landing_pegawai BY NAME
SELECT * FROM (VALUES
  ('abc', '198002012005011991', 'u-1', TIMESTAMP '2025-01-10 00:00:00'), ('ABC', '198002012005011991', 'u-2', TIMESTAMP '2025-02-10 00:00:00'),
  ('p2', '198002012005011992', NULL, TIMESTAMP '2025-01-10 00:00:00'), ('p3', '198002012005011993', 'u-9', TIMESTAMP '2025-01-10 00:00:00')
) t(pns_id, nip, unor_id, diekstrak_pada);
