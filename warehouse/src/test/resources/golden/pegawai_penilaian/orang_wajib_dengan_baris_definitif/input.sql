-- 990 assessed; 991 listed and not assessed; 992 without any row; 993 excluded; 994 of a period that has not begun.
INSERT INTO pegawai_periode BY NAME SELECT *, 'I1' AS instansi_id, 'BULANAN' AS jenis_periode, make_date(tahun, angka_periode, 1) AS periode_awal, last_day(periode_awal) AS periode_akhir, 'pns-' || nip[-3:] AS pns_id, 'Orang ' || nip[-3:] AS nama, 'u1' AS unor_id, 'Bagian Umum' AS unor_nama, 'Analis' AS jabatan_nama
FROM (VALUES
  ('197001011990031990', 2025, 12, NULL, true, 'skp-1', 'ATAS', 'SESUAI', 'B', 'B', true, TIMESTAMP '2026-01-05 17:30:00', DATE '2026-01-10', true),
  ('197001011990031991', 2025, 12, NULL, true, 'skp-2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('197001011990031992', 2025, 12, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('197001011990031993', 2025, 12, 'CLTN', true, 'skp-3', 'ATAS', 'ATAS', 'SB', 'SB', true, NULL, NULL, NULL),
  ('197001011990031994', 2026, 1, NULL, true, 'skp-4', 'ATAS', 'ATAS', 'SB', 'SB', true, NULL, NULL, NULL)
) t(nip, tahun, angka_periode, alasan, ada_penilaian, skp_id, hasil_kerja, perilaku_kerja, predikat_sumber, predikat, konsisten, waktu_dinilai, batas_pengisian, tepat_waktu);
