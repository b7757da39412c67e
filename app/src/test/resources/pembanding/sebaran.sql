-- The independent computation goes on: the distribution by kind of employee (D-22), the excepted by reason (R-303, R-810, D-03) and the
-- conformity of organisations (R-203 to R-205, D-16), from the tables of kinerja.sql and the list of posts jabatan(id, jenjang).

CREATE TABLE b_distribusi AS
SELECT h.i AS instansi_id, tipe AS jenis_periode, tahun, angka AS angka_periode,
  CASE WHEN kedudukan_hukum_id IN ('71', '72') OR substr(nip, 13, 2)::INTEGER >= 21 THEN 'PPPK'
    WHEN upper(status_cpns_pns) IN ('C', 'CPNS') AND tmt_pns IS NULL AND tmt_cpns + INTERVAL 2 YEAR > d THEN 'CPNS' ELSE 'PNS' END AS jenis_pegawai,
  CASE jenis_jabatan_id WHEN '1' THEN 'STRUKTURAL' WHEN '3' THEN 'STRUKTURAL' WHEN '2' THEN 'FUNGSIONAL' WHEN '4' THEN 'PELAKSANA' ELSE 'LAINNYA' END AS jenis_jabatan,
  CASE WHEN j.jenjang IN ('PM', 'TR', 'MH', 'PY', 'PT', 'MU', 'MA', 'UT') THEN j.jenjang ELSE '-' END AS jenjang,
  coalesce(jenis_kelamin, 'TIDAK DIKETAHUI') AS jenis_kelamin,
  CASE WHEN tanggal_lahir IS NULL THEN 'TIDAK DIKETAHUI' WHEN usia < 25 THEN '<25' WHEN usia < 35 THEN '25-34' WHEN usia < 45 THEN '35-44' WHEN usia < 55 THEN '45-54' ELSE '>=55' END AS kelompok_usia,
  CASE WHEN tingkat_pendidikan_id = '50' THEN 'S3' WHEN tingkat_pendidikan_id = '45' THEN 'S2' WHEN tingkat_pendidikan_id IN ('40', '35') THEN 'S1/D4'
    WHEN tingkat_pendidikan_id = '30' THEN 'D3' WHEN tingkat_pendidikan_id IN ('25', '20', '18', '17', '15') THEN 'D2/D1/SLTA'
    WHEN tingkat_pendidikan_id IN ('12', '10', '05') THEN 'SLTP'
    WHEN upper(tingkat_pendidikan_nama) LIKE 'S-3%' THEN 'S3' WHEN upper(tingkat_pendidikan_nama) LIKE 'S-2%' THEN 'S2' WHEN upper(tingkat_pendidikan_nama) LIKE 'S-1%' THEN 'S1/D4'
    WHEN upper(tingkat_pendidikan_nama) LIKE 'DIPLOMA III%' THEN 'D3' WHEN upper(tingkat_pendidikan_nama) LIKE 'SLTA%' THEN 'D2/D1/SLTA' ELSE 'TIDAK DIKETAHUI' END AS pendidikan,
  CASE predikat WHEN 'SB' THEN 'SANGAT BAIK' WHEN 'B' THEN 'BAIK' WHEN 'BP' THEN 'BUTUH PERBAIKAN' WHEN 'K' THEN 'KURANG' WHEN 'SK' THEN 'SANGAT KURANG' ELSE 'BELUM DINILAI' END AS predikat,
  count(*) AS jumlah
FROM (SELECT *, year(akhir) - year(tanggal_lahir) - CASE WHEN month(akhir) * 100 + day(akhir) < month(tanggal_lahir) * 100 + day(tanggal_lahir) THEN 1 ELSE 0 END AS usia FROM hasil_orang) h
LEFT JOIN jabatan j ON lower(j.id) = lower(h.jabatan_id)
WHERE himpunan = 'W' GROUP BY ALL;

