-- R-109: 100 obliged, 80 B, 5 SB, 15 "-": not assessed is no predikat; "Tidak membuat SKP" (two of the 15) is not assessed either (D-40).
INSERT INTO landing_periode BY NAME SELECT 'per-6' AS periode_id, DATE '2025-06-01' AS periode_awal, DATE '2025-06-30' AS periode_akhir, 'BULANAN' AS tipe_periodik, 6 AS angka_periodik;
INSERT INTO landing_pegawai BY NAME
SELECT 'p' || n AS pns_id, format('1980{:02d}{:02d}200501199{}', 1 + n % 12, 1 + n // 12, n % 10) AS nip FROM range(100) t(n);
INSERT INTO landing_penilaian BY NAME
SELECT 'PERIODIK' AS jenis_penilaian, 'p' || n AS pns_id, 'per-6' AS periode_id, 's' || n AS skp_id,
  CASE WHEN n < 80 THEN 'SESUAI' WHEN n < 85 THEN 'ATAS' END AS hasil_kerja, CASE WHEN n < 80 THEN 'SESUAI' WHEN n < 85 THEN 'ATAS' END AS perilaku_kerja,
  CASE WHEN n < 80 THEN 'B' WHEN n < 85 THEN 'SB' END AS predikat_sumber, n >= 98 AS tanpa_skp
FROM range(100) t(n);
