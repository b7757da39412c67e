-- D-40: "Tidak membuat SKP" is not assessed, whatever the ratings beside it are.
INSERT INTO landing_periode BY NAME
SELECT 'm6' AS periode_id, DATE '2025-06-01' AS periode_awal, DATE '2025-06-30' AS periode_akhir, 'BULANAN' AS tipe_periodik, 6 AS angka_periodik;
INSERT INTO landing_pegawai BY NAME SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip FROM range(1, 3) t(n);
INSERT INTO landing_penilaian BY NAME
SELECT 'p' || n AS pns_id, 's' || n AS skp_id, 'm6' AS periode_id, 'SESUAI' AS hasil_kerja, 'SESUAI' AS perilaku_kerja, n = 1 AS tanpa_skp FROM range(1, 3) t(n);
