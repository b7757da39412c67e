-- As-of 31 December: a limit of that day has not passed, one of the day before has. I3 grants two more days by a rule of its own.
-- Vector of R-308: W 45, 30 on time, 6 late, 9 not rated: 66.67 %.
INSERT INTO tenggat BY NAME SELECT 'R-308' AS id_aturan, 'i3' AS cakupan_instansi, 2 AS toleransi_hari, DATE '2024-01-01' AS berlaku_mulai;
UPDATE ref_instansi SET cakupan_aturan = 'i3' WHERE instansi_id = 'I3';
INSERT INTO agg_kinerja_unit BY NAME SELECT *, 'BULANAN' AS jenis_periode, 2025 AS tahun, 11 AS angka_periode, DATE '2025-11-01' AS periode_awal,
  DATE '2025-11-30' AS periode_akhir, 'Unit' AS unor_nama
FROM (VALUES ('I1', 'u1', 45, 36, 30), ('I1', 'u2', 10, 0, 0), ('I3', 'u1', 7, 0, 0)) t(instansi_id, unor_id, pegawai, dinilai, tepat_waktu);
INSERT INTO agg_batas BY NAME SELECT *, 'BULANAN' AS jenis_periode, 2025 AS tahun, 11 AS angka_periode, DATE '2025-11-01' AS periode_awal,
  DATE '2025-11-30' AS periode_akhir
FROM (VALUES
  ('I1', 'u1', DATE '2025-12-10', 40, 26),
  ('I1', 'u1', DATE '2025-12-30', 5, 4),     -- a later limit for some
  ('I1', 'u2', DATE '2025-12-31', 10, 0),
  ('I3', 'u1', DATE '2025-12-29', 7, 0)      -- 31 December with the tolerance
) t(instansi_id, unor_id, batas_pengisian, pegawai, tepat_waktu);
