-- I1 counts its months from the 16th, I2 by the calendar: the nation shows the calendar month (D-11). Quarter and year likewise.
INSERT INTO agg_periode VALUES
  ('I1', 'BULANAN', 2025, 2, DATE '2025-01-16', DATE '2025-02-15', NULL),
  ('I2', 'BULANAN', 2025, 2, DATE '2025-02-01', DATE '2025-02-28', NULL),
  ('I2', 'TRIWULANAN', 2025, 3, DATE '2025-07-01', DATE '2025-09-30', NULL),
  ('I2', 'TAHUNAN', 2025, 0, DATE '2025-01-01', DATE '2025-12-31', NULL);
INSERT INTO agg_kinerja_unit BY NAME SELECT *, 2025 AS tahun, 'Unit' AS unor_nama, DATE '2025-01-01' AS periode_awal, DATE '2025-01-31' AS periode_akhir
FROM (VALUES ('I1', 'u1', 'BULANAN', 2, 10), ('I2', 'u1', 'BULANAN', 2, 4), ('I2', 'u1', 'TAHUNAN', 0, 3)) t(instansi_id, unor_id, jenis_periode, angka_periode, pegawai);
