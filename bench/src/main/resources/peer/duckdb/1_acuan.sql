-- Reference data, codes and cleaning, typed from the specification; what arrived, from the manifests.
-- ${acuan} holds the public reference lists, ${masuk} the inbox.
SET TimeZone = 'Asia/Jakarta';
SET preserve_insertion_order = false;

CREATE TEMP TABLE wilayah AS
SELECT kode_kemendagri AS kode, CASE kode_kemendagri
    WHEN '65' THEN 'ID-KI' WHEN '93' THEN 'ID-PA' WHEN '94' THEN 'ID-PA' WHEN '95' THEN 'ID-PA' WHEN '96' THEN 'ID-PB' ELSE iso_3166_2 END AS iso
FROM read_csv('${acuan}/provinces_kemendagri_iso_crosswalk.csv', header = true, all_varchar = true);

CREATE TEMP TABLE instansi AS
WITH daftar AS (
  SELECT row_number() OVER () AS no, id, trim(nama) AS nama, jenis, jenisInstansiId AS kelompok FROM read_json('${acuan}/instansi.json')
),
pertama AS (SELECT id, arg_min(nama, no) AS nama, arg_min(jenis, no) AS jenis, arg_min(kelompok, no) AS kelompok FROM daftar GROUP BY id),
lengkap AS (
  SELECT id, pertama.nama, CASE id WHEN 'A5EB03E23B71F6A0E040640A040252AD' THEN 'KAB' ELSE kelompok END AS kelompok, kode_provinsi_kemendagri AS kode_provinsi
  FROM pertama
  LEFT JOIN read_csv('${acuan}/instansi_wilayah_crosswalk.csv', header = true, all_varchar = true) ON lower(instansi_id) = lower(id)
  UNION ALL SELECT 'LOKAL-96', 'Pemerintah Provinsi Papua Barat Daya', 'PROV', '96'
)
SELECT
  l.id AS instansi_id, lower(l.id) AS i, l.nama AS instansi_nama,
  CASE l.kelompok WHEN 'KO' THEN 'KEMENTERIAN KOORDINATOR' WHEN 'KEMENT' THEN 'KEMENTERIAN' WHEN 'LPNK' THEN 'LPNK' WHEN 'LNS' THEN 'LNS'
    WHEN 'PROV' THEN 'PROVINSI' WHEN 'KAB' THEN 'KABUPATEN' WHEN 'KOT' THEN 'KOTA' ELSE 'LAINNYA' END AS jenis_instansi,
  l.kode_provinsi, w.iso AS kode_iso_peta33,
  to_hours(CASE WHEN l.kode_provinsi IN ('81', '82', '91', '92', '93', '94', '95', '96') THEN 9
    WHEN l.kode_provinsi IN ('51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76') THEN 8 ELSE 7 END) AS geser
FROM lengkap l
LEFT JOIN wilayah w ON w.kode = l.kode_provinsi;

CREATE TEMP TABLE jabatan_fungsional AS
SELECT lower(id) AS id, any_value(CASE WHEN jenjang <> 'XX' THEN jenjang END) AS jenjang FROM read_json('${acuan}/jabatanFungsional.json') GROUP BY ALL;

CREATE TEMP TABLE matriks AS SELECT * FROM (VALUES ('ATAS', 'ATAS', 'SB'), ('ATAS', 'SESUAI', 'B'), ('ATAS', 'BAWAH', 'K'), ('SESUAI', 'ATAS', 'B'),
  ('SESUAI', 'SESUAI', 'B'), ('SESUAI', 'BAWAH', 'K'), ('BAWAH', 'ATAS', 'BP'), ('BAWAH', 'SESUAI', 'BP'), ('BAWAH', 'BAWAH', 'SK')) t(hasil, perilaku, predikat);
CREATE TEMP TABLE label AS SELECT * FROM (VALUES ('SB', 'SANGAT BAIK', 5), ('B', 'BAIK', 4), ('BP', 'BUTUH PERBAIKAN', 3), ('K', 'KURANG', 2),
  ('SK', 'SANGAT KURANG', 1), ('IST', 'ISTIMEWA', 5)) t(kode, label, tingkat);
CREATE TEMP TABLE label_rating AS SELECT * FROM (VALUES ('ATAS', 'DI ATAS EKSPEKTASI'), ('SESUAI', 'SESUAI EKSPEKTASI'), ('BAWAH', 'DI BAWAH EKSPEKTASI')) t(kode, label);

-- One file that arrived; times in UTC.
CREATE TEMP TABLE kiriman AS
WITH surat AS (
  SELECT
    left(filename, length(filename) - 14) AS berkas, string_split(filename, '/')[-3] AS folder, string_split(filename, '/')[-2] AS feed,
    timezone('UTC', CAST(diekstrak_pada AS TIMESTAMPTZ)) AS pada, coalesce(jenis_ekstraksi = 'PENUH', false) AS penuh
  FROM read_json('${masuk}/*/*/*.manifest.json', filename = true, columns = {diekstrak_pada: 'VARCHAR', jenis_ekstraksi: 'VARCHAR'})
),
waktu AS (SELECT filename, timezone('UTC', last_modified) AS diterima_pada FROM read_blob('${masuk}/*/*/*.csv'))
SELECT s.berkas, s.feed, n.instansi_id, n.i, n.geser, s.pada, s.penuh, w.diterima_pada
FROM surat s
JOIN instansi n ON n.i = lower(s.folder)
JOIN waktu w ON w.filename = s.berkas;

CREATE TEMP TABLE hari_ini AS SELECT CAST(max(pada) + INTERVAL 7 HOUR AS DATE) AS as_of FROM kiriman;

