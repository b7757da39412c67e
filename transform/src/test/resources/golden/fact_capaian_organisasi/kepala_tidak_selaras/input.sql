-- R-202: a head whose results are rated like the achievement of the unit (a), otherwise (b), and a unit without an achievement (c). The
-- head of d is not rated yet, e has no head: nothing to compare.
INSERT INTO landing_periode BY NAME SELECT 'm6' AS periode_id, DATE '2025-06-01' AS periode_awal, DATE '2025-06-30' AS periode_akhir, 'BULANAN' AS tipe_periodik, 6 AS angka_periodik;
INSERT INTO landing_unor BY NAME
SELECT *, 'Unit ' || unor_id AS unor_nama, 'x' AS instansi_unor_id FROM (VALUES ('a', 'P1'), ('b', 'p2'), ('c', 'p3'), ('d', 'p4'), ('e', NULL)) t(unor_id, pimpinan_pns_id);
INSERT INTO landing_pegawai BY NAME
SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip, unor_id FROM (VALUES (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd')) t(n, unor_id);
INSERT INTO landing_penilaian BY NAME
SELECT 'PERIODIK' AS jenis_penilaian, 'p' || n AS pns_id, 'm6' AS periode_id, 's' || n AS skp_id, hasil_kerja, hasil_kerja AS perilaku_kerja
FROM (VALUES (1, 'ATAS'), (2, 'SESUAI'), (3, 'BAWAH'), (4, NULL)) t(n, hasil_kerja);
INSERT INTO landing_capaian_organisasi BY NAME
SELECT *, 'm6' AS periode_id, 'PERIODIK' AS jenis FROM (VALUES ('a', 'IST'), ('b', 'BP'), ('d', 'B'), ('e', 'B')) t(unor_id, predikat_organisasi);
