-- A new number is a new stay (R-801: that of PPPK changes).
SELECT * FROM VALUES
  ('p-1', '197001012024211998', 'A', 'ADA', TIMESTAMP '2025-01-01', TIMESTAMP '2025-03-01'),
  ('p-1', '197001011990031999', 'A', 'ADA', TIMESTAMP '2025-03-01', CAST(NULL AS TIMESTAMP))
AS t(pns_id, nip, instansi_id, status_sumber, tercatat_dari, tercatat_sampai)
