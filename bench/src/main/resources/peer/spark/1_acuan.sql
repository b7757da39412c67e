-- Reference data, codes and cleaning, typed from the specification; what arrived, from the manifests.
-- ${acuan} holds the public reference lists, ${masuk} the inbox. Times are UTC without zone.
CREATE TEMPORARY VIEW iso USING csv OPTIONS (path '${acuan}/provinces_kemendagri_iso_crosswalk.csv', header 'true');
CREATE TEMPORARY VIEW crosswalk USING csv OPTIONS (path '${acuan}/instansi_wilayah_crosswalk.csv', header 'true', escape '"');
CREATE TEMPORARY VIEW daftar_instansi USING json OPTIONS (path '${acuan}/instansi.json', multiLine 'true');
CREATE TEMPORARY VIEW daftar_jabatan USING json OPTIONS (path '${acuan}/jabatanFungsional.json', multiLine 'true');

CREATE TABLE instansi AS
WITH daftar AS (SELECT monotonically_increasing_id() AS no, id, trim(nama) AS nama, jenisInstansiId AS kelompok FROM daftar_instansi),
pertama AS (SELECT id, min_by(nama, no) AS nama, min_by(kelompok, no) AS kelompok FROM daftar GROUP BY id),
lengkap AS (
  SELECT id, p.nama, CASE id WHEN 'A5EB03E23B71F6A0E040640A040252AD' THEN 'KAB' ELSE kelompok END AS kelompok, kode_provinsi_kemendagri AS kode_provinsi
  FROM pertama p LEFT JOIN crosswalk c ON lower(c.instansi_id) = lower(id)
  UNION ALL SELECT 'LOKAL-96', 'Pemerintah Provinsi Papua Barat Daya', 'PROV', '96'
)
SELECT
  l.id AS instansi_id, lower(l.id) AS i, l.nama AS instansi_nama,
  CASE l.kelompok WHEN 'KO' THEN 'KEMENTERIAN KOORDINATOR' WHEN 'KEMENT' THEN 'KEMENTERIAN' WHEN 'LPNK' THEN 'LPNK' WHEN 'LNS' THEN 'LNS'
    WHEN 'PROV' THEN 'PROVINSI' WHEN 'KAB' THEN 'KABUPATEN' WHEN 'KOT' THEN 'KOTA' ELSE 'LAINNYA' END AS jenis_instansi,
  l.kode_provinsi,
  CASE l.kode_provinsi WHEN '65' THEN 'ID-KI' WHEN '93' THEN 'ID-PA' WHEN '94' THEN 'ID-PA' WHEN '95' THEN 'ID-PA' WHEN '96' THEN 'ID-PB' ELSE w.iso_3166_2 END AS kode_iso_peta33,
  make_dt_interval(0, CASE WHEN l.kode_provinsi IN ('81', '82', '91', '92', '93', '94', '95', '96') THEN 9
    WHEN l.kode_provinsi IN ('51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76') THEN 8 ELSE 7 END, 0, 0) AS geser
FROM lengkap l
LEFT JOIN iso w ON w.kode_kemendagri = l.kode_provinsi;

CREATE TABLE jabatan_fungsional AS
SELECT lower(id) AS id, max(CASE WHEN jenjang <> 'XX' THEN jenjang END) AS jenjang FROM daftar_jabatan GROUP BY lower(id);

CREATE TEMPORARY VIEW matriks AS SELECT * FROM (VALUES ('ATAS', 'ATAS', 'SB'), ('ATAS', 'SESUAI', 'B'), ('ATAS', 'BAWAH', 'K'), ('SESUAI', 'ATAS', 'B'),
  ('SESUAI', 'SESUAI', 'B'), ('SESUAI', 'BAWAH', 'K'), ('BAWAH', 'ATAS', 'BP'), ('BAWAH', 'SESUAI', 'BP'), ('BAWAH', 'BAWAH', 'SK')) t(hasil, perilaku, predikat);
CREATE TEMPORARY VIEW label AS SELECT * FROM (VALUES ('SB', 'SANGAT BAIK', 5), ('B', 'BAIK', 4), ('BP', 'BUTUH PERBAIKAN', 3), ('K', 'KURANG', 2),
  ('SK', 'SANGAT KURANG', 1), ('IST', 'ISTIMEWA', 5)) t(kode, label, tingkat);
CREATE TEMPORARY VIEW label_rating AS SELECT * FROM (VALUES ('ATAS', 'DI ATAS EKSPEKTASI'), ('SESUAI', 'SESUAI EKSPEKTASI'), ('BAWAH', 'DI BAWAH EKSPEKTASI')) t(kode, label);

