INSERT INTO agg_pengecualian BY NAME SELECT *, 'I1' AS instansi_id, 'BULANAN' AS jenis_periode, make_date(tahun, angka_periode, 1) AS periode_awal, last_day(periode_awal) AS periode_akhir
FROM (VALUES
  ('TANPA-UNOR', NULL, 2025, 12, 'CLTN', 2),
  ('u1', 'Bagian Umum', 2025, 12, 'DIPERBANTUKAN', 1),
  ('u1', 'Bagian Umum', 2026, 1, 'CLTN', 1)
) t(unor_id, unor_nama, tahun, angka_periode, alasan, pegawai);
