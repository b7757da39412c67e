-- The published marts (warehouse.md 4 and 5), one DuckDB file.
CREATE TEMP TABLE unit AS
SELECT i, u, unor_id, unor_nama, unor_induk_id, unor_induk_nama FROM unit_kini
UNION ALL
SELECT i, u, coalesce(any_value(unor_asal), 'TANPA-UNOR'), coalesce(any_value(nama_asal), any_value(unor_asal), 'Tanpa unit organisasi'), NULL, NULL
FROM orang_periode ANTI JOIN unit_kini USING (i, u) GROUP BY i, u;

CREATE TEMP TABLE capaian_kini AS
SELECT i, u, unor_id, tipe, tahun_periode AS tahun, angka, organisasi FROM fact_capaian WHERE sampai IS NULL AND i IN (SELECT i FROM kal)
QUALIFY row_number() OVER (PARTITION BY i, u, tipe, tahun_periode, angka ORDER BY jenis = 'TAHUNAN' DESC, pada DESC) = 1;

CREATE TABLE mart_kinerja_unit AS
WITH o AS (
  SELECT i, u, tipe, tahun, angka, count(*) FILTER (alasan IS NULL) AS pegawai, count(*) FILTER (alasan IS NOT NULL) AS pegawai_dikecualikan,
    count(*) FILTER (alasan IS NULL AND ber_skp) AS ber_skp, count(*) FILTER (alasan IS NULL AND disetujui) AS skp_disetujui, count(predikat) FILTER (alasan IS NULL) AS dinilai,
    count(*) FILTER (alasan IS NULL AND tepat) AS tepat_waktu, count(*) FILTER (alasan IS NULL AND predikat = 'SB') AS sangat_baik,
    count(*) FILTER (alasan IS NULL AND predikat = 'B') AS baik, count(*) FILTER (alasan IS NULL AND predikat = 'BP') AS butuh_perbaikan,
    count(*) FILTER (alasan IS NULL AND predikat = 'K') AS kurang, count(*) FILTER (alasan IS NULL AND predikat = 'SK') AS sangat_kurang,
    count(*) FILTER (alasan IS NULL AND predikat IS NULL) AS belum_dinilai, count(*) FILTER (alasan IS NULL AND hitung <> sumber) AS predikat_tidak_konsisten,
    count(*) FILTER (alasan IS NULL AND predikat IS NOT NULL AND hasil = 'ATAS') AS hasil_di_atas, count(*) FILTER (alasan IS NULL AND predikat IS NOT NULL AND hasil = 'SESUAI') AS hasil_sesuai,
    count(*) FILTER (alasan IS NULL AND predikat IS NOT NULL AND hasil = 'BAWAH') AS hasil_di_bawah, count(*) FILTER (alasan IS NULL AND predikat IS NOT NULL AND perilaku = 'ATAS') AS perilaku_di_atas,
    count(*) FILTER (alasan IS NULL AND predikat IS NOT NULL AND perilaku = 'SESUAI') AS perilaku_sesuai, count(*) FILTER (alasan IS NULL AND predikat IS NOT NULL AND perilaku = 'BAWAH') AS perilaku_di_bawah,
    count(*) FILTER (alasan IS NULL AND batas_pakai < as_of) AS jatuh_tempo, count(*) FILTER (alasan IS NULL AND batas_pakai < as_of AND tepat_waktu) AS jatuh_tempo_tepat_waktu
  FROM orang_periode, hari_ini GROUP BY ALL
),
semua AS (SELECT i, u, tipe, tahun, angka FROM o UNION SELECT i, u, tipe, tahun, angka FROM capaian_kini)
SELECT n.instansi_id, n.instansi_nama, n.jenis_instansi, n.kode_provinsi, t.unor_id, t.unor_nama, t.unor_induk_id, t.unor_induk_nama, k.tipe AS jenis_periode, k.tahun, k.angka AS angka_periode,
  k.awal AS periode_awal, k.akhir AS periode_akhir, coalesce(COLUMNS(o.* EXCLUDE (i, u, tipe, tahun, angka)), 0), coalesce(COLUMNS(a.* EXCLUDE (i, u, tipe, tahun, angka)), 0),
  coalesce(COLUMNS(b.* EXCLUDE (i, u, tipe, tahun, angka)), 0), coalesce(f.umpan_balik, 0) AS umpan_balik