-- One file that arrived; a file is named by its last three parts.
CREATE TEMPORARY VIEW manifes (diekstrak_pada STRING, jenis_ekstraksi STRING) USING json OPTIONS (path '${masuk}/*/*', pathGlobFilter '*.manifest.json');
CREATE TEMPORARY VIEW berkas_csv USING binaryFile OPTIONS (path '${masuk}/*/*', pathGlobFilter '*.csv');
CREATE TABLE kiriman AS
WITH surat AS (
  SELECT regexp_extract(input_file_name(), '([^/]+/[^/]+/[^/]+)\\.manifest\\.json$', 1) AS berkas, CAST(CAST(diekstrak_pada AS TIMESTAMP) AS TIMESTAMP_NTZ) AS pada,
    coalesce(jenis_ekstraksi = 'PENUH', false) AS penuh FROM manifes
),
waktu AS (SELECT regexp_extract(path, '([^/]+/[^/]+/[^/]+)$', 1) AS berkas, CAST(modificationTime AS TIMESTAMP_NTZ) AS diterima_pada FROM berkas_csv)
SELECT s.berkas, split_part(s.berkas, '/', 2) AS feed, n.instansi_id, n.i, n.geser, s.pada, s.penuh, w.diterima_pada
FROM surat s
JOIN instansi n ON n.i = lower(split_part(s.berkas, '/', 1))
JOIN waktu w ON w.berkas = s.berkas;

CREATE TABLE hari_ini AS SELECT CAST(max(pada) + INTERVAL 7 HOURS AS DATE) AS as_of FROM kiriman;

CREATE TEMPORARY FUNCTION berkas(f STRING) RETURNS STRING RETURN regexp_extract(f, '([^/]+/[^/]+/[^/]+)$', 1);
CREATE TEMPORARY FUNCTION kode(t STRING) RETURNS STRING RETURN CASE WHEN t IN ('', 'null', 'NULL', 'NaN', 'N/A', '#N/A', 'undefined', 'None', '\\N', '-', '--', '0000-00-00', '00-00-0000', '\'null') THEN NULL
  ELSE trim(trim(LEADING '\'’' FROM t)) END;
CREATE TEMPORARY FUNCTION teks(t STRING) RETURNS STRING RETURN CASE WHEN t IN ('', 'null', 'NULL', 'NaN', 'N/A', '#N/A', 'undefined', 'None', '\\N', '-', '--') THEN NULL
  ELSE regexp_replace(trim(t), '\\s\\s+', ' ') END;
CREATE TEMPORARY FUNCTION hari(t STRING) RETURNS DATE RETURN CASE WHEN kode(t) RLIKE '^\\d{4}-\\d\\d-\\d\\d$' THEN try_cast(kode(t) AS DATE)
  ELSE coalesce(try_cast(try_to_timestamp(kode(t), 'dd-MM-yyyy') AS DATE), try_cast(try_to_timestamp(kode(t), 'dd/MM/yyyy') AS DATE), try_cast(try_to_timestamp(kode(t), 'dd.MM.yyyy') AS DATE),
    try_cast(try_to_timestamp(kode(t), 'yyyyMMdd') AS DATE)) END;
CREATE TEMPORARY FUNCTION saat(t STRING) RETURNS TIMESTAMP_NTZ RETURN CASE WHEN t RLIKE '(Z|[+-]\\d\\d:?\\d\\d)$' THEN CAST(try_cast(kode(t) AS TIMESTAMP) AS TIMESTAMP_NTZ)
  ELSE try_cast(kode(t) AS TIMESTAMP_NTZ) - INTERVAL 7 HOURS END;
CREATE TEMPORARY FUNCTION ya(t STRING) RETURNS BOOLEAN RETURN CASE WHEN lower(kode(t)) IN ('0', 'false', 'tidak') THEN false WHEN lower(kode(t)) IN ('1', 'true', 'ya') THEN true END;
CREATE TEMPORARY FUNCTION jumlah(t STRING) RETURNS DECIMAL(18, 4) RETURN try_cast(replace(kode(t), ',', '.') AS DECIMAL(18, 4));
CREATE TEMPORARY FUNCTION nip_galat(n STRING, d TIMESTAMP_NTZ) RETURNS STRING RETURN CASE
  WHEN n IS NULL THEN NULL
  WHEN n RLIKE '^\\d+[.,]\\d+[eE]\\+\\d+$' THEN 'NIP-03'
  WHEN NOT n RLIKE '^\\d+$' THEN 'NIP-01'
  WHEN length(n) = 16 THEN 'NIP-06'
  WHEN length(n) <> 18 THEN 'NIP-02'
  WHEN right(n, 3) = '000' THEN 'NIP-04'
  WHEN substr(n, 13, 2) NOT BETWEEN '01' AND '12' AND substr(n, 13, 2) < '21' THEN 'NIP-07'
  WHEN try_cast(concat(substr(n, 1, 4), '-', substr(n, 5, 2), '-', substr(n, 7, 2)) AS DATE) IS NULL THEN 'NIP-08'
  WHEN substr(n, 9, 6) > date_format(d + INTERVAL 6 MONTHS, 'yyyyMM') AND substr(n, 13, 2) < '13' THEN 'NIP-10'
  WHEN substr(n, 15, 1) NOT IN ('1', '2') THEN 'NIP-11'
