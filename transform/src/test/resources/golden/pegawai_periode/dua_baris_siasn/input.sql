-- Two yearly SIASN rows of one person name nothing by which D-01 ranks: the greater key decides, in whatever order they came.
INSERT INTO landing_periode BY NAME
SELECT 'th' AS periode_id, DATE '2025-01-01' AS periode_awal, DATE '2025-12-31' AS periode_akhir, 'TAHUNAN' AS tipe_periodik, 0 AS angka_periodik;
INSERT INTO landing_pegawai BY NAME SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip FROM range(1, 3) t(n);
INSERT INTO landing_penilaian BY NAME
SELECT 'SIASN' AS sumber_sistem, 2025 AS tahun, 'TAHUNAN' AS jenis_penilaian, * FROM (VALUES
  ('p1', 'a1', 'SB'), ('p1', 'a2', 'B'), ('p2', 'b2', 'B'), ('p2', 'b1', 'SB')) t(pns_id, penilaian_id, predikat_sumber);