CREATE TABLE b_pengecualian AS
SELECT i AS instansi_id, unit AS unor_id, tipe AS jenis_periode, tahun, angka AS angka_periode,
  CASE WHEN kedudukan_hukum_id IN ('02', '13') THEN 'CLTN' WHEN kedudukan_hukum_id = '03' THEN 'TUGAS BELAJAR' WHEN kedudukan_hukum_id = '04' THEN 'DIBERHENTIKAN SEMENTARA'
    WHEN kedudukan_hukum_id = '05' THEN 'UANG TUNGGU' WHEN kedudukan_hukum_id = '07' THEN 'PEJABAT NEGARA' WHEN kedudukan_hukum_id = '14' THEN 'HILANG'
    WHEN kedudukan_hukum_id = '20' THEN 'MPP' ELSE 'DIPERBANTUKAN' END AS alasan, count(*) AS pegawai
FROM hasil_orang WHERE himpunan = 'X' GROUP BY ALL;

-- The newest tree: a unit and those it stands above, itself included.
CREATE TEMP TABLE pohon AS
SELECT i, u, atasan FROM (SELECT lower(instansi_id) AS i, lower(unor_id) AS u, lower(unor_atasan_id) AS atasan, row_number() OVER (PARTITION BY lower(instansi_id), lower(unor_id)
    ORDER BY diekstrak_pada DESC, revisi DESC, diterima_pada DESC) AS ke FROM bersih_unor, batas WHERE diekstrak_pada < sebelum) WHERE ke = 1;
CREATE TEMP TABLE bawahan AS
WITH RECURSIVE t(i, atas, u) AS (SELECT i, u, u FROM pohon UNION SELECT t.i, t.atas, p.u FROM t JOIN pohon p ON p.i = t.i AND p.atasan = t.u) SELECT * FROM t;

-- The record of a unit in a calendar period: yearly before periodic, then the newest.
CREATE TEMP TABLE catatan AS
SELECT * FROM (
  SELECT c.i, c.u, k.tipe, k.tahun, k.angka, k.akhir, c.predikat_organisasi, row_number() OVER (PARTITION BY c.i, c.u, k.tipe, k.tahun, k.angka
      ORDER BY c.jenis = 'TAHUNAN' DESC, c.diekstrak_pada DESC, upper(c.per) DESC) AS pilih
  FROM (SELECT lower(instansi_id) AS i, lower(unor_id) AS u, lower(periode_id) AS per, jenis, tahun, predikat_organisasi, diekstrak_pada, row_number() OVER (
      PARTITION BY lower(instansi_id), sumber_sistem, lower(unor_id), jenis, CASE jenis WHEN 'TAHUNAN' THEN tahun::VARCHAR ELSE lower(periode_id) END
      ORDER BY diekstrak_pada DESC, revisi DESC, diterima_pada DESC) AS ke FROM bersih_capaian_organisasi, batas WHERE diekstrak_pada < sebelum) c
  LEFT JOIN per r ON r.i = c.i AND r.id = c.per AND c.jenis <> 'TAHUNAN'
  JOIN kal k ON k.i = c.i AND k.tipe = coalesce(r.tipe, 'TAHUNAN') AND k.tahun = coalesce(r.tahun, c.tahun) AND (c.jenis = 'TAHUNAN' OR k.angka = r.angka)
  WHERE c.ke = 1) WHERE pilih = 1;
-- Whom an organisation answers for: a root unit for everybody of the agency, any other for itself and those it stands above (D-16).
CREATE TEMP TABLE akar AS SELECT i, u FROM pohon WHERE atasan IS NULL;
CREATE TEMP TABLE lingkup AS
SELECT a.i, a.u AS atas, h.unit FROM akar a JOIN (SELECT DISTINCT i, unit FROM hasil_orang) h USING (i)
UNION SELECT i, atas, u FROM bawahan UNION SELECT i, u, u FROM catatan;
CREATE TEMP TABLE populasi AS
SELECT c.i, c.u, c.tipe, c.tahun, c.angka, c.akhir, c.predikat_organisasi AS org, (c.i, c.u) IN (SELECT (i, u) FROM akar) AS akar, count(h.predikat) AS n,
  count(*) FILTER (h.predikat = 'SB') AS sb, count(*) FILTER (h.predikat = 'B') AS b, count(*) FILTER (h.predikat = 'BP') AS bp,
  count(*) FILTER (h.predikat = 'K') AS k, count(*) FILTER (h.predikat = 'SK') AS sk
