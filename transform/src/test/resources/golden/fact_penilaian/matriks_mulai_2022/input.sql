-- A period before 2022 has no matrix (R-102, R-107): the source's predikat stands.
INSERT INTO landing_periode BY NAME SELECT 'per-6' AS periode_id, 2021 AS tahun, DATE '2021-06-01' AS periode_awal, DATE '2021-06-30' AS periode_akhir, 'BULANAN' AS tipe_periodik, 6 AS angka_periodik;
INSERT INTO landing_penilaian BY NAME SELECT 'PERIODIK' AS jenis_penilaian, 'p01' AS pns_id, 2021 AS tahun, 'per-6' AS periode_id, 's1' AS skp_id, 'ATAS' AS hasil_kerja, 'ATAS' AS perilaku_kerja, 'B' AS predikat_sumber;
