-- TGL-01 was grave on some rows and mild on others; BRK-07 is about a file; REF-01 follows from other feeds. 16:00 UTC is 1 February for I3.
INSERT INTO ops_batch VALUES
  ('b1', 'I2', 'skp', 'a', 'DITERIMA_SEBAGIAN', '2025-01-15 00:00:00', '2025-02-01 01:00:00', 10, 8, 2, 0),
  ('b2', 'I2', 'skp', 'b', 'DITERIMA', '2025-01-16 00:00:00', '2025-02-01 01:00:00', 10, 10, 0, 0),
  ('b3', 'I3', 'skp', 'c', 'DITOLAK', '2025-01-31 16:00:00', '2025-02-01 01:00:00', 0, 0, 0, 0),
  ('b4', 'I3', 'skp', 'd', 'MENUNGGU', '2025-01-31 16:00:00', '2025-02-01 01:00:00', 0, 0, 0, 0),
  ('b5', 'I3', 'skp', 'e', 'DITERIMA', '2026-01-31 16:00:00', '2026-02-01 01:00:00', 0, 0, 0, 0);
INSERT INTO ops_batch_kode VALUES
  ('b1', 'TGL-01', 'GALAT', 2, 0), ('b1', 'TGL-01', 'PERINGATAN', 3, 0), ('b2', 'TGL-01', 'PERINGATAN', 1, 0),
  ('b2', 'BRK-07', 'PERINGATAN', 0, 1), ('b3', 'BRK-04', 'GALAT', 0, 1), ('b4', 'BRK-10', 'GALAT', 0, 1), ('b5', 'BRK-04', 'GALAT', 0, 1);
INSERT INTO agg_galat_silang VALUES ('I2', 2025, 'penilaian', 2025, 1, 'REF-01', 4), ('I2', 2024, 'penilaian', 2025, 1, 'REF-01', 3);
INSERT INTO istilah BY NAME SELECT 'TGL-01' AS kode, 'KODE GALAT' AS jenis, 'Tanggal tidak terbaca' AS judul;