FROM catatan c JOIN lingkup l ON l.i = c.i AND l.atas = c.u
LEFT JOIN hasil_orang h ON h.i = c.i AND h.unit = l.unit AND h.tipe = c.tipe AND h.tahun = c.tahun AND h.angka = c.angka AND h.himpunan = 'W'
GROUP BY ALL;
CREATE TEMP TABLE pedoman AS SELECT * FROM (VALUES ('IST', 'D-I1', 'MAKS', 'SB', 70), ('B', 'D-B1', 'MAKS', 'B', 70), ('B', 'D-B2', 'ADA', 'BP+K', 0), ('BP', 'D-P1', 'MIN', 'BP', 60),
  ('BP', 'D-P2', 'MAKS', 'SB', 10), ('K', 'D-K1', 'MIN', 'K', 60), ('K', 'D-K2', 'MIN', 'BP', 10), ('K', 'D-K3', 'MAKS', 'SB', 10), ('SK', 'D-S1', 'MIN', 'SK', 60),
  ('SK', 'D-S2', 'MIN', 'BP+K', 10), ('SK', 'D-S3', 'MAKS', 'SB', 0)) t(org, batas, jenis, kelompok, persen);
CREATE TEMP TABLE uji AS
SELECT i, u, tipe, tahun, angka, batas, CASE jenis WHEN 'MAKS' THEN greatest(c - paling_banyak, 0) ELSE least(c - paling_sedikit, 0) END AS beda
FROM (SELECT p.*, g.batas, g.jenis, CASE kelompok WHEN 'SB' THEN sb WHEN 'B' THEN b WHEN 'BP' THEN bp WHEN 'K' THEN k WHEN 'SK' THEN sk ELSE bp + k END AS c,
    CASE WHEN n < 10 THEN ceil(n * persen / 100)::BIGINT ELSE floor(n * persen / 100)::BIGINT END AS paling_banyak,
    CASE WHEN jenis = 'ADA' THEN 1 WHEN n < 10 THEN floor(n * persen / 100)::BIGINT ELSE ceil(n * persen / 100)::BIGINT END AS paling_sedikit
  FROM populasi p JOIN pedoman g USING (org) WHERE n >= 5 AND akhir >= DATE '2023-01-31');
CREATE TABLE b_kepatuhan AS
SELECT p.i AS instansi_id, p.u AS unor_id, p.tipe AS jenis_periode, p.tahun, p.angka AS angka_periode, CASE WHEN akar THEN 'INSTANSI' ELSE 'UNIT' END AS tingkat,
  CASE org WHEN 'IST' THEN 'ISTIMEWA' WHEN 'B' THEN 'BAIK' WHEN 'BP' THEN 'BUTUH PERBAIKAN' WHEN 'K' THEN 'KURANG' ELSE 'SANGAT KURANG' END AS predikat_organisasi,
  n AS dinilai, sb AS sangat_baik, b AS baik, bp AS butuh_perbaikan, k AS kurang, sk AS sangat_kurang, n < 5 AS terlalu_kecil, n BETWEEN 5 AND 9 AS indikatif,
  v.lebih + v.kurang_orang = 0 AS patuh, v.batas_dilanggar, v.selisih_batas, greatest(v.lebih, v.kurang_orang) AS perubahan_minimum
FROM populasi p
LEFT JOIN (SELECT i, u, tipe, tahun, angka, sum(greatest(beda, 0))::BIGINT AS lebih, sum(greatest(-beda, 0))::BIGINT AS kurang_orang,
    string_agg(batas, ',' ORDER BY batas) FILTER (beda <> 0) AS batas_dilanggar,
    string_agg(batas || ':' || CASE WHEN beda > 0 THEN '+' ELSE '' END || beda, ',' ORDER BY batas) FILTER (beda <> 0) AS selisih_batas
  FROM uji GROUP BY ALL) v ON v.i = p.i AND v.u = p.u AND v.tipe = p.tipe AND v.tahun = p.tahun AND v.angka = p.angka;
