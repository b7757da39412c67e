-- History (feeds 5.4), dimensions and facts, each fact written as Parquet to ${keluar}. Keys that came once are their own history.

-- Periods: newest content; the versions of a limit judge what was assessed under them (D-10, D-43).
CREATE TEMP TABLE periode_versi AS
SELECT *, lead(pada) OVER (PARTITION BY i, id ORDER BY pada) AS sampai, row_number() OVER (PARTITION BY i, id ORDER BY pada) = 1 AS pertama
FROM (SELECT * FROM periode WHERE galat IS NULL
  QUALIFY lag(hash(tahun, awal, akhir, batas, tipe, angka)) OVER (PARTITION BY i, id ORDER BY pada) IS DISTINCT FROM hash(tahun, awal, akhir, batas, tipe, angka));
CREATE TEMP TABLE per AS SELECT * FROM periode_versi WHERE sampai IS NULL;
CREATE TEMP TABLE kal AS
SELECT i, tipe, tahun, angka, min(awal) AS awal, max(akhir) AS akhir, max(batas) AS batas, least(max(akhir), any_value(as_of)) AS hari
FROM per, hari_ini
WHERE tipe <> 'LAINNYA' AND angka IS NOT NULL
GROUP BY ALL
HAVING min(awal) <= any_value(as_of) AND i IN (SELECT i FROM pegawai WHERE galat IS NULL);
COPY (SELECT * FROM periode_versi) TO '${keluar}/dim_periode.parquet' (COMPRESSION zstd);

CREATE TEMP TABLE unor_versi AS
SELECT *, lead(pada) OVER (PARTITION BY i, u ORDER BY pada) AS sampai
FROM (SELECT *, lag(hash(nama, a, ind, jabatan_pimpinan, eselon, pimpinan, aktif)) OVER (PARTITION BY i, u ORDER BY pada)
    IS NOT DISTINCT FROM hash(nama, a, ind, jabatan_pimpinan, eselon, pimpinan, aktif) AS sama FROM unor WHERE galat IS NULL)
WHERE NOT sama;
CREATE TEMP TABLE unit_kini AS
SELECT v.i, v.u, v.unor_id, v.nama AS unor_nama, v.a, x.unor_id AS unor_induk_id, x.nama AS unor_induk_nama, b.u IS NOT NULL AS induk_dikenal,
  coalesce(v.aktif, true) AND coalesce(h.ada, true) AS aktif
FROM unor_versi v
LEFT JOIN unor_versi x ON x.i = v.i AND x.u = v.ind AND x.sampai IS NULL
LEFT JOIN unor_versi b ON b.i = v.i AND b.u = v.a AND b.sampai IS NULL
LEFT JOIN (SELECT n.i, n.u, max(n.pada) = any_value(t.pada) AS ada FROM unor n JOIN (SELECT i, max(pada) AS pada FROM kiriman WHERE feed = 'unor' AND penuh GROUP BY i) t USING (i)
  GROUP BY ALL) h ON h.i = v.i AND h.u = v.u
WHERE v.sampai IS NULL;
CREATE TEMP TABLE leluhur AS
WITH RECURSIVE naik(i, u, l) AS (
  SELECT i, u, u FROM unit_kini UNION SELECT n.i, n.u, k.a FROM naik n JOIN unit_kini k ON k.i = n.i AND k.u = n.l WHERE k.a IS NOT NULL
)
SELECT n.i, n.u, n.l FROM naik n SEMI JOIN unit_kini k ON k.i = n.i AND k.u = n.l;
COPY (SELECT v.*, k.unor_induk_nama, k.aktif FROM unor_versi v LEFT JOIN unit_kini k USING (i, u)) TO '${keluar}/dim_unor.parquet' (COMPRESSION zstd);
COPY (SELECT * FROM leluhur) TO '${keluar}/bridge_unor.parquet' (COMPRESSION zstd);

-- Employees: an extraction of all without the person makes the row HILANG (D-04).
CREATE TEMP TABLE pegawai_versi AS
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
  FROM (SELECT * FROM dilihat QUALIFY row_number() OVER (PARTITION BY i, o ORDER BY pada) = 1 OR lag(isi) OVER (PARTITION BY i, o ORDER BY pada) IS DISTINCT FROM isi)
  WINDOW w AS (PARTITION BY i, o ORDER BY pada)
)
SELECT v.i, v.o, v.pada, v.sampai, v.pertama, v.isi IS NULL AS hilang, p.* EXCLUDE (i, o, pada, isi, galat, berkas, diterima_pada, penuh)
FROM versi v
LEFT JOIN pegawai p ON p.i = v.i AND p.o = v.o AND p.pada = v.pada;
CREATE TEMP TABLE pegawai_kini AS SELECT i, o, last(pns_id ORDER BY pada) AS pns_id, last(nip ORDER BY pada) AS nip, last(nama ORDER BY pada) AS nama,
    bool_or(sampai IS NULL AND lower(induk) <> i AND lower(kerja) <> i) AS luar
  FROM pegawai_versi WHERE NOT hilang GROUP BY ALL;
