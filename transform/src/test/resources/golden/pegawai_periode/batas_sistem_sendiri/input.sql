-- R-308, D-10: what an agency's own system says was assessed is judged by the limit known then (10 March), not by the newest (20 March).
-- D-38: SIASN has no timeliness (p2).
INSERT INTO landing_periode BY NAME
SELECT * FROM (VALUES
  ('b1', TIMESTAMP '2025-03-05 00:00:00', DATE '2025-03-10'),
  ('b2', TIMESTAMP '2025-03-12 00:00:00', DATE '2025-03-20')
) t(batch_id, diekstrak_pada, batas_pengisian),
  (SELECT 'feb' AS periode_id, DATE '2025-02-01' AS periode_awal, DATE '2025-02-28' AS periode_akhir, 'BULANAN' AS tipe_periodik, 2 AS angka_periodik);
INSERT INTO landing_pegawai BY NAME
SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip, 'u' AS unor_id, DATE '2005-01-01' AS tmt_cpns FROM range(1, 3) t(n);
INSERT INTO landing_penilaian BY NAME
SELECT 'PERIODIK' AS jenis_penilaian, 'B' AS predikat_sumber, TIMESTAMP '2025-03-11 00:00:00' AS waktu_dinilai, *
FROM (VALUES
  ('SIMPEG', 'p1', 's1', 'feb', NULL, NULL, NULL),
  ('SIASN', 'p2', NULL, NULL, 'n2', 1, 2)
) t(sumber_sistem, pns_id, skp_id, periode_id, penilaian_id, periodik_id, bulan_mulai);
