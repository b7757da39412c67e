-- R-304: a Jan-Apr, b May-Dec, c Plt Jul-Dec in the yearly period: b is definitive, also when a was created after b, and wherever c
-- stands. A person with a Plt row only has none. Equal dates: the later created. All equal: the greatest skp_id, whatever its case.
INSERT INTO landing_periode BY NAME SELECT 'th' AS periode_id, 2024 AS tahun, DATE '2024-01-01' AS periode_awal, DATE '2024-12-31' AS periode_akhir, 'TAHUNAN' AS tipe_periodik;
INSERT INTO landing_pegawai BY NAME SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip FROM range(1, 6) t(n);
INSERT INTO landing_penilaian BY NAME
SELECT 'TAHUNAN' AS jenis_penilaian, 2024 AS tahun, 'th' AS periode_id, *
FROM (VALUES
  ('p1', 'a', DATE '2024-01-01', DATE '2024-04-30', false, 'B', TIMESTAMP '2024-12-30 00:00:00'),
  ('p1', 'b', DATE '2024-05-01', DATE '2024-12-31', false, 'SB', TIMESTAMP '2024-05-02 00:00:00'),
  ('p1', 'c', DATE '2024-07-01', DATE '2024-12-31', true, 'K', TIMESTAMP '2024-12-31 00:00:00'),
  ('p2', 'c', DATE '2024-07-01', DATE '2024-12-31', true, 'K', NULL),
  ('p3', 'd', DATE '2024-01-01', DATE '2024-12-31', false, 'B', TIMESTAMP '2024-02-01 00:00:00'),
  ('p3', 'e', DATE '2024-01-01', DATE '2024-12-31', false, 'SB', TIMESTAMP '2024-02-02 00:00:00'),
  ('p4', 'G', DATE '2024-01-01', DATE '2024-12-31', false, 'SB', NULL),
  ('p4', 'f', DATE '2024-01-01', DATE '2024-12-31', false, 'B', NULL),
  ('p5', 'h', NULL, NULL, false, 'SB', NULL),
  ('p5', 'i', DATE '2024-01-01', DATE '2024-06-30', false, 'B', NULL)
) t(pns_id, skp_id, periode_awal_skp, periode_akhir_skp, is_plt_plh, predikat_sumber, dibuat_sumber);
