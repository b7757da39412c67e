-- One employee under two numbers in two agencies at once: both kinds of conflict.
SELECT * FROM VALUES
  ('p-1', '197001011990031999', 'A', 'ADA', TIMESTAMP '2025-01-01', CAST(NULL AS TIMESTAMP)),
  ('P-1', '197001012024211998', 'B', 'ADA', TIMESTAMP '2025-02-01', CAST(NULL AS TIMESTAMP))
AS t(pns_id, nip, instansi_id, status_sumber, tercatat_dari, tercatat_sampai)
