-- D-10: the limit is that of the period's version known when it was assessed; what was assessed before the first is judged by the first.
-- The limit moved from 10 to 20 March with the extraction of 12 March.
INSERT INTO landing_periode BY NAME
SELECT * FROM (VALUES
  ('b1', TIMESTAMP '2025-03-05 00:00:00', DATE '2025-03-10'),
  ('b2', TIMESTAMP '2025-03-12 00:00:00', DATE '2025-03-20')
) t(batch_id, diekstrak_pada, batas_pengisian),
  (SELECT 'feb' AS periode_id, DATE '2025-02-01' AS periode_awal, DATE '2025-02-28' AS periode_akhir, 'BULANAN' AS tipe_periodik, 2 AS angka_periodik);
INSERT INTO landing_penilaian BY NAME
SELECT 'PERIODIK' AS jenis_penilaian, 's' || pns_id AS skp_id, 'B' AS predikat_sumber, 'feb' AS periode_id, *
FROM (VALUES
  ('p1', TIMESTAMP '2025-03-01 00:00:00'),
  ('p2', TIMESTAMP '2025-03-11 00:00:00'),
  ('p3', TIMESTAMP '2025-03-12 00:00:00'),
  ('p4', TIMESTAMP '2025-03-21 00:00:00')
) t(pns_id, waktu_dinilai);
