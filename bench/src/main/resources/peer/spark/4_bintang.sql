-- History (feeds 5.4), dimensions and facts, each a table of Parquet. Keys that came once are their own history.

-- Periods: newest content; the versions of a limit judge what was assessed under them (D-10, D-43).
CREATE TABLE dim_periode AS
SELECT *, lead(pada) OVER (PARTITION BY i, id ORDER BY pada) AS sampai, row_number() OVER (PARTITION BY i, id ORDER BY pada) = 1 AS pertama
FROM (SELECT *, lag(xxhash64(tahun, awal, akhir, batas, tipe, angka)) OVER (PARTITION BY i, id ORDER BY pada) AS sebelum, xxhash64(tahun, awal, akhir, batas, tipe, angka) AS isi
  FROM periode WHERE galat IS NULL)
WHERE sebelum IS DISTINCT FROM isi;
CREATE TABLE per AS SELECT * FROM dim_periode WHERE sampai IS NULL;
CREATE TABLE kal AS
SELECT i, tipe, tahun, angka, min(awal) AS awal, max(akhir) AS akhir, max(batas) AS batas, least(max(akhir), any_value(as_of)) AS hari
FROM per CROSS JOIN hari_ini
WHERE tipe <> 'LAINNYA' AND angka IS NOT NULL AND i IN (SELECT i FROM pegawai WHERE galat IS NULL)
GROUP BY ALL
HAVING min(awal) <= any_value(as_of);

CREATE TABLE unor_versi AS
SELECT *, lead(pada) OVER (PARTITION BY i, u ORDER BY pada) AS sampai
FROM (SELECT *, lag(xxhash64(nama, a, ind, jabatan_pimpinan, eselon, pimpinan, aktif)) OVER (PARTITION BY i, u ORDER BY pada)
    IS NOT DISTINCT FROM xxhash64(nama, a, ind, jabatan_pimpinan, eselon, pimpinan, aktif) AS sama FROM unor WHERE galat IS NULL)
WHERE NOT sama;
CREATE TABLE unit_kini AS
SELECT v.i, v.u, v.unor_id, v.nama AS unor_nama, v.a, x.unor_id AS unor_induk_id, x.nama AS unor_induk_nama, b.u IS NOT NULL AS induk_dikenal,
  coalesce(v.aktif, true) AND coalesce(h.ada, true) AS aktif
FROM unor_versi v
LEFT JOIN unor_versi x ON x.i = v.i AND x.u = v.ind AND x.sampai IS NULL
LEFT JOIN unor_versi b ON b.i = v.i AND b.u = v.a AND b.sampai IS NULL
LEFT JOIN (SELECT n.i, n.u, max(n.pada) = any_value(t.pada) AS ada FROM unor n JOIN (SELECT i, max(pada) AS pada FROM kiriman WHERE feed = 'unor' AND penuh GROUP BY i) t USING (i)
  GROUP BY ALL) h ON h.i = v.i AND h.u = v.u
WHERE v.sampai IS NULL;
CREATE TABLE bridge_unor AS
WITH RECURSIVE naik(i, u, l) AS (
  SELECT i, u, u FROM unit_kini UNION ALL SELECT n.i, n.u, k.a FROM naik n JOIN unit_kini k ON k.i = n.i AND k.u = n.l WHERE k.a IS NOT NULL
)
SELECT DISTINCT n.i, n.u, n.l FROM naik n LEFT SEMI JOIN unit_kini k ON k.i = n.i AND k.u = n.l;
CREATE TABLE dim_unor AS
SELECT v.* EXCEPT (aktif), k.unor_induk_nama, k.aktif FROM unor_versi v LEFT JOIN unit_kini k USING (i, u);

