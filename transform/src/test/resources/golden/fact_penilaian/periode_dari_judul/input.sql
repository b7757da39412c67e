-- Feeds 2.11.2: the 13-column report says its period in the title only. Kind, year and number are the calendar period, and the row counts;
-- beside a row with ids it never stands (p2). A period that the agency never sent is unknown (REF-07, p5).
INSERT INTO landing_periode BY NAME SELECT * FROM (VALUES
  ('m6', DATE '2025-06-01', DATE '2025-06-30', 'BULANAN', 6), ('q2', DATE '2025-04-01', DATE '2025-06-30', 'TRIWULANAN', 2), ('th', DATE '2025-01-01', DATE '2025-12-31', 'TAHUNAN', NULL))
  t(periode_id, periode_awal, periode_akhir, tipe_periodik, angka_periodik);
INSERT INTO landing_pegawai BY NAME SELECT 'p' || n AS pns_id, '19800201200501199' || n AS nip FROM range(1, 6) t(n);
INSERT INTO landing_penilaian BY NAME
SELECT CASE WHEN contains(periode_id, 'TAHUNAN') THEN 'TAHUNAN' ELSE 'PERIODIK' END AS jenis_penilaian, 'B' AS predikat_sumber, * FROM (VALUES
  (NULL, '198002012005011991', 'TURUNAN:2025-BULANAN-6', 'TURUNAN:a'),
  (NULL, '198002012005011992', 'TURUNAN:2025-BULANAN-6', 'TURUNAN:b'),
  ('p2', '198002012005011992', 'm6', 'b'),
  (NULL, '198002012005011993', 'TURUNAN:2025-TRIWULANAN-2', 'TURUNAN:c'),
  (NULL, '198002012005011994', 'TURUNAN:2025-TAHUNAN-0', 'TURUNAN:d'),
  (NULL, '198002012005011995', 'TURUNAN:2025-BULANAN-7', 'TURUNAN:e')
) t(pns_id, nip, periode_id, skp_id);
