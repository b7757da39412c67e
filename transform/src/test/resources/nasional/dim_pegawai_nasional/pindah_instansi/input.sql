-- A transfer: agency A no longer holds the employee when B already does.
SELECT * FROM VALUES
  ('p-1', '197001011990031999', 'A', 'ADA', TIMESTAMP '2025-01-01', TIMESTAMP '2025-05-01'),
  ('p-1', '197001011990031999', 'A', 'HILANG', TIMESTAMP '2025-05-01', CAST(NULL AS TIMESTAMP)),
  ('p-1', '197001011990031999', 'B', 'ADA', TIMESTAMP '2025-04-15', CAST(NULL AS TIMESTAMP))
AS t(pns_id, nip, instansi_id, status_sumber, tercatat_dari, tercatat_sampai)