FROM semua s
JOIN kal k ON (k.i, k.tipe, k.tahun, k.angka) = (s.i, s.tipe, s.tahun, s.angka)
JOIN instansi n ON n.i = s.i
JOIN unit t ON t.i = s.i AND t.u = s.u
LEFT JOIN o ON (o.i, o.u, o.tipe, o.tahun, o.angka) = (s.i, s.u, s.tipe, s.tahun, s.angka)
LEFT JOIN kerja_unit a ON (a.i, a.u, a.tipe, a.tahun, a.angka) = (s.i, s.u, s.tipe, s.tahun, s.angka)
LEFT JOIN bukti_unit b ON (b.i, b.u, b.tipe, b.tahun, b.angka) = (s.i, s.u, s.tipe, s.tahun, s.angka)
LEFT JOIN umpan_unit f ON (f.i, f.u, f.tipe, f.tahun, f.angka) = (s.i, s.u, s.tipe, s.tahun, s.angka);

CREATE TABLE mart_kinerja_instansi AS
SELECT n.instansi_id, n.instansi_nama, n.jenis_instansi, n.kode_provinsi, n.kode_iso_peta33, k.tipe AS jenis_periode, k.tahun, k.angka AS angka_periode, k.awal AS periode_awal, k.akhir AS periode_akhir,
  coalesce(CAST(sum(COLUMNS(u.* EXCLUDE (instansi_id, instansi_nama, jenis_instansi, kode_provinsi, unor_id, unor_nama, unor_induk_id, unor_induk_nama, jenis_periode, tahun, angka_periode,
    periode_awal, periode_akhir))) AS BIGINT), 0)
FROM kal k JOIN instansi n ON n.i = k.i
LEFT JOIN mart_kinerja_unit u ON (u.instansi_id, u.jenis_periode, u.tahun, u.angka_periode) = (n.instansi_id, k.tipe, k.tahun, k.angka)
GROUP BY n.instansi_id, n.instansi_nama, n.jenis_instansi, n.kode_provinsi, n.kode_iso_peta33, k.tipe, k.tahun, k.angka, k.awal, k.akhir;

CREATE TABLE mart_kinerja_nasional AS
WITH m AS (
  SELECT *, make_date(tahun, CASE jenis_periode WHEN 'BULANAN' THEN angka_periode WHEN 'TRIWULANAN' THEN 3 * angka_periode - 2 ELSE 1 END, 1) AS mulai,
    CASE jenis_periode WHEN 'BULANAN' THEN 0 WHEN 'TRIWULANAN' THEN 2 ELSE 11 END AS bulan
  FROM mart_kinerja_instansi
)
SELECT jenis_periode, tahun, angka_periode, mulai AS periode_awal, last_day(mulai + to_months(bulan)) AS periode_akhir, count(*) AS instansi,
  CAST(sum(COLUMNS(* EXCLUDE (instansi_id, instansi_nama, jenis_instansi, kode_provinsi, kode_iso_peta33, jenis_periode, tahun, angka_periode, periode_awal, periode_akhir, mulai, bulan))) AS BIGINT)
FROM m GROUP BY jenis_periode, tahun, angka_periode, mulai, bulan;

CREATE TABLE mart_distribusi_predikat AS
SELECT n.instansi_id, n.instansi_nama, n.jenis_instansi, n.kode_provinsi, o.tipe AS jenis_periode, o.tahun, o.angka AS angka_periode, o.awal AS periode_awal, o.akhir AS periode_akhir,
  o.jenis_pegawai, o.jenis_jabatan, o.jenjang, o.jenis_kelamin, o.kelompok_usia, o.pendidikan, coalesce(l.label, 'BELUM DINILAI') AS predikat, count(*) AS jumlah
FROM orang_periode o JOIN instansi n ON n.i = o.i LEFT JOIN label l ON l.kode = o.predikat WHERE o.alasan IS NULL GROUP BY ALL;

CREATE TABLE mart_pengecualian AS
SELECT n.instansi_id, n.instansi_nama, n.jenis_instansi, n.kode_provinsi, t.unor_id, t.unor_nama, t.unor_induk_id, t.unor_induk_nama, o.tipe AS jenis_periode, o.tahun, o.angka AS angka_periode,
  o.awal AS periode_awal, o.akhir AS periode_akhir, o.alasan, count(*) AS pegawai
FROM orang_periode o JOIN instansi n ON n.i = o.i JOIN unit t ON t.i = o.i AND t.u = o.u WHERE o.alasan IS NOT NULL GROUP BY ALL;

