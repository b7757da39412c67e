-- the same again: none
INSERT INTO landing_pegawai BY NAME
SELECT * REPLACE (o.hash_isi AS hash_isi) FROM (SELECT l.* FROM lagi l) l JOIN (SELECT instansi_id, pns_id, hash_isi FROM landing_pegawai) o USING (instansi_id, pns_id)
WHERE instansi_id = {instansi};
-- another unit and an unknown post: 2025
INSERT INTO landing_pegawai BY NAME
SELECT * REPLACE ('UNOR-{ke}-1' AS unor_id, 'JAB-BARU' AS jabatan_id, 'Jabatan baru' AS jabatan_nama) FROM lagi
WHERE instansi_id = {instansi} AND nama IN ('Pegawai 2', 'Pegawai 4');
-- an employee on leave: 2025
INSERT INTO landing_pegawai BY NAME
SELECT * REPLACE ('02' AS kedudukan_hukum_id) FROM lagi WHERE instansi_id = {instansi} AND nama = 'Pegawai 3';
-- another name: 2023 2024 2025
INSERT INTO landing_pegawai BY NAME SELECT * REPLACE ('Nama Lain' AS nama) FROM lagi WHERE instansi_id = {instansi} AND nama = 'Pegawai 2';
-- another number: 2023 2024 2025
INSERT INTO landing_pegawai BY NAME
SELECT * REPLACE (left(nip, 15) || '998' AS nip) FROM lagi WHERE instansi_id = {instansi} AND nama = 'Pegawai 2';
-- another spelling of the id: 2023 2024 2025
UPDATE landing_pegawai SET pns_id = 'A' || pns_id, kunci_bisnis = 'a' || kunci_bisnis WHERE instansi_id = {instansi} AND nama = 'Pegawai 2';
UPDATE landing_skp SET pns_id = 'A' || pns_id WHERE instansi_id = {instansi} AND nama = 'Pegawai 2';
INSERT INTO landing_pegawai BY NAME SELECT * REPLACE (lower(pns_id) AS pns_id) FROM lagi WHERE instansi_id = {instansi} AND nama = 'Pegawai 2';
-- a new employee nobody names: 2025
UPDATE landing_pegawai SET batch_id = 'susulan', diekstrak_pada = TIMESTAMP '2025-07-10 00:00:00', tmt_cpns = DATE '2025-03-01', tmt_jabatan = DATE '2025-03-01'
WHERE instansi_id = {instansi} AND nama = 'Pegawai 5';
DELETE FROM landing_skp WHERE instansi_id = {instansi} AND nama = 'Pegawai 5';
DELETE FROM landing_penilaian WHERE instansi_id = {instansi} AND nama = 'Pegawai 5';
-- a new employee whose post began in an earlier year: 2024 2025
UPDATE landing_pegawai SET batch_id = 'susulan', diekstrak_pada = TIMESTAMP '2025-07-10 00:00:00', tmt_cpns = DATE '2024-03-01', tmt_jabatan = DATE '2024-03-01'
WHERE instansi_id = {instansi} AND nama = 'Pegawai 5';
DELETE FROM landing_skp WHERE instansi_id = {instansi} AND nama = 'Pegawai 5';
DELETE FROM landing_penilaian WHERE instansi_id = {instansi} AND nama = 'Pegawai 5';
-- a new employee with an SKP of an earlier year: 2023 2025
UPDATE landing_pegawai SET batch_id = 'susulan', diekstrak_pada = TIMESTAMP '2025-07-10 00:00:00', tmt_cpns = DATE '2025-03-01', tmt_jabatan = DATE '2025-03-01'
WHERE instansi_id = {instansi} AND nama = 'Pegawai 5';
DELETE FROM landing_skp WHERE instansi_id = {instansi} AND nama = 'Pegawai 5' AND tahun <> 2023;
DELETE FROM landing_penilaian WHERE instansi_id = {instansi} AND nama = 'Pegawai 5';
-- a new employee assessed in an earlier year: 2024 2025
UPDATE landing_pegawai SET batch_id = 'susulan', diekstrak_pada = TIMESTAMP '2025-07-10 00:00:00', tmt_cpns = DATE '2025-03-01', tmt_jabatan = DATE '2025-03-01'
WHERE instansi_id = {instansi} AND nama = 'Pegawai 5';
DELETE FROM landing_skp WHERE instansi_id = {instansi} AND nama = 'Pegawai 5';
DELETE FROM landing_penilaian WHERE instansi_id = {instansi} AND nama = 'Pegawai 5' AND tahun <> 2024;
-- a new employee assessed by number in an earlier year: 2024 2025
UPDATE landing_pegawai SET batch_id = 'susulan', diekstrak_pada = TIMESTAMP '2025-07-10 00:00:00', tmt_cpns = DATE '2025-03-01', tmt_jabatan = DATE '2025-03-01'
WHERE instansi_id = {instansi} AND nama = 'Pegawai 5';
DELETE FROM landing_skp WHERE instansi_id = {instansi} AND nama = 'Pegawai 5';
DELETE FROM landing_penilaian WHERE instansi_id = {instansi} AND nama = 'Pegawai 5' AND tahun <> 2024;
UPDATE landing_penilaian SET pns_id = NULL, kunci_bisnis = lower('nip:' || nip || '|' || periode_id || '|' || skp_id)
WHERE instansi_id = {instansi} AND nama = 'Pegawai 5';
-- a new employee with the number of another: 2023 2024 2025
UPDATE landing_pegawai SET batch_id = 'susulan', diekstrak_pada = TIMESTAMP '2025-07-10 00:00:00', tmt_cpns = DATE '2025-03-01', tmt_jabatan = DATE '2025-03-01',
  nip = (SELECT any_value(nip) FROM landing_pegawai WHERE instansi_id = {instansi} AND nama = 'Pegawai 3')
