-- Evidence of 2024 that a correction moves to 2025, in a run that brings 2025 alone: both years are built, so that the row of 2024 closes.
INSERT INTO sentuh_diminta VALUES ('A5EB03E23BFBF6A0E040640A040252AD', 2025);
INSERT INTO landing_periode BY NAME
SELECT 'BULANAN' AS tipe_periodik, 1 AS angka_periodik, tahun, * EXCLUDE (tahun) FROM (VALUES ('a', 2024, DATE '2024-01-01', DATE '2024-01-31'), ('b', 2025, DATE '2025-01-01', DATE '2025-01-31'))
  t(periode_id, tahun, periode_awal, periode_akhir);
INSERT INTO landing_pegawai BY NAME SELECT 'p1' AS pns_id, '198002012005011991' AS nip;
INSERT INTO landing_skp BY NAME SELECT 'p1' AS pns_id, '198002012005011991' AS nip, true AS is_skp, 's' || n AS skp_id, n AS tahun FROM (VALUES (2024), (2025)) t(n);
INSERT INTO landing_rencana_aksi BY NAME
SELECT 'Langkah' AS deskripsi, * FROM (VALUES ('s2024', 'a', 'r1'), ('s2025', 'b', 'r2')) t(skp_id, periode_id, rencana_aksi_id);
INSERT INTO landing_bukti_dukung BY NAME
SELECT *, 'k1' AS bukti_id, 'RENCANA_AKSI' AS sasaran_jenis, 'https://contoh.go.id/' || periode_id AS link, 'x' || periode_id AS link_sidik FROM (VALUES
  ('r1', 'a', TIMESTAMP '2025-02-01 00:00:00'), ('r2', 'b', TIMESTAMP '2025-03-01 00:00:00')) t(sasaran_id, periode_id, diekstrak_pada);
