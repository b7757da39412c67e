-- Two units add up; November is a period of the agency although nobody is counted; January has not begun.
INSERT INTO agg_periode BY NAME SELECT *, 'BULANAN' AS jenis_periode, make_date(tahun, angka_periode, 1) AS periode_awal, last_day(periode_awal) AS periode_akhir
FROM (VALUES ('I2', 2025, 11), ('I2', 2025, 12), ('I2', 2026, 1)) t(instansi_id, tahun, angka_periode);
INSERT INTO agg_kinerja_unit BY NAME SELECT *, 'BULANAN' AS jenis_periode, 2025 AS tahun, 12 AS angka_periode, DATE '2025-12-01' AS periode_awal,
  DATE '2025-12-31' AS periode_akhir, 'Unit' AS unor_nama
FROM (VALUES ('I2', 'u1', 10, 8, 100), ('I2', 'u2', 5, 5, 1)) t(instansi_id, unor_id, pegawai, dinilai, bukti_unik);