CREATE TABLE pegawai_penilaian AS
SELECT p.nip, p.nama, n.instansi_id, t.unor_id, t.unor_nama, o.jabatan_nama, o.tipe AS jenis_periode, o.tahun, o.angka AS angka_periode, o.awal AS periode_awal, o.akhir AS periode_akhir, o.skp_id,
  h.label AS hasil_kerja, g.label AS perilaku_kerja, s.label AS predikat_sumber, coalesce(l.label, 'BELUM DINILAI') AS predikat, o.hitung = o.sumber AS konsisten, o.waktu AS waktu_dinilai,
  o.batas_pakai AS batas_pengisian, o.tepat_waktu, o.atasan_nip AS penilai_nip
FROM orang_periode o JOIN instansi n ON n.i = o.i JOIN unit t ON t.i = o.i AND t.u = o.u JOIN pegawai_kini p ON p.i = o.i AND p.o = o.o
LEFT JOIN label_rating h ON h.kode = o.hasil LEFT JOIN label_rating g ON g.kode = o.perilaku LEFT JOIN label s ON s.kode = o.sumber LEFT JOIN label l ON l.kode = o.predikat
WHERE o.alasan IS NULL AND o.ada;

-- Distribution against the guide of the organisation's predikat (R-203 to R-205, D-16).
CREATE TABLE mart_kepatuhan_distribusi AS
WITH org AS (
  SELECT c.*, coalesce(x.a IS NULL AND x.u IS NOT NULL, false) AS akar FROM capaian_kini c LEFT JOIN unit_kini x ON x.i = c.i AND x.u = c.u
),
anggota AS (
  SELECT o.*, t.u AS anggota FROM org o JOIN unit t ON t.i = o.i WHERE o.akar
  UNION SELECT o.*, l.u FROM org o JOIN leluhur l ON l.i = o.i AND l.l = o.u WHERE NOT o.akar
  UNION SELECT o.*, o.u FROM org o
),
hitung AS (
  SELECT a.i, a.u, a.tipe, a.tahun, a.angka, any_value(a.organisasi) AS organisasi, any_value(a.akar) AS akar, any_value(a.unor_id) AS unor_asal, coalesce(sum(m.dinilai), 0)::BIGINT AS n,
    coalesce(sum(m.sangat_baik), 0)::BIGINT AS sb, coalesce(sum(m.baik), 0)::BIGINT AS b, coalesce(sum(m.butuh_perbaikan), 0)::BIGINT AS bp, coalesce(sum(m.kurang), 0)::BIGINT AS k,
    coalesce(sum(m.sangat_kurang), 0)::BIGINT AS sk, count(*) FILTER (m.pegawai > 0 AND c.u IS NULL) AS tanpa
  FROM anggota a
  JOIN instansi n ON n.i = a.i JOIN unit t ON t.i = a.i AND t.u = a.anggota
  LEFT JOIN mart_kinerja_unit m ON (m.instansi_id, m.unor_id, m.jenis_periode, m.tahun, m.angka_periode) = (n.instansi_id, t.unor_id, a.tipe, a.tahun, a.angka)
  LEFT JOIN capaian_kini c ON (c.i, c.u, c.tipe, c.tahun, c.angka) = (a.i, a.anggota, a.tipe, a.tahun, a.angka)
  GROUP BY a.i, a.u, a.tipe, a.tahun, a.angka
),
pedoman AS (SELECT * FROM (VALUES ('IST', 'D-I1', 'MAKS', 'SB', 70), ('B', 'D-B1', 'MAKS', 'B', 70), ('B', 'D-B2', 'ADA', 'BP+K', NULL), ('BP', 'D-P1', 'MIN', 'BP', 60), ('BP', 'D-P2', 'MAKS', 'SB', 10),
  ('K', 'D-K1', 'MIN', 'K', 60), ('K', 'D-K2', 'MIN', 'BP', 10), ('K', 'D-K3', 'MAKS', 'SB', 10), ('SK', 'D-S1', 'MIN', 'SK', 60), ('SK', 'D-S2', 'MIN', 'BP+K', 10), ('SK', 'D-S3', 'MAKS', 'SB', 0))
  t(organisasi, batas, jenis, himpunan, persen)),
