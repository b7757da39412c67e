-- A finished transfer and a number that was changed: nothing contradicts now.
SELECT * FROM VALUES
  ('p-1', '197001011990031999', 'A', 'ADA', TIMESTAMP '2025-01-01', TIMESTAMP '2025-05-01'),
  ('p-1', '197001011990031999', 'A', 'HILANG', TIMESTAMP '2025-05-01', CAST(NULL AS TIMESTAMP)),
  ('p-1', '197001011990031999', 'B', 'ADA', TIMESTAMP '2025-04-15', CAST(NULL AS TIMESTAMP)),
  ('p-2', '197001012024211998', 'A', 'ADA', TIMESTAMP '2025-01-01', TIMESTAMP '2025-03-01'),
  ('p-2', '197001012024241998', 'A', 'ADA', TIMESTAMP '2025-03-01', CAST(NULL AS TIMESTAMP))
AS t(pns_id, nip, instansi_id, status_sumber, tercatat_dari, tercatat_sampai)
