-- The agency sent p1 only; SKP name p8 and p9 too, whom it never sent. Whose a piece of evidence is, the SKP of its action says.
INSERT INTO landing_periode BY NAME
SELECT 'm6' AS periode_id, DATE '2025-06-01' AS periode_awal, DATE '2025-06-30' AS periode_akhir, 'BULANAN' AS tipe_periodik, 6 AS angka_periodik;
INSERT INTO landing_pegawai BY NAME SELECT 'p1' AS pns_id, '198002012005011991' AS nip, 'u1' AS unor_id;
INSERT INTO landing_skp BY NAME
SELECT *, '198002012005011990' AS nip FROM (VALUES ('P1', 's1', false), ('p8', 's8', false), ('p9', 's9', false), ('P9', 's9plt', true)) t(pns_id, skp_id, is_plt_plh);
INSERT INTO landing_rhk BY NAME SELECT 's1' AS skp_id, 'r1' AS rhk_id, 'Hasil' AS rhk;
INSERT INTO landing_rencana_aksi BY NAME
SELECT 'Langkah' AS deskripsi, 'r1' AS rhk_id, 'm6' AS periode_id, * FROM (VALUES
  ('s1', 'a1'), ('s8', 'a8'), ('s9', 'a9'), ('s9plt', 'a9plt'), ('s7', 'a7')) t(skp_id, rencana_aksi_id);  -- SKP s7 was never sent
INSERT INTO landing_bukti_dukung BY NAME
SELECT *, 'RENCANA_AKSI' AS sasaran_jenis, 'm6' AS periode_id, 'https://contoh.go.id/x' AS link FROM (VALUES
  ('k1', 'a8', 'x1'), ('k2', 'a9', 'x1'),      -- one link of two who were never sent
  ('k3', 'a1', 'x2'), ('k4', 'a8', 'x2'),      -- of one who was and one who was not
  ('k5', 'a9', 'x3'), ('k6', 'a9plt', 'x3'),   -- both SKP are of p9, however the id is spelled
  ('k7', 'a1', 'x4'), ('k8', 'a7', 'x4')       -- nobody knows whose SKP s7 is
) t(bukti_id, sasaran_id, link_sidik);