ukur AS (
  SELECT h.i, h.u, h.tipe, h.tahun, h.angka, h.n, p.batas, p.jenis, p.persen, CASE p.himpunan WHEN 'SB' THEN sb WHEN 'B' THEN b WHEN 'BP' THEN bp WHEN 'K' THEN k WHEN 'SK' THEN sk ELSE bp + k END AS c,
    CASE p.jenis WHEN 'MAKS' THEN (n * persen + CASE WHEN n < 10 THEN 99 ELSE 0 END) // 100 WHEN 'MIN' THEN (n * persen + CASE WHEN n < 10 THEN 0 ELSE 99 END) // 100 ELSE 1 END AS m
  FROM hitung h JOIN pedoman p USING (organisasi) WHERE h.n >= 5
),
beda AS (SELECT *, CASE jenis WHEN 'MAKS' THEN greatest(c - m, 0) ELSE least(c - m, 0) END AS beda FROM ukur),
putusan AS (
  SELECT i, u, tipe, tahun, angka, string_agg(batas, ',' ORDER BY batas) FILTER (beda <> 0) AS dilanggar,
    string_agg(batas || ':' || CASE WHEN beda > 0 THEN '+' ELSE '' END || beda, ',' ORDER BY batas) FILTER (beda <> 0) AS selisih,
    greatest(sum(greatest(beda, 0)), sum(greatest(-beda, 0)))::BIGINT AS perubahan, arg_min({j: jenis, p: persen / 100.0::DOUBLE, c: c, n: n}, batas) FILTER (beda <> 0) AS pertama
  FROM beda GROUP BY ALL
)
SELECT n.instansi_id, n.instansi_nama, n.jenis_instansi, n.kode_provinsi, coalesce(t.unor_id, h.unor_asal) AS unor_id, coalesce(t.unor_nama, h.unor_asal) AS unor_nama, t.unor_induk_id, t.unor_induk_nama,
  l.tipe AS jenis_periode, l.tahun, l.angka AS angka_periode, l.awal AS periode_awal, l.akhir AS periode_akhir, CASE WHEN h.akar THEN 'INSTANSI' ELSE 'UNIT' END AS tingkat, g.label AS predikat_organisasi,
  h.n AS dinilai, h.sb AS sangat_baik, h.b AS baik, h.bp AS butuh_perbaikan, h.k AS kurang, h.sk AS sangat_kurang, p.perubahan = 0 AS patuh, p.dilanggar AS batas_dilanggar, p.selisih AS selisih_batas,
  p.perubahan AS perubahan_minimum, h.n < 5 AS terlalu_kecil, h.n >= 5 AND h.n < 10 AS indikatif,
  CASE WHEN p.pertama.p IS NULL THEN NULL WHEN p.pertama.p = 0 THEN 0.0 ELSE list_sum([exp(lgamma(p.pertama.n + 1) - lgamma(x + 1) - lgamma(p.pertama.n - x + 1) + x * ln(p.pertama.p)
    + (p.pertama.n - x) * ln(1 - p.pertama.p)) FOR x IN CASE WHEN p.pertama.j = 'MAKS' THEN range(p.pertama.c, p.pertama.n + 1) ELSE range(0, p.pertama.c + 1) END]) END AS peluang,
  CASE WHEN h.n >= 5 THEN (5 * h.sb + 4 * h.b + 3 * h.bp + 2 * h.k + h.sk)::DOUBLE / h.n - g.tingkat END AS kesenjangan, CASE WHEN h.akar THEN h.tanpa END AS unit_tanpa_capaian
FROM hitung h
JOIN instansi n ON n.i = h.i
JOIN kal l ON (l.i, l.tipe, l.tahun, l.angka) = (h.i, h.tipe, h.tahun, h.angka)
LEFT JOIN unit t ON t.i = h.i AND t.u = h.u
LEFT JOIN label g ON g.kode = h.organisasi
LEFT JOIN putusan p ON (p.i, p.u, p.tipe, p.tahun, p.angka) = (h.i, h.u, h.tipe, h.tahun, h.angka);

