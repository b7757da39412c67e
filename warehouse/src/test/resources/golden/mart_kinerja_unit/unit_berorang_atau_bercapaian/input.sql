-- u1 has people, u2 only excluded people, u3 nobody (no row), u4 nobody but an achievement record; the period of 2026 has not begun.
INSERT INTO agg_kinerja_unit BY NAME SELECT *, make_date(tahun, angka_periode, 1) AS periode_awal, last_day(periode_awal) AS periode_akhir
FROM (VALUES
  ('I2', 'u1', 'Bagian Umum', 'BULANAN', 2025, 12, 10, 1, 8),
  ('I2', 'u2', NULL, 'BULANAN', 2025, 12, 0, 2, 0),
  ('I2', 'u3', 'Kosong', 'BULANAN', 2025, 12, 0, 0, 0),
  ('I2', 'TANPA-UNOR', NULL, 'BULANAN', 2025, 12, 3, 0, 0),
  ('I2', 'u1', 'Bagian Umum', 'BULANAN', 2026, 1, 10, 1, 0)
) t(instansi_id, unor_id, unor_nama, jenis_periode, tahun, angka_periode, pegawai, pegawai_dikecualikan, dinilai);
INSERT INTO agg_capaian BY NAME SELECT *, DATE '2025-12-01' AS periode_awal, DATE '2025-12-31' AS periode_akhir, 'UNIT' AS tingkat, 'B' AS predikat_organisasi
FROM (VALUES
  ('I2', 'u1', 'Bagian Umum', 'BULANAN', 2025, 12),
  ('I2', 'u4', 'Tim Khusus', 'BULANAN', 2025, 12)
) t(instansi_id, unor_id, unor_nama, jenis_periode, tahun, angka_periode);
