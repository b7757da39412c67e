-- The report of R-307 and R-308: 52 rows, 3 of them Plt, two people with two rows, one on unpaid leave (p46), one retired (p47): 47
-- people, 46 in A, 45 obliged. 40 of them have an approved SKP; 36 are assessed, 30 in time; 9 are not.
INSERT INTO landing_periode BY NAME SELECT 'per-6' AS periode_id, DATE '2025-06-01' AS periode_awal, DATE '2025-06-30' AS periode_akhir, DATE '2025-07-10' AS batas_pengisian, 'BULANAN' AS tipe_periodik, 6 AS angka_periodik;
INSERT INTO landing_unor BY NAME SELECT 'u' AS unor_id, 'Unit' AS unor_nama, 'x' AS instansi_unor_id;
INSERT INTO landing_pegawai BY NAME
SELECT 'p' || n AS pns_id, format('1980{:02d}{:02d}200501199{}', 1 + n % 12, 1 + n // 12, n % 10) AS nip, 'u' AS unor_id,
  CASE n WHEN 46 THEN '02' WHEN 47 THEN '99' ELSE '01' END AS kedudukan_hukum_id
FROM range(1, 48) t(n);
INSERT INTO landing_skp BY NAME
SELECT 'p' || n AS pns_id, 's' || n AS skp_id, '198001012005011990' AS nip, CASE WHEN n <= 40 THEN 'DISETUJUI' ELSE 'DIAJUKAN' END AS status_skp,
  DATE '2025-01-01' AS periode_awal, DATE '2025-12-31' AS periode_akhir, false AS is_plt_plh
FROM range(1, 48) t(n);
INSERT INTO landing_penilaian BY NAME
WITH baris AS (
  SELECT n, 's' || n AS skp_id, false AS is_plt_plh, DATE '2025-12-31' AS periode_akhir_skp FROM range(1, 48) t(n)
  UNION ALL SELECT n, 'lama' || n, false, DATE '2025-06-15' FROM range(1, 3) t(n)
  UNION ALL SELECT n, 'plt' || n, true, DATE '2025-12-31' FROM range(3, 6) t(n)
)
SELECT 'PERIODIK' AS jenis_penilaian, 'p' || n AS pns_id, 'per-6' AS periode_id, skp_id, is_plt_plh, periode_akhir_skp,
  CASE WHEN n <= 36 OR n > 45 THEN 'SESUAI' END AS hasil_kerja, CASE WHEN n <= 36 OR n > 45 THEN 'SESUAI' END AS perilaku_kerja,
  CASE WHEN n <= 36 OR n > 45 THEN 'B' END AS predikat_sumber,
  CASE WHEN n <= 30 THEN TIMESTAMP '2025-07-10 12:00:00' WHEN n <= 36 OR n > 45 THEN TIMESTAMP '2025-07-11 12:00:00' END AS waktu_dinilai
FROM baris;