-- Text as 3.1 has it; ids and codes need no inner cleaning.
CREATE MACRO kode(t) AS CASE WHEN t IN ('', 'null', 'NULL', 'NaN', 'N/A', '#N/A', 'undefined', 'None', '\N', '-', '--', '0000-00-00', '00-00-0000', '''null') THEN NULL
  ELSE trim(ltrim(t, '''’')) END;
CREATE MACRO teks(t) AS CASE WHEN t IN ('', 'null', 'NULL', 'NaN', 'N/A', '#N/A', 'undefined', 'None', '\N', '-', '--') THEN NULL
  ELSE nfc_normalize(regexp_replace(trim(t), '\s\s+', ' ', 'g')) END;
CREATE MACRO hari(t) AS CAST(try_strptime(kode(t), ['%Y-%m-%d', '%d-%m-%Y', '%d/%m/%Y', '%d.%m.%Y', '%Y%m%d']) AS DATE);
CREATE MACRO saat(t) AS timezone('UTC', TRY_CAST(kode(t) AS TIMESTAMPTZ));
CREATE MACRO ya(t) AS CASE lower(kode(t)) WHEN '0' THEN false WHEN 'false' THEN false WHEN 'tidak' THEN false WHEN '1' THEN true WHEN 'true' THEN true WHEN 'ya' THEN true END;
CREATE MACRO jumlah(t) AS TRY_CAST(replace(kode(t), ',', '.') AS DECIMAL(18, 4));
-- Codes of a number that is present: 3.2, 4 (NIP-01 to NIP-11); d = moment of extraction.
CREATE MACRO nip_galat(n, d) AS CASE
  WHEN n IS NULL THEN NULL
  WHEN regexp_full_match(n, '\d+[.,]\d+[eE]\+\d+') THEN 'NIP-03'
  WHEN NOT regexp_full_match(n, '\d+') THEN 'NIP-01'
  WHEN length(n) = 16 THEN 'NIP-06'
  WHEN length(n) <> 18 THEN 'NIP-02'
  WHEN right(n, 3) = '000' THEN 'NIP-04'
  WHEN substr(n, 13, 2) NOT BETWEEN '01' AND '12' AND substr(n, 13, 2) < '21' THEN 'NIP-07'
  WHEN try_strptime(left(n, 8), '%Y%m%d') IS NULL THEN 'NIP-08'
  WHEN substr(n, 9, 6) > strftime(d + INTERVAL 6 MONTH, '%Y%m') AND substr(n, 13, 2) < '13' THEN 'NIP-10'
  WHEN substr(n, 15, 1) NOT IN ('1', '2') THEN 'NIP-11'
END;
CREATE MACRO nip_tanda(n) AS CASE
  WHEN length(n) = 18 AND CAST(TRY_CAST(substr(n, 9, 4) AS INTEGER) - TRY_CAST(left(n, 4) AS INTEGER) AS INTEGER) NOT BETWEEN 17 AND 60 THEN 'NIP-09'
  WHEN length(n) = 18 AND substr(n, 13, 2) > '20' AND substr(n, 13, 2) NOT IN ('21', '24') THEN 'NIP-12'
END;
CREATE MACRO lipat(t) AS upper(regexp_replace(regexp_replace(replace(trim(t), '_', ' '), '\s*/\s*', '/', 'g'), '\s+', ' ', 'g'));
CREATE MACRO peringkat(t) AS CASE
  WHEN t IN ('DI ATAS EKSPEKTASI', 'DIATAS EKSPEKTASI', 'DIATAS ESPEKTASI', 'DIATAS EKSPETASI', 'DIATAS EXPEKTASI') THEN 'ATAS'
  WHEN t IN ('SESUAI EKSPEKTASI', 'SESUAI ESPEKTASI', 'SESUAI EKSPETASI', 'SESUAI EXPEKTASI', 'MEMENUHI EKSPEKTASI') THEN 'SESUAI'
  WHEN t IN ('DI BAWAH EKSPEKTASI', 'DIBAWAH EKSPEKTASI', 'DIBAWAH ESPEKTASI', 'DIBAWAH EKSPETASI', 'DIBAWAH EXPEKTASI') THEN 'BAWAH' END;
CREATE MACRO predikat(t) AS CASE
  WHEN t = 'SANGAT BAIK' THEN 'SB' WHEN t = 'BAIK' THEN 'B' WHEN t IN ('KURANG', 'KURANG/MISCONDUCT') THEN 'K' WHEN t IN ('SANGAT KURANG', 'SANGAT BURUK') THEN 'SK'
  WHEN t IN ('BUTUH PERBAIKAN', 'PERLU PERBAIKAN', 'CUKUP', 'CUKUP/BUTUH PERBAIKAN', 'BUTUH PERBAIKAN (CUKUP)') THEN 'BP' END;
CREATE MACRO belum(t) AS t IS NULL OR t IN ('-', '', 'BELUM DINILAI', 'TIDAK MEMBUAT SKP');
-- A link as it is compared (feeds 2.7): host in lower case, no fragment, one name for a Drive file.
CREATE MACRO tautan(t) AS CASE
  WHEN regexp_matches(t, '^https?://(drive|docs)\.google\.com/', 'i') AND regexp_matches(t, '/d/[\w-]+|[?&]id=[\w-]+')
    THEN 'gdrive:' || regexp_extract(t, '(?:/d/|[?&]id=)([\w-]+)', 1)
  ELSE lower(regexp_extract(t, '^https?://[^/?#]+', 0, 'i')) || regexp_replace(regexp_replace(t, '^https?://[^/?#]+|#.*$', '', 'gi'), '[?&](utm_\w+|fbclid|gclid|usp)=[^&]*', '', 'g') END;