-- Employees: an extraction of all without the person makes the row HILANG (D-04).
CREATE TABLE dim_pegawai AS
WITH dilihat AS (
  SELECT i, o, pada, isi FROM pegawai WHERE galat IS NULL
  UNION ALL
  SELECT m.i, m.o, k.pada, NULL
  FROM (SELECT i, o, min(pada) AS sejak FROM pegawai WHERE galat IS NULL GROUP BY ALL) m
  JOIN kiriman k ON k.i = m.i AND k.feed = 'pegawai' AND k.penuh AND k.pada > m.sejak
  WHERE NOT EXISTS (SELECT 1 FROM pegawai p WHERE p.i = m.i AND p.o = m.o AND p.pada = k.pada)
),
versi AS (
  SELECT *, lead(pada) OVER w AS sampai, row_number() OVER w = 1 AS pertama
  FROM (SELECT *, row_number() OVER (PARTITION BY i, o ORDER BY pada) AS ke, lag(isi) OVER (PARTITION BY i, o ORDER BY pada) AS sebelum FROM dilihat)
  WHERE ke = 1 OR sebelum IS DISTINCT FROM isi
  WINDOW w AS (PARTITION BY i, o ORDER BY pada)
)
SELECT v.i, v.o, v.pada, v.sampai, v.pertama, v.isi IS NULL AS hilang, p.* EXCEPT (i, o, pada, isi, galat, berkas, diterima_pada, penuh)
FROM versi v
LEFT JOIN pegawai p ON p.i = v.i AND p.o = v.o AND p.pada = v.pada;
CREATE TABLE pegawai_kini AS SELECT i, o, max_by(pns_id, pada) AS pns_id, max_by(nip, pada) AS nip, max_by(nama, pada) AS nama,
    bool_or(sampai IS NULL AND lower(induk) <> i AND lower(kerja) <> i) AS luar
  FROM dim_pegawai WHERE NOT hilang GROUP BY ALL;
CREATE TABLE dim_jabatan AS
SELECT i, lower(jabatan_id) AS jabatan, max_by(jabatan_nama, pada) AS jabatan_nama, max_by(jenis_jabatan, pada) AS jenis_jabatan FROM dim_pegawai
  WHERE jabatan_id IS NOT NULL GROUP BY ALL;

-- Keys that came more than once, feed by feed.
CREATE TABLE ganda_skp AS SELECT i, coalesce(s, o || tahun) AS kunci FROM skp WHERE galat IS NULL GROUP BY ALL HAVING count(*) > 1;
CREATE TABLE ganda_penilaian AS SELECT i, o, s, id FROM penilaian WHERE galat IS NULL GROUP BY ALL HAVING count(*) > 1;
CREATE TABLE ganda_rhk AS SELECT i, s, h FROM rhk WHERE galat IS NULL GROUP BY ALL HAVING count(*) > 1;
CREATE TABLE ganda_indikator AS SELECT i, s, n, id FROM indikator WHERE galat IS NULL GROUP BY ALL HAVING count(*) > 1;
CREATE TABLE ganda_aksi AS SELECT i, s, id, a FROM rencana_aksi WHERE galat IS NULL GROUP BY ALL HAVING count(*) > 1;
CREATE TABLE ganda_bukti AS SELECT i, b FROM bukti WHERE galat IS NULL AND b IS NOT NULL GROUP BY ALL HAVING count(*) > 1;
CREATE TABLE ganda_umpan AS SELECT i, s, id, sasaran_jenis, lower(sasaran_id) AS sasaran, urutan FROM umpan_balik WHERE galat IS NULL GROUP BY ALL HAVING count(*) > 1;
CREATE TABLE ganda_capaian AS SELECT i, u, jenis, coalesce(id, CAST(tahun AS STRING)) AS id FROM capaian WHERE galat IS NULL GROUP BY ALL HAVING count(*) > 1;

