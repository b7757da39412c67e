-- Feeds 0.1: ids are compared without case. The unit is in no unor feed; its people spell it UNIT-A, its achievement unit-a: one unit.
INSERT INTO landing_periode BY NAME
SELECT 'th' AS periode_id, DATE '2025-01-01' AS periode_awal, DATE '2025-12-31' AS periode_akhir, 'TAHUNAN' AS tipe_periodik, 0 AS angka_periodik;
INSERT INTO landing_pegawai BY NAME SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip, 'UNIT-A' AS unor_id FROM range(1, 3) t(n);
INSERT INTO landing_capaian_organisasi BY NAME SELECT 'unit-a' AS unor_id, 'TAHUNAN' AS jenis, 2025 AS tahun, 'ISTIMEWA' AS predikat_organisasi;
