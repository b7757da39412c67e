-- 990 all well; 991 without SKP; 992 not approved, limit passed; 993 against its ratings and late; 994 not due yet; 995 excluded; 996: the month is not over.
UPDATE parameter SET as_of = DATE '2025-12-20';
INSERT INTO pegawai_periode BY NAME SELECT *, 'I1' AS instansi_id, 'BULANAN' AS jenis_periode, 2025 AS tahun, make_date(tahun, angka_periode, 1) AS periode_awal, last_day(periode_awal) AS periode_akhir, 'pns-' || nip[-3:] AS pns_id, 'Orang ' || nip[-3:] AS nama, 'u1' AS unor_id, 'Bagian Umum' AS unor_nama, 'Analis' AS jabatan_nama
FROM (VALUES
  ('197001011990031990', 11, NULL, true, true, 'DISETUJUI', 'B', 'B', true, DATE '2025-12-10', true),
  ('197001011990031991', 11, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL),
  ('197001011990031992', 11, NULL, true, false, 'DIAJUKAN', NULL, NULL, NULL, DATE '2025-12-10', NULL),
  ('197001011990031993', 11, NULL, true, true, 'DISETUJUI', 'BP', 'K', false, DATE '2025-12-10', false),
  ('197001011990031994', 11, NULL, true, true, 'DISETUJUI', NULL, NULL, NULL, DATE '2025-12-20', NULL),
  ('197001011990031995', 11, 'CLTN', false, false, NULL, NULL, NULL, NULL, NULL, NULL),
  ('197001011990031996', 12, NULL, true, true, 'DISETUJUI', NULL, NULL, NULL, DATE '2026-01-10', NULL)
) t(nip, angka_periode, alasan, ber_skp, skp_disetujui, status_skp, predikat_sumber, predikat, konsisten, batas_pengisian, tepat_waktu);
