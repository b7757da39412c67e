-- Sent by two agencies at once under one number: lent, or not yet let go (D-03).
SELECT * FROM VALUES
  ('p-1', '197001011990031999', 'A', 'ADA', TIMESTAMP '2025-01-01', CAST(NULL AS TIMESTAMP)),
  ('p-1', '197001011990031999', 'B', 'ADA', TIMESTAMP '2025-04-15', CAST(NULL AS TIMESTAMP))
AS t(pns_id, nip, instansi_id, status_sumber, tercatat_dari, tercatat_sampai)
