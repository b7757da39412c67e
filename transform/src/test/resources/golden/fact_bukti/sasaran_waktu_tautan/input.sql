-- Two employees (p1, p2) with actions a1 (June) of p1, a2 (June) of p2, a3 of p1's Plt SKP; action b stands in June and July.
INSERT INTO landing_periode BY NAME
SELECT 'm' || b AS periode_id, make_date(2025, b, 1) AS periode_awal, last_day(make_date(2025, b, 1)) AS periode_akhir, 'BULANAN' AS tipe_periodik, b AS angka_periodik FROM (VALUES (6), (7)) t(b);
INSERT INTO landing_pegawai BY NAME SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip, 'u' || n AS unor_id FROM range(1, 3) t(n);
INSERT INTO landing_skp BY NAME
SELECT *, '198002012005011990' AS nip FROM (VALUES ('p1', 's1', false), ('p2', 's2', false), ('p1', 's3', true)) t(pns_id, skp_id, is_plt_plh);
INSERT INTO landing_rhk BY NAME SELECT 's1' AS skp_id, 'r1' AS rhk_id, 'Hasil' AS rhk;
INSERT INTO landing_indikator BY NAME SELECT 's1' AS skp_id, 'r1' AS rhk_id, 'i2' AS indikator_id, 'Indikator' AS indikator;
INSERT INTO landing_rencana_aksi BY NAME
SELECT 'Langkah' AS deskripsi, 'r1' AS rhk_id, * FROM (VALUES
  ('s1', 'm6', 'A1', 1, 1), ('s2', 'm6', 'a2', 1, 0), ('s3', 'm6', 'a3', 1, 1), ('s1', 'm6', 'b', 1, 1), ('s1', 'm7', 'b', 1, 0)) t(skp_id, periode_id, rencana_aksi_id, target_jumlah, realisasi_jumlah);
INSERT INTO landing_umpan_balik BY NAME SELECT *, 'SKP' AS sasaran_jenis, 'x' AS sasaran_id, 'Baik' AS isi FROM (VALUES ('s1', 'm6'), ('s3', 'm6'), ('s9', 'm6')) t(skp_id, periode_id);
INSERT INTO landing_bukti_dukung BY NAME
SELECT *, 'https://contoh.go.id/x' AS link FROM (VALUES
  ('k1', 'RENCANA_AKSI', 'a1', 'm6', 'x1', TIMESTAMP '2025-06-30 16:59:00'),   -- last minute of June, local
  ('k2', 'RENCANA_AKSI', 'a1', 'm6', 'x2', TIMESTAMP '2025-06-30 17:00:00'),   -- July, local
  ('k3', 'RENCANA_AKSI', 'a2', 'm6', 'x2', NULL),                              -- the link of p1; no time
  ('k4', 'RENCANA_AKSI', 'a3', 'm6', 'x3', TIMESTAMP '2025-06-10 00:00:00'),   -- of a Plt SKP
  ('k5', 'RENCANA_AKSI', 'a9', 'm6', 'x4', TIMESTAMP '2025-06-10 00:00:00'),   -- action unknown
  ('k6', 'INDIKATOR', 'i1', 'm6', 'x3', TIMESTAMP '2025-06-10 00:00:00'),      -- indicator unknown (feeds 6.14); shares a link
  ('k7', 'RENCANA_AKSI', 'b', 'm7', 'x5', TIMESTAMP '2025-07-10 00:00:00'),    -- of July's step
  ('k8', 'INDIKATOR', 'I2', 'm6', 'x6', TIMESTAMP '2025-06-10 00:00:00'),      -- indicator known, however it is spelled
  ('k9', 'PROGRESS_HARIAN', 'h1', 'm6', 'x7', TIMESTAMP '2025-06-10 00:00:00') -- no feed has daily activities yet
) t(bukti_id, sasaran_jenis, sasaran_id, periode_id, link_sidik, waktu_unggah);
