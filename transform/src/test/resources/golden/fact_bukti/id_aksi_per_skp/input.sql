-- Feeds 2.6: the key of an action is SKP, period and id. Three people number their actions each from 1, over two months; evidence tells by its SKP
-- whose it is (k1 to k4), with or without a period. Without an SKP it finds an id that stands once in its period (k5), else nobody's (k6).
INSERT INTO landing_periode BY NAME
SELECT 'BULANAN' AS tipe_periodik, * FROM (VALUES ('m6', DATE '2025-06-01', DATE '2025-06-30', 6), ('m7', DATE '2025-07-01', DATE '2025-07-31', 7))
  t(periode_id, periode_awal, periode_akhir, angka_periodik);
INSERT INTO landing_pegawai BY NAME SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip FROM range(1, 4) t(n);
INSERT INTO landing_skp BY NAME SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip, 'S' || n AS skp_id, true AS is_skp FROM range(1, 4) t(n);
INSERT INTO landing_rencana_aksi BY NAME
SELECT 'Langkah' AS deskripsi, * FROM (VALUES
  ('S1', 'm6', '1'), ('S2', 'm6', '1'), ('S3', 'm6', '1'), ('S1', 'm7', '1'), ('S2', 'm6', '2'), ('S3', 'm6', '2'), ('S3', 'm7', '2')) t(skp_id, periode_id, rencana_aksi_id);
INSERT INTO landing_bukti_dukung BY NAME
SELECT *, 'RENCANA_AKSI' AS sasaran_jenis, 'https://contoh.go.id/' || bukti_id AS link, 'x' || bukti_id AS link_sidik FROM (VALUES
  ('k1', '1', 'm6', 's2'), ('k2', '1', 'm6', 'S3'), ('k3', '1', 'm7', 's1'), ('k4', '2', NULL, 's2'), ('k5', '2', 'm7', NULL), ('k6', '1', 'm6', NULL)
) t(bukti_id, sasaran_id, periode_id, skp_id);
