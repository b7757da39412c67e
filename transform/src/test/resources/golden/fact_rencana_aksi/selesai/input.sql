-- D-13: done when the realisation reaches the target, both known; else by status. Waiting rows have year 0 and no period (REF-02, 03, 07).
INSERT INTO landing_periode BY NAME SELECT 'm6' AS periode_id, DATE '2025-06-01' AS periode_awal, DATE '2025-06-30' AS periode_akhir, 'BULANAN' AS tipe_periodik, 6 AS angka_periodik;
INSERT INTO landing_skp BY NAME SELECT 'p1' AS pns_id, 'S1' AS skp_id, '198002012005011990' AS nip;
INSERT INTO landing_rhk BY NAME SELECT 'S1' AS skp_id, 'r1' AS rhk_id, 'Hasil' AS rhk;
INSERT INTO landing_rencana_aksi BY NAME
SELECT 'Langkah' AS deskripsi, * FROM (VALUES
  ('s1', 'R1', 'm6', 'a1', 10, 10, 'DRAF'), ('s1', 'r1', 'm6', 'a2', 10, 9.9999, 'DITUTUP'), ('s1', 'r1', 'm6', 'a3', 10, NULL, 'DITANGGAPI'),
  ('s1', 'r1', 'm6', 'a4', NULL, 5, 'DILAPORKAN'), ('s1', 'r1', 'm6', 'a5', NULL, NULL, NULL), ('s9', 'r9', 'm9', 'a6', 1, 2, NULL), ('s1', 'r1', 'm9', 'a7', 1, 2, NULL)
) t(skp_id, rhk_id, periode_id, rencana_aksi_id, target_jumlah, realisasi_jumlah, status_rencana);
