-- A SIASN row belongs to the yearly period of its year, or the month or quarter it names; without a month to none (WKT-08).
INSERT INTO landing_periode BY NAME SELECT * FROM (VALUES
  ('m6', DATE '2025-06-01', DATE '2025-06-30', 'BULANAN', 6), ('q2', DATE '2025-04-01', DATE '2025-06-30', 'TRIWULANAN', 2), ('th', DATE '2025-01-01', DATE '2025-12-31', 'TAHUNAN', 0))
  t(periode_id, periode_awal, periode_akhir, tipe_periodik, angka_periodik);
INSERT INTO landing_penilaian BY NAME
SELECT 'SIASN' AS sumber_sistem, 'p1' AS pns_id, 'B' AS predikat_sumber, TIMESTAMP '2025-07-01 00:00:00' AS waktu_dinilai, * FROM (VALUES
  ('n1', 'TAHUNAN', NULL, NULL), ('n2', 'PERIODIK', 1, 6), ('n3', 'PERIODIK', 2, 4), ('n4', 'PERIODIK', 1, NULL)) t(penilaian_id, jenis_penilaian, periodik_id, bulan_mulai);
