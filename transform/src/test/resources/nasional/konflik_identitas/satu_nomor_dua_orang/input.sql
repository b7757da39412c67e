-- Two employees of two agencies bear one number; a third is fine.
SELECT * FROM VALUES
  ('p-1', '197001011990031999', 'A', 'ADA', TIMESTAMP '2025-01-01', CAST(NULL AS TIMESTAMP)),
  ('p-2', '197001011990031999', 'B', 'ADA', TIMESTAMP '2025-01-01', CAST(NULL AS TIMESTAMP)),
  ('p-3', '197001012024211998', 'B', 'ADA', TIMESTAMP '2025-01-01', CAST(NULL AS TIMESTAMP))
AS t(pns_id, nip, instansi_id, status_sumber, tercatat_dari, tercatat_sampai)
