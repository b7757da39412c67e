-- As-of 20 December. I3 allows two days more, so its limit of the 19th has not passed; that of I2 has.
UPDATE parameter SET as_of = DATE '2025-12-20';
UPDATE ref_instansi SET cakupan_aturan = 'i3' WHERE instansi_id = 'I3';
INSERT INTO tenggat BY NAME SELECT 'R-308' AS id_aturan, 'i3' AS cakupan_instansi, 2 AS toleransi_hari, DATE '2024-01-01' AS berlaku_mulai;
INSERT INTO pegawai_periode BY NAME SELECT *, 'BULANAN' AS jenis_periode, 2025 AS tahun, 11 AS angka_periode, DATE '2025-11-01' AS periode_awal, DATE '2025-11-30' AS periode_akhir, 'pns-' || nip[-3:] AS pns_id, 'Orang ' || nip[-3:] AS nama, 'u1' AS unor_id, 'Bagian Umum' AS unor_nama, 'Analis' AS jabatan_nama, true AS ber_skp, true AS skp_disetujui, 'DISETUJUI' AS status_skp, DATE '2025-12-19' AS batas_pengisian
FROM (VALUES ('197001011990031990', 'I2'), ('197001011990031991', 'I3')) t(nip, instansi_id);
