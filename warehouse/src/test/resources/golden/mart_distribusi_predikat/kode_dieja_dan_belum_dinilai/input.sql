INSERT INTO agg_distribusi BY NAME SELECT *, 'I1' AS instansi_id, 'BULANAN' AS jenis_periode, 2025 AS tahun, 'PNS' AS jenis_pegawai,
  'FUNGSIONAL' AS jenis_jabatan, 'AHLI_MUDA' AS jenjang, 'L' AS jenis_kelamin, '35-44' AS kelompok_usia, 'S2' AS pendidikan,
  make_date(2025, angka_periode, 1) AS periode_awal, last_day(periode_awal) AS periode_akhir
FROM (VALUES (12, 'SB', 1), (12, 'B', 2), (12, 'BP', 3), (12, 'K', 4), (12, 'SK', 5), (12, 'BELUM DINILAI', 6)) t(angka_periode, predikat, jumlah);
UPDATE parameter SET as_of = DATE '2025-12-01';