COPY (SELECT * FROM pegawai_versi) TO '${keluar}/dim_pegawai.parquet' (COMPRESSION zstd);
DROP TABLE pegawai;
COPY (SELECT i, lower(jabatan_id) AS jabatan, last(jabatan_nama ORDER BY pada) AS jabatan_nama, last(jenis_jabatan ORDER BY pada) AS jenis_jabatan FROM pegawai_versi
  WHERE jabatan_id IS NOT NULL GROUP BY ALL) TO '${keluar}/dim_jabatan.parquet' (COMPRESSION zstd);

-- Keys that came more than once, feed by feed.
CREATE TEMP TABLE ganda_skp AS SELECT i, coalesce(s, o || tahun) AS kunci FROM skp WHERE galat IS NULL GROUP BY ALL HAVING count(*) > 1;
CREATE TEMP TABLE ganda_penilaian AS SELECT i, o, s, id FROM penilaian WHERE galat IS NULL GROUP BY ALL HAVING count(*) > 1;
CREATE TEMP TABLE ganda_rhk AS SELECT i, s, h FROM rhk WHERE galat IS NULL GROUP BY ALL HAVING count(*) > 1;
CREATE TEMP TABLE ganda_indikator AS SELECT i, s, n, id FROM indikator WHERE galat IS NULL GROUP BY ALL HAVING count(*) > 1;
CREATE TEMP TABLE ganda_aksi AS SELECT i, s, id, a FROM rencana_aksi WHERE galat IS NULL GROUP BY ALL HAVING count(*) > 1;
CREATE TEMP TABLE ganda_bukti AS SELECT i, b FROM bukti WHERE galat IS NULL AND b IS NOT NULL GROUP BY ALL HAVING count(*) > 1;
CREATE TEMP TABLE ganda_umpan AS SELECT i, s, id, sasaran_jenis, lower(sasaran_id) AS sasaran, urutan FROM umpan_balik WHERE galat IS NULL GROUP BY ALL HAVING count(*) > 1;
CREATE TEMP TABLE ganda_capaian AS SELECT i, u, jenis, coalesce(id, tahun::VARCHAR) AS id FROM capaian WHERE galat IS NULL GROUP BY ALL HAVING count(*) > 1;

