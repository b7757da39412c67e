-- R-307, R-810, D-03, D-05, D-06: who is in A, and why somebody is in X. Working agency the sender or empty counts; own staff lent out
-- are excepted; staff of two others are not the sender's. A retired one, and codes without a group or unknown, are not in A. The legal
-- state comes before being lent out. 71 with a PNS number is in A.
INSERT INTO landing_periode BY NAME SELECT 'm1' AS periode_id, DATE '2025-01-01' AS periode_awal, DATE '2025-01-31' AS periode_akhir, 'BULANAN' AS tipe_periodik, 1 AS angka_periodik;
INSERT INTO landing_pegawai BY NAME
SELECT pns_id, '19800201200501' || n AS nip, kode AS kedudukan_hukum_id,
  CASE induk WHEN 'kami' THEN 'A5EB03E23BFBF6A0E040640A040252AD' ELSE induk END AS instansi_induk_id,
  CASE kerja WHEN 'kami' THEN 'a5eb03e23bfbf6a0e040640a040252ad' ELSE kerja END AS instansi_kerja_id
FROM (VALUES
  ('aktif', 1990, '01', 'kami', 'kami'), ('dari luar', 1991, '01', 'lain', 'kami'), ('tanpa kerja', 1992, '01', 'lain', NULL),
  ('dipinjamkan', 1993, '01', 'kami', 'lain'), ('bukan kami', 1994, '01', 'lain', 'lain'), ('cltn', 1995, '02', 'kami', 'kami'),
  ('cltn dipinjamkan', 1996, '13', 'kami', 'lain'), ('pensiun', 1997, '99', 'kami', 'kami'), ('tanpa kelompok', 1998, '51', 'kami', 'kami'),
  ('tak dikenal', 1999, 'ZZ', 'kami', 'kami'), ('pppk', 2990, '71', 'kami', 'kami'), ('hukuman', 2991, '15', 'kami', 'kami')
) t(pns_id, n, kode, induk, kerja);