END;
CREATE TEMPORARY FUNCTION nip_tanda(n STRING) RETURNS STRING RETURN CASE
  WHEN length(n) = 18 AND try_cast(substr(n, 9, 4) AS INT) - try_cast(left(n, 4) AS INT) NOT BETWEEN 17 AND 60 THEN 'NIP-09'
  WHEN length(n) = 18 AND substr(n, 13, 2) > '20' AND substr(n, 13, 2) NOT IN ('21', '24') THEN 'NIP-12'
END;
CREATE TEMPORARY FUNCTION lipat(t STRING) RETURNS STRING RETURN upper(regexp_replace(regexp_replace(replace(trim(t), '_', ' '), '\\s*/\\s*', '/'), '\\s+', ' '));
CREATE TEMPORARY FUNCTION peringkat(t STRING) RETURNS STRING RETURN CASE
  WHEN t IN ('DI ATAS EKSPEKTASI', 'DIATAS EKSPEKTASI', 'DIATAS ESPEKTASI', 'DIATAS EKSPETASI', 'DIATAS EXPEKTASI') THEN 'ATAS'
  WHEN t IN ('SESUAI EKSPEKTASI', 'SESUAI ESPEKTASI', 'SESUAI EKSPETASI', 'SESUAI EXPEKTASI', 'MEMENUHI EKSPEKTASI') THEN 'SESUAI'
  WHEN t IN ('DI BAWAH EKSPEKTASI', 'DIBAWAH EKSPEKTASI', 'DIBAWAH ESPEKTASI', 'DIBAWAH EKSPETASI', 'DIBAWAH EXPEKTASI') THEN 'BAWAH' END;
CREATE TEMPORARY FUNCTION predikat(t STRING) RETURNS STRING RETURN CASE
  WHEN t = 'SANGAT BAIK' THEN 'SB' WHEN t = 'BAIK' THEN 'B' WHEN t IN ('KURANG', 'KURANG/MISCONDUCT') THEN 'K' WHEN t IN ('SANGAT KURANG', 'SANGAT BURUK') THEN 'SK'
  WHEN t IN ('BUTUH PERBAIKAN', 'PERLU PERBAIKAN', 'CUKUP', 'CUKUP/BUTUH PERBAIKAN', 'BUTUH PERBAIKAN (CUKUP)') THEN 'BP' END;
CREATE TEMPORARY FUNCTION belum(t STRING) RETURNS BOOLEAN RETURN t IS NULL OR t IN ('-', '', 'BELUM DINILAI', 'TIDAK MEMBUAT SKP');
CREATE TEMPORARY FUNCTION tautan(t STRING) RETURNS STRING RETURN CASE
  WHEN t RLIKE '(?i)^https?://(drive|docs)\\.google\\.com/' AND t RLIKE '/d/[\\w-]+|[?&]id=[\\w-]+' THEN concat('gdrive:', regexp_extract(t, '(?:/d/|[?&]id=)([\\w-]+)', 1))
  ELSE concat(lower(regexp_extract(t, '(?i)^https?://[^/?#]+', 0)), regexp_replace(regexp_replace(t, '(?i)^https?://[^/?#]+|#.*$', ''), '[?&](utm_\\w+|fbclid|gclid|usp)=[^&]*', '')) END;
CREATE TEMPORARY FUNCTION usia(lahir DATE, pada DATE) RETURNS INT RETURN CAST(floor(months_between(pada, lahir) / 12) AS INT);
-- No Jaro-Winkler in Spark SQL: the distance of Levenshtein by the longer name stands for it (feeds 6.4).
CREATE TEMPORARY FUNCTION mirip(a STRING, b STRING) RETURNS DOUBLE RETURN 1 - levenshtein(a, b) / greatest(length(a), length(b));
