-- Missing from a whole extraction and back again: two stays (D-04).
SELECT * FROM VALUES
  ('p-1', '197001011990031999', 'A', 'ADA', TIMESTAMP '2025-01-01', TIMESTAMP '2025-03-01'),
  ('p-1', '197001011990031999', 'A', 'HILANG', TIMESTAMP '2025-03-01', TIMESTAMP '2025-06-01'),
  ('p-1', '197001011990031999', 'A', 'ADA', TIMESTAMP '2025-06-01', CAST(NULL AS TIMESTAMP))
AS t(pns_id, nip, instansi_id, status_sumber, tercatat_dari, tercatat_sampai)