WHERE instansi_id = {instansi} AND nama = 'Pegawai 5';
UPDATE landing_penilaian SET pns_id = NULL, kunci_bisnis = lower('nip:' || nip || '|' || periode_id || '|' || skp_id)
WHERE instansi_id = {instansi} AND nama = 'Pegawai 3';
-- a known employee bore a number for a while: 2023 2024 2025
INSERT INTO landing_pegawai BY NAME
SELECT * REPLACE (left(nip, 15) || '998' AS nip, TIMESTAMP '2025-02-01 00:00:00' AS diekstrak_pada) FROM lagi WHERE instansi_id = {instansi} AND nama = 'Pegawai 2';
INSERT INTO landing_pegawai BY NAME
SELECT * REPLACE ('bg' AS batch_id, 'kembali'::BLOB AS hash_isi) FROM lagi WHERE instansi_id = {instansi} AND nama = 'Pegawai 2' AND nip NOT LIKE '%998';
UPDATE landing_penilaian SET pns_id = NULL, nip = left(nip, 15) || '998', kunci_bisnis = lower('nip:' || left(nip, 15) || '998|' || periode_id || '|' || skp_id)
WHERE instansi_id = {instansi} AND nama = 'Pegawai 2' AND tahun = 2023;
-- a unit has another name: 2023 2024 2025
INSERT INTO landing_unor BY NAME SELECT * REPLACE ('Unit Lain' AS unor_nama) FROM unor_lagi WHERE instansi_id = {instansi} AND unor_id = 'UNOR-{ke}-1';
-- a unit more: 2023 2024 2025
INSERT INTO landing_unor BY NAME
SELECT * REPLACE ('UNOR-{ke}-9' AS unor_id, 'unor-{ke}-9' AS kunci_bisnis, 'UNOR-{ke}-1' AS unor_atasan_id) FROM unor_lagi
WHERE instansi_id = {instansi} AND unor_id = 'UNOR-{ke}-1';
-- another head of a unit: 2023 2024 2025
INSERT INTO landing_unor BY NAME
SELECT * REPLACE (format('{:032X}', {ke} * 10000000 + 4) AS pimpinan_pns_id) FROM unor_lagi WHERE instansi_id = {instansi} AND unor_id = 'UNOR-{ke}-1';
-- a unit outside the tree has another name: 2023 2024 2025
UPDATE landing_pegawai SET unor_id = 'UNOR-LUAR', unor_nama = 'Luar' WHERE instansi_id = {instansi} AND nama IN ('Pegawai 1', 'Pegawai 2');
INSERT INTO landing_pegawai BY NAME SELECT * REPLACE ('Luar Sekali' AS unor_nama) FROM lagi WHERE instansi_id = {instansi} AND nama = 'Pegawai 2';
-- somebody without a unit: 2023 2024 2025
INSERT INTO landing_pegawai BY NAME SELECT * REPLACE (NULL AS unor_id) FROM lagi WHERE instansi_id = {instansi} AND nama = 'Pegawai 2';
-- a post has another kind: 2023 2024 2025
UPDATE landing_pegawai SET jabatan_id = 'JAB-2', jenis_jabatan_id = '4' WHERE instansi_id = {instansi} AND nama IN ('Pegawai 2', 'Pegawai 4');
INSERT INTO landing_pegawai BY NAME SELECT * REPLACE ('2' AS jenis_jabatan_id) FROM lagi WHERE instansi_id = {instansi} AND nama = 'Pegawai 4';
-- masters of last year that come late: 2024 2025
INSERT INTO landing_pegawai BY NAME
SELECT * REPLACE (TIMESTAMP '2024-06-01 00:00:00' AS diekstrak_pada, 'UNOR-{ke}-1' AS unor_id) FROM lagi WHERE instansi_id = {instansi} AND nama = 'Pegawai 2';
INSERT INTO landing_pegawai BY NAME
SELECT * REPLACE ('bg' AS batch_id, 'kembali'::BLOB AS hash_isi) FROM lagi WHERE instansi_id = {instansi} AND nama = 'Pegawai 2' AND unor_id <> 'UNOR-{ke}-1';
-- masters that are older than all: 2023 2024 2025
INSERT INTO landing_pegawai BY NAME
SELECT * REPLACE (TIMESTAMP '2022-06-01 00:00:00' AS diekstrak_pada, DATE '2022-05-01' AS tmt_jabatan) FROM lagi WHERE instansi_id = {instansi} AND nama = 'Pegawai 2';
-- PENUH, somebody is missing: 2025
INSERT INTO landing_pegawai BY NAME
SELECT * REPLACE (o.hash_isi AS hash_isi) FROM (SELECT l.* FROM lagi l) l JOIN (SELECT instansi_id, pns_id, hash_isi FROM landing_pegawai) o USING (instansi_id, pns_id)
WHERE instansi_id = {instansi} AND nama <> 'Pegawai 4';
-- another system sees it otherwise: 2025
INSERT INTO landing_pegawai BY NAME
SELECT * REPLACE ('SIMPEG' AS sumber_sistem, '02' AS kedudukan_hukum_id) FROM lagi WHERE instansi_id = {instansi} AND nama = 'Pegawai 2';
-- somebody leaves under an SKP of last year: 2024 2025
UPDATE landing_skp SET periode_akhir = DATE '2025-08-31' WHERE instansi_id = {instansi} AND nama = 'Pegawai 2' AND tahun = 2024;
UPDATE landing_skp SET periode_awal = DATE '2025-09-01' WHERE instansi_id = {instansi} AND nama = 'Pegawai 2' AND tahun = 2025;
INSERT INTO landing_pegawai BY NAME
SELECT * REPLACE ('LUAR' AS instansi_induk_id, 'LUAR' AS instansi_kerja_id) FROM lagi WHERE instansi_id = {instansi} AND nama = 'Pegawai 2';
-- somebody leaves in the last days of a period of last year: 2024 2025
UPDATE landing_periode SET periode_akhir = DATE '2025-01-15' WHERE instansi_id = {instansi} AND periode_id = 'per-{ke}-12-2024';
DELETE FROM landing_skp WHERE instansi_id = {instansi} AND tahun = 2025;
INSERT INTO landing_pegawai BY NAME
SELECT * REPLACE (TIMESTAMP '2025-01-10 00:00:00' AS diekstrak_pada, 'LUAR' AS instansi_induk_id, 'LUAR' AS instansi_kerja_id) FROM lagi
WHERE instansi_id = {instansi} AND nama = 'Pegawai 2';
-- the first employees: 2023 2024 2025
UPDATE landing_pegawai SET batch_id = 'susulan', diekstrak_pada = TIMESTAMP '2025-07-10 00:00:00', tmt_cpns = DATE '2025-03-01', tmt_jabatan = DATE '2025-03-01'
WHERE instansi_id = {instansi};
DELETE FROM landing_skp WHERE instansi_id = {instansi} AND tahun = 2023;
DELETE FROM landing_penilaian WHERE instansi_id = {instansi} AND tahun = 2023;
-- older masters that begin later: 2023 2024 2025
UPDATE landing_pegawai SET diekstrak_pada = TIMESTAMP '2025-01-02 00:00:00' WHERE instansi_id = {instansi} AND nama = 'Pegawai 2';
INSERT INTO landing_pegawai BY NAME
SELECT * REPLACE (TIMESTAMP '2024-06-01 00:00:00' AS diekstrak_pada, DATE '2024-05-01' AS tmt_jabatan) FROM lagi WHERE instansi_id = {instansi} AND nama = 'Pegawai 2';
-- of two who bear one number the other one was seen last: 2023 2024 2025
UPDATE landing_pegawai SET nip = (SELECT any_value(nip) FROM landing_pegawai WHERE instansi_id = {instansi} AND nama = 'Pegawai 4')
WHERE instansi_id = {instansi} AND nama = 'Pegawai 3';
UPDATE landing_penilaian SET pns_id = NULL, kunci_bisnis = lower('nip:' || nip || '|' || periode_id || '|' || skp_id)
WHERE instansi_id = {instansi} AND nama = 'Pegawai 4' AND tahun = 2023;
INSERT INTO landing_pegawai BY NAME SELECT * REPLACE ('JAB-9' AS jabatan_id) FROM lagi WHERE instansi_id = {instansi} AND nama = 'Pegawai 3';
-- a warning in a year that has neither periods nor SKP: 2025
DELETE FROM landing_periode WHERE instansi_id = {instansi} AND tahun = 2025;
DELETE FROM landing_skp WHERE instansi_id = {instansi} AND tahun = 2025;
DELETE FROM landing_penilaian WHERE instansi_id = {instansi} AND tahun = 2025;
DELETE FROM landing_capaian_organisasi WHERE instansi_id = {instansi} AND tahun = 2025;
UPDATE landing_unor SET aktif = false WHERE instansi_id = {instansi} AND unor_id = 'UNOR-{ke}-1';
UPDATE landing_pegawai SET unor_id = 'UNOR-{ke}-0' WHERE instansi_id = {instansi};
INSERT INTO landing_pegawai BY NAME SELECT * REPLACE ('UNOR-{ke}-1' AS unor_id) FROM lagi WHERE instansi_id = {instansi} AND nama = 'Pegawai 2';
