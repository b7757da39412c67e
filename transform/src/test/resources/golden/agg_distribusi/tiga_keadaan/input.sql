-- D-22, D-40: over W, the excepted left out (p3), not assessed as BELUM DINILAI.
INSERT INTO landing_periode BY NAME SELECT 'per-6' AS periode_id, DATE '2025-06-01' AS periode_awal, DATE '2025-06-30' AS periode_akhir, 'BULANAN' AS tipe_periodik, 6 AS angka_periodik;
INSERT INTO landing_pegawai BY NAME
SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip, CASE n WHEN 3 THEN '03' ELSE '01' END AS kedudukan_hukum_id FROM range(1, 5) t(n);
INSERT INTO landing_penilaian BY NAME
SELECT 'PERIODIK' AS jenis_penilaian, 'p' || n AS pns_id, 'per-6' AS periode_id, 's' || n AS skp_id, 'B' AS predikat_sumber FROM range(1, 4) t(n);