-- What came, and what was wrong with it (D-33).
CREATE TABLE mart_penerimaan AS
WITH j AS (
  SELECT k.i, k.feed, year(k.pada + k.geser) AS tahun, month(k.pada + k.geser) AS bulan, count(DISTINCT k.berkas) AS berkas, sum(p.baris)::BIGINT AS baris,
    coalesce(sum(p.baris) FILTER (galat IS NULL), 0)::BIGINT AS diterima, coalesce(sum(p.baris) FILTER (galat <> 'DUP-02'), 0)::BIGINT AS ditolak,
    coalesce(sum(p.baris) FILTER (galat = 'DUP-02'), 0)::BIGINT AS duplikat, max(k.diterima_pada) AS terakhir
  FROM kiriman k JOIN periksa p ON p.berkas = k.berkas GROUP BY ALL
)
SELECT n.instansi_id, n.instansi_nama, n.jenis_instansi, n.kode_provinsi, f.feed, year(m.m)::INTEGER AS tahun, month(m.m)::INTEGER AS bulan, coalesce(j.berkas, 0) AS berkas, coalesce(j.baris, 0) AS baris,
  coalesce(j.diterima, 0) AS diterima, coalesce(j.ditolak, 0) AS ditolak, coalesce(j.duplikat, 0) AS duplikat, j.terakhir AS terakhir_diterima
FROM instansi n
CROSS JOIN (VALUES ('periode'), ('unor'), ('pegawai'), ('skp'), ('rhk'), ('indikator'), ('rencana_aksi'), ('bukti_dukung'), ('umpan_balik'), ('penilaian'), ('capaian_organisasi')) f(feed)
CROSS JOIN (SELECT unnest(generate_series(make_date((SELECT min(tahun) FROM j)::INTEGER, 1, 1), (SELECT as_of FROM hari_ini), INTERVAL 1 MONTH)) AS m) m
LEFT JOIN j ON j.i = n.i AND j.feed = f.feed AND j.tahun = year(m.m) AND j.bulan = month(m.m);

CREATE TABLE mart_galat AS
WITH silang AS (
  SELECT 'skp' AS feed, i, pada, silang FROM fact_skp UNION ALL SELECT 'penilaian', i, pada, silang FROM fact_penilaian
  UNION ALL SELECT 'rhk', i, pada, silang FROM '${keluar}/fact_rhk.parquet' UNION ALL SELECT 'indikator', i, pada, silang FROM '${keluar}/fact_indikator.parquet'
  UNION ALL SELECT 'rencana_aksi', i, pada, silang FROM '${keluar}/fact_rencana_aksi.parquet' UNION ALL SELECT 'bukti_dukung', i, pada, silang FROM '${keluar}/fact_bukti.parquet'
  UNION ALL SELECT 'umpan_balik', i, pada, silang FROM '${keluar}/fact_umpan_balik.parquet' UNION ALL SELECT 'capaian_organisasi', i, pada, silang FROM fact_capaian
  UNION ALL SELECT 'unor', v.i, v.pada, CASE WHEN v.a IS NOT NULL AND NOT k.induk_dikenal THEN 'REF-04' END FROM unor_versi v JOIN unit_kini k USING (i, u)
  UNION ALL SELECT 'pegawai', v.i, v.pada, CASE WHEN v.u IS NOT NULL AND k.u IS NULL THEN 'REF-04' WHEN NOT k.aktif THEN 'REF-05' END
    FROM pegawai_versi v LEFT JOIN unit_kini k ON k.i = v.i AND k.u = v.u WHERE NOT v.hilang
),
semua AS (
  SELECT k.i, k.feed, k.pada, unnest(string_split(concat_ws(',', p.galat, p.tanda), ',')) AS kode, p.baris, p.galat IS NOT NULL AND p.galat <> 'DUP-02' AS berat
  FROM periksa p JOIN kiriman k ON k.berkas = p.berkas WHERE p.galat IS NOT NULL OR p.tanda IS NOT NULL
  UNION ALL SELECT i, feed, pada, unnest(string_split(silang, ',')), baris, false
    FROM (SELECT i, feed, pada, silang, count(*) AS baris FROM silang WHERE silang IS NOT NULL GROUP BY ALL)
)
SELECT n.instansi_id, n.instansi_nama, n.jenis_instansi, n.kode_provinsi, s.feed, year(s.pada + n.geser)::INTEGER AS tahun, month(s.pada + n.geser)::INTEGER AS bulan, s.kode AS kode_galat,
  CASE WHEN bool_or(s.kode = 'DUP-02') THEN 'DUPLIKAT' WHEN bool_or(s.berat) THEN 'GALAT' ELSE 'PERINGATAN' END AS tingkat, sum(s.baris)::BIGINT AS baris, 0::BIGINT AS berkas
FROM semua s JOIN instansi n ON n.i = s.i GROUP BY ALL;
