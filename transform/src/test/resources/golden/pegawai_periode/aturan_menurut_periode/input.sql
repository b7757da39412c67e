-- R-001: the rule of the period's last day, not of the as-of day. Kind of post and group of education turn with February 2025.
INSERT INTO landing_periode BY NAME
SELECT * FROM (VALUES ('m1', DATE '2025-01-01', DATE '2025-01-31', 1), ('m2', DATE '2025-02-01', DATE '2025-02-28', 2)) t(periode_id, periode_awal, periode_akhir, angka_periodik),
  (SELECT 'BULANAN' AS tipe_periodik);
INSERT INTO landing_pegawai BY NAME
SELECT * FROM (VALUES ('p1', '198002012005011991', '2', '30', NULL), ('p2', '198002012005011992', '4', NULL, 's-2'))
  t(pns_id, nip, jenis_jabatan_id, tingkat_pendidikan_id, tingkat_pendidikan_nama);
INSERT INTO jenis_jabatan SELECT * REPLACE ('BARU' AS jenis_jabatan, DATE '2025-02-01' AS berlaku_mulai) FROM jenis_jabatan WHERE jenis_jabatan_id = '2';
UPDATE jenis_jabatan SET berlaku_sampai = DATE '2025-01-31' WHERE jenis_jabatan_id = '2' AND berlaku_mulai < DATE '2025-02-01';
INSERT INTO pendidikan SELECT * REPLACE ('BARU ' || menurut AS pendidikan, DATE '2025-02-01' AS berlaku_mulai) FROM pendidikan WHERE nilai IN ('30', 'S-2');
UPDATE pendidikan SET berlaku_sampai = DATE '2025-01-31' WHERE nilai IN ('30', 'S-2') AND berlaku_mulai < DATE '2025-02-01';
