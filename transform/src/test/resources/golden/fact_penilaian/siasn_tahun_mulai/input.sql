-- A SIASN row of 2025 about January 2024, in a run that brings 2025 alone: it is built where it belongs.
INSERT INTO sentuh_diminta VALUES ('A5EB03E23BFBF6A0E040640A040252AD', 2025);
INSERT INTO landing_periode BY NAME
SELECT 'j' AS periode_id, 2024 AS tahun, DATE '2024-01-01' AS periode_awal, DATE '2024-01-31' AS periode_akhir, 'BULANAN' AS tipe_periodik, 1 AS angka_periodik;
INSERT INTO landing_pegawai BY NAME SELECT 'p1' AS pns_id, '198002012005011991' AS nip;
INSERT INTO landing_penilaian BY NAME
SELECT 'SIASN' AS sumber_sistem, 'n1' AS penilaian_id, 'p1' AS pns_id, 2025 AS tahun, 2024 AS tahun_mulai, 1 AS bulan_mulai, 1 AS periodik_id, 'PERIODIK' AS jenis_penilaian, 'B' AS predikat_sumber;