CREATE TABLE fact_skp AS
WITH v AS (
  SELECT x.*, CAST(NULL AS TIMESTAMP_NTZ) AS sampai FROM skp x WHERE galat IS NULL AND NOT EXISTS (SELECT 1 FROM ganda_skp g WHERE g.i = x.i AND g.kunci = coalesce(x.s, x.o || x.tahun))
  UNION ALL
  SELECT x.*, lead(pada) OVER (PARTITION BY x.i, coalesce(x.s, x.o || x.tahun) ORDER BY pada) FROM skp x
  WHERE galat IS NULL AND EXISTS (SELECT 1 FROM ganda_skp g WHERE g.i = x.i AND g.kunci = coalesce(x.s, x.o || x.tahun))
),
tumpang AS (
  SELECT DISTINCT x.i, x.s FROM v x JOIN v y ON y.i = x.i AND y.o = x.o AND y.s <> x.s AND x.awal <= y.akhir AND y.awal <= x.akhir
  WHERE x.sampai IS NULL AND y.sampai IS NULL AND NOT x.plt AND NOT y.plt
)
SELECT v.*, coalesce(status IN ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN'), false) AS disetujui,
  nullif(concat_ws(',', CASE WHEN k.o IS NULL THEN 'REF-01' END, CASE WHEN mirip(upper(k.nama), upper(v.nama)) < 0.75 THEN 'REF-08' END,
    CASE WHEN k.luar THEN 'REF-10' END, CASE WHEN t.s IS NOT NULL THEN 'WKT-05' END), '') AS silang
FROM v
LEFT JOIN pegawai_kini k ON k.i = v.i AND k.o = v.o
LEFT JOIN tumpang t ON t.i = v.i AND t.s = v.s;
CREATE TABLE skp_kini AS SELECT i, s, o, plt, disetujui, status, tahun, skp_id FROM fact_skp WHERE sampai IS NULL AND s IS NOT NULL;

-- Who is in A on the last day of each period (R-307, D-02, D-03, D-22).
CREATE TABLE anggota AS
WITH masa AS (
  SELECT v.*, CAST(v.pada + n.geser AS DATE) AS terima, coalesce(CAST(v.sampai + n.geser AS DATE), DATE '9999-12-31') AS ganti
  FROM dim_pegawai v JOIN instansi n ON n.i = v.i WHERE NOT v.hilang
)
SELECT k.i, k.tipe, k.tahun, k.angka, k.awal, k.akhir, k.batas, m.o, coalesce(m.u, 'tanpa-unor') AS u, m.jabatan_nama, m.unor_id AS unor_asal, m.unor_nama AS nama_asal,
  CASE m.kedudukan WHEN '02' THEN 'CLTN' WHEN '13' THEN 'CLTN' WHEN '03' THEN 'TUGAS BELAJAR' WHEN '04' THEN 'DIBERHENTIKAN SEMENTARA' WHEN '05' THEN 'UANG TUNGGU'
    WHEN '07' THEN 'PEJABAT NEGARA' WHEN '14' THEN 'HILANG' WHEN '20' THEN 'MPP' ELSE CASE WHEN lower(m.kerja) <> k.i THEN 'DIPERBANTUKAN' END END AS alasan,
  CASE WHEN m.kedudukan IN ('71', '72') OR substr(m.nip, 13, 2) BETWEEN '21' AND '99' THEN 'PPPK'
    WHEN m.status_cpns IN ('C', 'CPNS') AND m.tmt_pns IS NULL AND k.hari < m.tmt_cpns + INTERVAL 2 YEARS THEN 'CPNS' ELSE 'PNS' END AS jenis_pegawai,
  CASE m.jenis_jabatan WHEN '1' THEN 'STRUKTURAL' WHEN '3' THEN 'STRUKTURAL' WHEN '2' THEN 'FUNGSIONAL' WHEN '4' THEN 'PELAKSANA' ELSE 'LAINNYA' END AS jenis_jabatan,
  coalesce(f.jenjang, '-') AS jenjang, coalesce(m.jenis_kelamin, 'TIDAK DIKETAHUI') AS jenis_kelamin,
  CASE WHEN usia(m.tanggal_lahir, k.akhir) < 25 THEN '<25' WHEN usia(m.tanggal_lahir, k.akhir) < 35 THEN '25-34'
    WHEN usia(m.tanggal_lahir, k.akhir) < 45 THEN '35-44' WHEN usia(m.tanggal_lahir, k.akhir) < 55 THEN '45-54'
    WHEN m.tanggal_lahir IS NOT NULL THEN '>=55' ELSE 'TIDAK DIKETAHUI' END AS kelompok_usia,
  CASE WHEN didik_id = '50' THEN 'S3' WHEN didik_id = '45' THEN 'S2' WHEN didik_id IN ('40', '35') THEN 'S1/D4' WHEN didik_id = '30' THEN 'D3'
    WHEN didik_id IN ('25', '20', '18', '17', '15') THEN 'D2/D1/SLTA' WHEN didik_id IN ('12', '10', '05') THEN 'SLTP' ELSE 'TIDAK DIKETAHUI' END AS pendidikan
FROM kal k
JOIN masa m ON m.i = k.i AND k.hari < m.ganti
  AND k.hari >= CASE WHEN m.pertama THEN least(m.terima, coalesce(greatest(m.tmt_cpns, m.tmt_jabatan), m.terima)) ELSE m.terima END
LEFT JOIN jabatan_fungsional f ON f.id = lower(m.jabatan_id)
WHERE m.kedudukan IN ('01', '15', '71', '72', '02', '13', '03', '04', '05', '07', '14', '20')
  AND (m.kerja IS NULL OR lower(m.kerja) = k.i OR lower(m.induk) = k.i);

-- Who is there on that day but excepted or not active: an assessment of theirs is WKT-07 (feeds 6.13).
CREATE TABLE tak_aktif AS
WITH masa AS (
  SELECT v.*, CAST(v.pada + n.geser AS DATE) AS terima, coalesce(CAST(v.sampai + n.geser AS DATE), DATE '9999-12-31') AS ganti
  FROM dim_pegawai v JOIN instansi n ON n.i = v.i WHERE NOT v.hilang AND v.kedudukan NOT IN ('01', '15', '71', '72')
)
SELECT DISTINCT k.i, k.tipe, k.tahun, k.angka, m.o
FROM kal k
JOIN masa m ON m.i = k.i AND k.hari < m.ganti
  AND k.hari >= CASE WHEN m.pertama THEN least(m.terima, coalesce(greatest(m.tmt_cpns, m.tmt_jabatan), m.terima)) ELSE m.terima END
WHERE m.kerja IS NULL OR lower(m.kerja) = k.i OR lower(m.induk) = k.i;

-- SKP of a person in a period, and the definitive assessment (D-01).
CREATE TABLE skp_periode AS
SELECT k.i, k.tipe, k.tahun, k.angka, s.o, max_by(s.disetujui, (s.akhir, coalesce(s.dibuat, TIMESTAMP_NTZ '1900-01-01'), upper(s.skp_id))) AS disetujui
FROM kal k JOIN fact_skp s ON s.i = k.i AND s.awal <= k.akhir AND s.akhir >= k.awal WHERE s.sampai IS NULL AND s.s IS NOT NULL AND NOT s.plt GROUP BY ALL;

CREATE TABLE fact_penilaian AS
WITH v AS (
  SELECT x.*, CAST(NULL AS TIMESTAMP_NTZ) AS sampai FROM penilaian x WHERE galat IS NULL AND NOT EXISTS (SELECT 1 FROM ganda_penilaian g WHERE g.i = x.i AND g.o = x.o AND g.s = x.s AND g.id = x.id)
  UNION ALL
  SELECT x.*, lead(pada) OVER (PARTITION BY x.i, x.o, x.s, x.id ORDER BY pada) FROM penilaian x
  WHERE galat IS NULL AND EXISTS (SELECT 1 FROM ganda_penilaian g WHERE g.i = x.i AND g.o = x.o AND g.s = x.s AND g.id = x.id)
),
w AS (
  SELECT v.* EXCEPT (galat, tahun), p.tipe, coalesce(p.tahun, v.tahun) AS tahun, p.angka, p.awal, p.akhir, b.batas, k.o IS NOT NULL AS dikenal, s.disetujui,
    CAST(v.waktu + n.geser AS DATE) AS hari_dinilai, k.nama AS nama_induk, k.luar, s.s IS NOT NULL AS ber_skp, p.id IS NOT NULL AS berperiode
  FROM v
  JOIN instansi n ON n.i = v.i
  LEFT JOIN per p ON p.i = v.i AND p.id = v.id
  LEFT JOIN dim_periode b ON b.i = v.i AND b.id = v.id AND (b.pertama OR b.pada <= v.waktu) AND (b.sampai IS NULL OR v.waktu < b.sampai)
  LEFT JOIN pegawai_kini k ON k.i = v.i AND k.o = v.o
  LEFT JOIN skp_kini s ON s.i = v.i AND s.s = v.s
)
SELECT w.*, hari_dinilai <= batas AS tepat,
  nullif(concat_ws(',', CASE WHEN NOT dikenal THEN 'REF-01' END, CASE WHEN NOT ber_skp THEN 'REF-02' END, CASE WHEN NOT berperiode THEN 'REF-07' END,
    CASE WHEN mirip(upper(nama_induk), upper(nama)) < 0.75 THEN 'REF-08' END, CASE WHEN luar THEN 'REF-10' END,
    CASE WHEN predikat IS NOT NULL AND NOT disetujui AND NOT plt THEN 'KIN-06' END, CASE WHEN hari_dinilai > batas THEN 'WKT-01' END,
    CASE WHEN akhir_skp < awal OR awal_skp > akhir THEN 'WKT-02' END, CASE WHEN hari_dinilai < awal THEN 'WKT-03' END, CASE WHEN a.o IS NOT NULL THEN 'WKT-07' END), '') AS silang
FROM w
LEFT JOIN tak_aktif a ON a.i = w.i AND a.o = w.o AND a.tipe = w.tipe AND a.tahun = w.tahun AND a.angka = w.angka;

CREATE TABLE definitif AS
WITH c AS (
  SELECT i, o, tipe, tahun, angka, s, id, skp_id, periode_id, hasil, perilaku, sumber, hitung, predikat, waktu, batas, tepat, atasan_nip, akhir_skp
  FROM fact_penilaian WHERE sampai IS NULL AND NOT plt AND dikenal AND berperiode
),
banyak AS (SELECT i, o, tipe, tahun, angka FROM c GROUP BY ALL HAVING count(*) > 1)
SELECT * FROM c WHERE NOT EXISTS (SELECT 1 FROM banyak b WHERE b.i = c.i AND b.o = c.o AND b.tipe = c.tipe AND b.tahun = c.tahun AND b.angka = c.angka)
UNION ALL
SELECT * EXCEPT (ke) FROM (
  SELECT c.*, row_number() OVER (PARTITION BY c.i, c.o, c.tipe, c.tahun, c.angka ORDER BY c.predikat IS NULL, c.akhir_skp DESC NULLS LAST, s.dibuat DESC NULLS LAST,
  c.waktu DESC NULLS LAST, upper(c.skp_id) DESC, upper(c.periode_id) DESC) AS ke
  FROM c LEFT JOIN fact_skp s ON s.i = c.i AND s.s = c.s AND s.sampai IS NULL
WHERE EXISTS (SELECT 1 FROM banyak b WHERE b.i = c.i AND b.o = c.o AND b.tipe = c.tipe AND b.tahun = c.tahun AND b.angka = c.angka))
WHERE ke = 1;

CREATE TABLE pegawai_periode AS
SELECT a.*, s.o IS NOT NULL AS ber_skp, coalesce(s.disetujui, false) AS disetujui, d.o IS NOT NULL AS ada, d.skp_id, d.hasil, d.perilaku, d.sumber, d.hitung, d.predikat,
  d.waktu, CASE WHEN d.predikat IS NOT NULL AND d.waktu IS NOT NULL THEN d.batas ELSE a.batas END AS batas_pakai, d.predikat IS NOT NULL AND d.tepat AS tepat,
  CASE WHEN d.predikat IS NOT NULL THEN d.tepat END AS tepat_waktu, d.atasan_nip
FROM anggota a
LEFT JOIN skp_periode s ON s.i = a.i AND s.o = a.o AND s.tipe = a.tipe AND s.tahun = a.tahun AND s.angka = a.angka
LEFT JOIN definitif d ON d.i = a.i AND d.o = a.o AND d.tipe = a.tipe AND d.tahun = a.tahun AND d.angka = a.angka;
