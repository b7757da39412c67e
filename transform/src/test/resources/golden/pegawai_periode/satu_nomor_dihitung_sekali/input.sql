-- R-307: A counts a number once. The agency registers one person anew under another pns_id with the same number: while both are there,
-- the one who bore the number last counts; before that, and for everybody else, nothing changes. "lama" retires in no version, so it
-- would count twice from March on. Two of one number of whom the later is retired: the other counts.
INSERT INTO landing_periode BY NAME
SELECT 'm' || b AS periode_id, make_date(2025, b, 1) AS periode_awal, last_day(make_date(2025, b, 1)) AS periode_akhir, 'BULANAN' AS tipe_periodik,
  b::INTEGER AS angka_periodik
FROM range(1, 4) t(b);
INSERT INTO landing_pegawai BY NAME
SELECT pns_id, nip, kode AS kedudukan_hukum_id, sejak AS diekstrak_pada, sejak::DATE AS tmt_jabatan
FROM (VALUES
  ('lama', '198002012005011990', '01', TIMESTAMP '2025-01-02'), ('baru', '198002012005011990', '01', TIMESTAMP '2025-03-02'),
  ('sendiri', '198002012005011991', '01', TIMESTAMP '2025-01-02'),
  ('tetap', '198002012005011992', '01', TIMESTAMP '2025-01-02'), ('pensiun', '198002012005011992', '99', TIMESTAMP '2025-02-02')
) t(pns_id, nip, kode, sejak);