CREATE TEMP TABLE fact_skp AS
WITH v AS (
  SELECT x.*, NULL::TIMESTAMP AS sampai FROM skp x WHERE galat IS NULL AND NOT EXISTS (FROM ganda_skp g WHERE g.i = x.i AND g.kunci = coalesce(x.s, x.o || x.tahun))
  UNION ALL
  SELECT x.*, lead(pada) OVER (PARTITION BY x.i, coalesce(x.s, x.o || x.tahun) ORDER BY pada) FROM skp x
  WHERE galat IS NULL AND EXISTS (FROM ganda_skp g WHERE g.i = x.i AND g.kunci = coalesce(x.s, x.o || x.tahun))
),
tumpang AS (
  SELECT DISTINCT x.i, x.s FROM v x JOIN v y ON y.i = x.i AND y.o = x.o AND y.s <> x.s AND x.awal <= y.akhir AND y.awal <= x.akhir
  WHERE x.sampai IS NULL AND y.sampai IS NULL AND NOT x.plt AND NOT y.plt
)
SELECT v.*, coalesce(status IN ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN'), false) AS disetujui,
  nullif(concat_ws(',', CASE WHEN k.o IS NULL THEN 'REF-01' END, CASE WHEN jaro_winkler_similarity(upper(k.nama), upper(v.nama)) < 0.75 THEN 'REF-08' END,
    CASE WHEN k.luar THEN 'REF-10' END, CASE WHEN t.s IS NOT NULL THEN 'WKT-05' END), '') AS silang
FROM v
LEFT JOIN pegawai_kini k ON k.i = v.i AND k.o = v.o
LEFT JOIN tumpang t ON t.i = v.i AND t.s = v.s;
COPY (SELECT * FROM fact_skp) TO '${keluar}/fact_skp.parquet' (COMPRESSION zstd);
DROP TABLE skp;
CREATE TEMP TABLE skp_kini AS SELECT i, s, o, plt, disetujui, status, tahun, skp_id FROM fact_skp WHERE sampai IS NULL AND s IS NOT NULL;

-- Who is in A on the last day of each period (R-307, D-02, D-03, D-22).
CREATE TEMP TABLE anggota AS
WITH masa AS (
  SELECT v.*, CAST(v.pada + n.geser AS DATE) AS terima, coalesce(CAST(v.sampai + n.geser AS DATE), DATE '9999-12-31') AS ganti
  FROM pegawai_versi v JOIN instansi n ON n.i = v.i WHERE NOT v.hilang
)
SELECT k.i, k.tipe, k.tahun, k.angka, k.awal, k.akhir, k.batas, m.o, coalesce(m.u, 'tanpa-unor') AS u, m.jabatan_nama, m.unor_id AS unor_asal, m.unor_nama AS nama_asal,
  CASE m.kedudukan WHEN '02' THEN 'CLTN' WHEN '13' THEN 'CLTN' WHEN '03' THEN 'TUGAS BELAJAR' WHEN '04' THEN 'DIBERHENTIKAN SEMENTARA' WHEN '05' THEN 'UANG TUNGGU'
    WHEN '07' THEN 'PEJABAT NEGARA' WHEN '14' THEN 'HILANG' WHEN '20' THEN 'MPP' ELSE CASE WHEN lower(m.kerja) <> k.i THEN 'DIPERBANTUKAN' END END AS alasan,
  CASE WHEN m.kedudukan IN ('71', '72') OR substr(m.nip, 13, 2) BETWEEN '21' AND '99' THEN 'PPPK'
    WHEN m.status_cpns IN ('C', 'CPNS') AND m.tmt_pns IS NULL AND k.hari < m.tmt_cpns + INTERVAL 2 YEAR THEN 'CPNS' ELSE 'PNS' END AS jenis_pegawai,
  CASE m.jenis_jabatan WHEN '1' THEN 'STRUKTURAL' WHEN '3' THEN 'STRUKTURAL' WHEN '2' THEN 'FUNGSIONAL' WHEN '4' THEN 'PELAKSANA' ELSE 'LAINNYA' END AS jenis_jabatan,
  coalesce(f.jenjang, '-') AS jenjang, coalesce(m.jenis_kelamin, 'TIDAK DIKETAHUI') AS jenis_kelamin,
  CASE WHEN datesub('year', m.tanggal_lahir, k.akhir) < 25 THEN '<25' WHEN datesub('year', m.tanggal_lahir, k.akhir) < 35 THEN '25-34'
    WHEN datesub('year', m.tanggal_lahir, k.akhir) < 45 THEN '35-44' WHEN datesub('year', m.tanggal_lahir, k.akhir) < 55 THEN '45-54'
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
CREATE TEMP TABLE tak_aktif AS
WITH masa AS (
  SELECT v.*, CAST(v.pada + n.geser AS DATE) AS terima, coalesce(CAST(v.sampai + n.geser AS DATE), DATE '9999-12-31') AS ganti
  FROM pegawai_versi v JOIN instansi n ON n.i = v.i WHERE NOT v.hilang AND v.kedudukan NOT IN ('01', '15', '71', '72')
)
SELECT DISTINCT k.i, k.tipe, k.tahun, k.angka, m.o
FROM kal k
JOIN masa m ON m.i = k.i AND k.hari < m.ganti
  AND k.hari >= CASE WHEN m.pertama THEN least(m.terima, coalesce(greatest(m.tmt_cpns, m.tmt_jabatan), m.terima)) ELSE m.terima END
WHERE m.kerja IS NULL OR lower(m.kerja) = k.i OR lower(m.induk) = k.i;

-- SKP of a person in a period, and the definitive assessment (D-01).
CREATE TEMP TABLE skp_periode AS
SELECT k.i, k.tipe, k.tahun, k.angka, s.o, arg_max(s.disetujui, (s.akhir, coalesce(s.dibuat, TIMESTAMP '1900-01-01'), upper(s.skp_id))) AS disetujui
FROM kal k JOIN fact_skp s ON s.i = k.i AND s.awal <= k.akhir AND s.akhir >= k.awal WHERE s.sampai IS NULL AND s.s IS NOT NULL AND NOT s.plt GROUP BY ALL;

COPY (
WITH v AS (
  SELECT x.*, NULL::TIMESTAMP AS sampai FROM penilaian x WHERE galat IS NULL AND NOT EXISTS (FROM ganda_penilaian g WHERE (g.i, g.o, g.s, g.id) = (x.i, x.o, x.s, x.id))
  UNION ALL
  SELECT x.*, lead(pada) OVER (PARTITION BY x.i, x.o, x.s, x.id ORDER BY pada) FROM penilaian x
  WHERE galat IS NULL AND EXISTS (FROM ganda_penilaian g WHERE (g.i, g.o, g.s, g.id) = (x.i, x.o, x.s, x.id))
),
w AS (
  SELECT v.* EXCLUDE (galat, tahun), p.tipe, coalesce(p.tahun, v.tahun) AS tahun, p.angka, p.awal, p.akhir, b.batas, k.o IS NOT NULL AS dikenal, s.disetujui,
    CAST(v.waktu + n.geser AS DATE) AS hari_dinilai, k.nama AS nama_induk, k.luar, s.s IS NOT NULL AS ber_skp, p.id IS NOT NULL AS berperiode
  FROM v
  JOIN instansi n ON n.i = v.i
  LEFT JOIN per p ON p.i = v.i AND p.id = v.id
  LEFT JOIN periode_versi b ON b.i = v.i AND b.id = v.id AND (b.pertama OR b.pada <= v.waktu) AND (b.sampai IS NULL OR v.waktu < b.sampai)
  LEFT JOIN pegawai_kini k ON k.i = v.i AND k.o = v.o
  LEFT JOIN skp_kini s ON s.i = v.i AND s.s = v.s
)
SELECT w.*, hari_dinilai <= batas AS tepat,
  nullif(concat_ws(',', CASE WHEN NOT dikenal THEN 'REF-01' END, CASE WHEN NOT ber_skp THEN 'REF-02' END, CASE WHEN NOT berperiode THEN 'REF-07' END,
    CASE WHEN jaro_winkler_similarity(upper(nama_induk), upper(nama)) < 0.75 THEN 'REF-08' END, CASE WHEN luar THEN 'REF-10' END,
    CASE WHEN predikat IS NOT NULL AND NOT disetujui AND NOT plt THEN 'KIN-06' END, CASE WHEN hari_dinilai > batas THEN 'WKT-01' END,
    CASE WHEN akhir_skp < awal OR awal_skp > akhir THEN 'WKT-02' END, CASE WHEN hari_dinilai < awal THEN 'WKT-03' END, CASE WHEN a.o IS NOT NULL THEN 'WKT-07' END), '') AS silang
FROM w
LEFT JOIN tak_aktif a ON (a.i, a.o, a.tipe, a.tahun, a.angka) = (w.i, w.o, w.tipe, w.tahun, w.angka)
) TO '${keluar}/fact_penilaian.parquet' (COMPRESSION zstd);
CREATE TEMP VIEW fact_penilaian AS FROM '${keluar}/fact_penilaian.parquet';
DROP TABLE penilaian;

CREATE TEMP TABLE definitif AS
WITH c AS (
  SELECT i, o, tipe, tahun, angka, s, id, skp_id, periode_id, hasil, perilaku, sumber, hitung, predikat, waktu, batas, tepat, atasan_nip, akhir_skp
  FROM fact_penilaian WHERE sampai IS NULL AND NOT plt AND dikenal AND berperiode
),
banyak AS (SELECT i, o, tipe, tahun, angka FROM c GROUP BY ALL HAVING count(*) > 1)
SELECT * FROM c WHERE NOT EXISTS (FROM banyak b WHERE (b.i, b.o, b.tipe, b.tahun, b.angka) = (c.i, c.o, c.tipe, c.tahun, c.angka))
UNION ALL
SELECT c.* FROM c LEFT JOIN fact_skp s ON s.i = c.i AND s.s = c.s AND s.sampai IS NULL
WHERE EXISTS (FROM banyak b WHERE (b.i, b.o, b.tipe, b.tahun, b.angka) = (c.i, c.o, c.tipe, c.tahun, c.angka))
QUALIFY row_number() OVER (PARTITION BY c.i, c.o, c.tipe, c.tahun, c.angka ORDER BY c.predikat IS NULL, c.akhir_skp DESC NULLS LAST, s.dibuat DESC NULLS LAST,
  c.waktu DESC NULLS LAST, upper(c.skp_id) DESC, upper(c.periode_id) DESC) = 1;

CREATE TEMP TABLE orang_periode AS
SELECT a.*, s.o IS NOT NULL AS ber_skp, coalesce(s.disetujui, false) AS disetujui, d.o IS NOT NULL AS ada, d.skp_id, d.hasil, d.perilaku, d.sumber, d.hitung, d.predikat,
  d.waktu, CASE WHEN d.predikat IS NOT NULL AND d.waktu IS NOT NULL THEN d.batas ELSE a.batas END AS batas_pakai, d.predikat IS NOT NULL AND d.tepat AS tepat,
  CASE WHEN d.predikat IS NOT NULL THEN d.tepat END AS tepat_waktu, d.atasan_nip
FROM anggota a
LEFT JOIN skp_periode s ON (s.i, s.o, s.tipe, s.tahun, s.angka) = (a.i, a.o, a.tipe, a.tahun, a.angka)
LEFT JOIN definitif d ON (d.i, d.o, d.tipe, d.tahun, d.angka) = (a.i, a.o, a.tipe, a.tahun, a.angka);
COPY (SELECT * FROM orang_periode) TO '${keluar}/pegawai_periode.parquet' (COMPRESSION zstd);
DROP TABLE anggota; DROP TABLE definitif; DROP TABLE skp_periode;
