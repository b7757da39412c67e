-- The published marts (warehouse.md 4 and 5), one DuckDB file.
CREATE TABLE unit AS
SELECT i, u, unor_id, unor_nama, unor_induk_id, unor_induk_nama FROM unit_kini
UNION ALL
SELECT i, u, coalesce(any_value(unor_asal), 'TANPA-UNOR'), coalesce(any_value(nama_asal), any_value(unor_asal), 'Tanpa unit organisasi'), CAST(NULL AS STRING), CAST(NULL AS STRING)
FROM pegawai_periode LEFT ANTI JOIN unit_kini USING (i, u) GROUP BY i, u;

CREATE TABLE capaian_kini AS
SELECT i, u, unor_id, tipe, tahun, angka, organisasi FROM (
  SELECT i, u, unor_id, tipe, tahun_periode AS tahun, angka, organisasi,
    row_number() OVER (PARTITION BY i, u, tipe, tahun_periode, angka ORDER BY jenis = 'TAHUNAN' DESC, pada DESC) AS ke
  FROM fact_capaian_organisasi WHERE sampai IS NULL AND i IN (SELECT i FROM kal))
WHERE ke = 1;

CREATE TABLE mart_kinerja_unit AS
WITH o AS (
  SELECT i, u, tipe, tahun, angka, count(*) FILTER (WHERE alasan IS NULL) AS pegawai, count(*) FILTER (WHERE alasan IS NOT NULL) AS pegawai_dikecualikan,
    count(*) FILTER (WHERE alasan IS NULL AND ber_skp) AS ber_skp, count(*) FILTER (WHERE alasan IS NULL AND disetujui) AS skp_disetujui, count(predikat) FILTER (WHERE alasan IS NULL) AS dinilai,
    count(*) FILTER (WHERE alasan IS NULL AND tepat) AS tepat_waktu, count(*) FILTER (WHERE alasan IS NULL AND predikat = 'SB') AS sangat_baik,
    count(*) FILTER (WHERE alasan IS NULL AND predikat = 'B') AS baik, count(*) FILTER (WHERE alasan IS NULL AND predikat = 'BP') AS butuh_perbaikan,
    count(*) FILTER (WHERE alasan IS NULL AND predikat = 'K') AS kurang, count(*) FILTER (WHERE alasan IS NULL AND predikat = 'SK') AS sangat_kurang,
    count(*) FILTER (WHERE alasan IS NULL AND predikat IS NULL) AS belum_dinilai, count(*) FILTER (WHERE alasan IS NULL AND hitung <> sumber) AS predikat_tidak_konsisten,
    count(*) FILTER (WHERE alasan IS NULL AND predikat IS NOT NULL AND hasil = 'ATAS') AS hasil_di_atas, count(*) FILTER (WHERE alasan IS NULL AND predikat IS NOT NULL AND hasil = 'SESUAI') AS hasil_sesuai,
    count(*) FILTER (WHERE alasan IS NULL AND predikat IS NOT NULL AND hasil = 'BAWAH') AS hasil_di_bawah, count(*) FILTER (WHERE alasan IS NULL AND predikat IS NOT NULL AND perilaku = 'ATAS') AS perilaku_di_atas,
    count(*) FILTER (WHERE alasan IS NULL AND predikat IS NOT NULL AND perilaku = 'SESUAI') AS perilaku_sesuai, count(*) FILTER (WHERE alasan IS NULL AND predikat IS NOT NULL AND perilaku = 'BAWAH') AS perilaku_di_bawah,
    count(*) FILTER (WHERE alasan IS NULL AND batas_pakai < as_of) AS jatuh_tempo, count(*) FILTER (WHERE alasan IS NULL AND batas_pakai < as_of AND tepat_waktu) AS jatuh_tempo_tepat_waktu
  FROM pegawai_periode CROSS JOIN hari_ini GROUP BY ALL
),
semua AS (SELECT i, u, tipe, tahun, angka FROM o UNION SELECT i, u, tipe, tahun, angka FROM capaian_kini)
SELECT n.instansi_id, n.instansi_nama, n.jenis_instansi, n.kode_provinsi, t.unor_id, t.unor_nama, t.unor_induk_id, t.unor_induk_nama, k.tipe AS jenis_periode, k.tahun, k.angka AS angka_periode,
  k.awal AS periode_awal, k.akhir AS periode_akhir,
  coalesce(o.pegawai, 0) AS pegawai, coalesce(o.pegawai_dikecualikan, 0) AS pegawai_dikecualikan, coalesce(o.ber_skp, 0) AS ber_skp,
  coalesce(o.skp_disetujui, 0) AS skp_disetujui, coalesce(o.dinilai, 0) AS dinilai, coalesce(o.tepat_waktu, 0) AS tepat_waktu,
  coalesce(o.sangat_baik, 0) AS sangat_baik, coalesce(o.baik, 0) AS baik, coalesce(o.butuh_perbaikan, 0) AS butuh_perbaikan, coalesce(o.kurang, 0) AS kurang,
  coalesce(o.sangat_kurang, 0) AS sangat_kurang, coalesce(o.belum_dinilai, 0) AS belum_dinilai,
  coalesce(o.predikat_tidak_konsisten, 0) AS predikat_tidak_konsisten, coalesce(o.hasil_di_atas, 0) AS hasil_di_atas,
  coalesce(o.hasil_sesuai, 0) AS hasil_sesuai, coalesce(o.hasil_di_bawah, 0) AS hasil_di_bawah, coalesce(o.perilaku_di_atas, 0) AS perilaku_di_atas,
  coalesce(o.perilaku_sesuai, 0) AS perilaku_sesuai, coalesce(o.perilaku_di_bawah, 0) AS perilaku_di_bawah, coalesce(o.jatuh_tempo, 0) AS jatuh_tempo,
  coalesce(o.jatuh_tempo_tepat_waktu, 0) AS jatuh_tempo_tepat_waktu, coalesce(a.rencana_aksi, 0) AS rencana_aksi,
  coalesce(a.rencana_aksi_selesai, 0) AS rencana_aksi_selesai, coalesce(a.rencana_aksi_berbukti, 0) AS rencana_aksi_berbukti, coalesce(b.bukti, 0) AS bukti,
  coalesce(b.bukti_unik, 0) AS bukti_unik, coalesce(b.bukti_tepat_waktu, 0) AS bukti_tepat_waktu,
  coalesce(f.umpan_balik, 0) AS umpan_balik
FROM semua s
JOIN kal k ON k.i = s.i AND k.tipe = s.tipe AND k.tahun = s.tahun AND k.angka = s.angka
JOIN instansi n ON n.i = s.i
JOIN unit t ON t.i = s.i AND t.u = s.u
LEFT JOIN o ON o.i = s.i AND o.u = s.u AND o.tipe = s.tipe AND o.tahun = s.tahun AND o.angka = s.angka
LEFT JOIN kerja_unit a ON a.i = s.i AND a.u = s.u AND a.tipe = s.tipe AND a.tahun = s.tahun AND a.angka = s.angka
LEFT JOIN bukti_unit b ON b.i = s.i AND b.u = s.u AND b.tipe = s.tipe AND b.tahun = s.tahun AND b.angka = s.angka
LEFT JOIN umpan_unit f ON f.i = s.i AND f.u = s.u AND f.tipe = s.tipe AND f.tahun = s.tahun AND f.angka = s.angka;

CREATE TABLE mart_kinerja_instansi AS
SELECT n.instansi_id, n.instansi_nama, n.jenis_instansi, n.kode_provinsi, n.kode_iso_peta33, k.tipe AS jenis_periode, k.tahun, k.angka AS angka_periode, k.awal AS periode_awal, k.akhir AS periode_akhir,
  coalesce(sum(u.pegawai), 0) AS pegawai, coalesce(sum(u.pegawai_dikecualikan), 0) AS pegawai_dikecualikan, coalesce(sum(u.ber_skp), 0) AS ber_skp,
  coalesce(sum(u.skp_disetujui), 0) AS skp_disetujui, coalesce(sum(u.dinilai), 0) AS dinilai, coalesce(sum(u.tepat_waktu), 0) AS tepat_waktu,
  coalesce(sum(u.sangat_baik), 0) AS sangat_baik, coalesce(sum(u.baik), 0) AS baik, coalesce(sum(u.butuh_perbaikan), 0) AS butuh_perbaikan,
  coalesce(sum(u.kurang), 0) AS kurang, coalesce(sum(u.sangat_kurang), 0) AS sangat_kurang, coalesce(sum(u.belum_dinilai), 0) AS belum_dinilai,
  coalesce(sum(u.predikat_tidak_konsisten), 0) AS predikat_tidak_konsisten, coalesce(sum(u.hasil_di_atas), 0) AS hasil_di_atas,
  coalesce(sum(u.hasil_sesuai), 0) AS hasil_sesuai, coalesce(sum(u.hasil_di_bawah), 0) AS hasil_di_bawah,
  coalesce(sum(u.perilaku_di_atas), 0) AS perilaku_di_atas, coalesce(sum(u.perilaku_sesuai), 0) AS perilaku_sesuai,
  coalesce(sum(u.perilaku_di_bawah), 0) AS perilaku_di_bawah, coalesce(sum(u.jatuh_tempo), 0) AS jatuh_tempo,
  coalesce(sum(u.jatuh_tempo_tepat_waktu), 0) AS jatuh_tempo_tepat_waktu, coalesce(sum(u.rencana_aksi), 0) AS rencana_aksi,
  coalesce(sum(u.rencana_aksi_selesai), 0) AS rencana_aksi_selesai, coalesce(sum(u.rencana_aksi_berbukti), 0) AS rencana_aksi_berbukti,
  coalesce(sum(u.bukti), 0) AS bukti, coalesce(sum(u.bukti_unik), 0) AS bukti_unik, coalesce(sum(u.bukti_tepat_waktu), 0) AS bukti_tepat_waktu,
  coalesce(sum(u.umpan_balik), 0) AS umpan_balik
FROM kal k JOIN instansi n ON n.i = k.i
LEFT JOIN mart_kinerja_unit u ON u.instansi_id = n.instansi_id AND u.jenis_periode = k.tipe AND u.tahun = k.tahun AND u.angka_periode = k.angka
GROUP BY n.instansi_id, n.instansi_nama, n.jenis_instansi, n.kode_provinsi, n.kode_iso_peta33, k.tipe, k.tahun, k.angka, k.awal, k.akhir;

CREATE TABLE mart_kinerja_nasional AS
WITH m AS (
  SELECT *, make_date(tahun, CASE jenis_periode WHEN 'BULANAN' THEN angka_periode WHEN 'TRIWULANAN' THEN 3 * angka_periode - 2 ELSE 1 END, 1) AS mulai,
    CASE jenis_periode WHEN 'BULANAN' THEN 0 WHEN 'TRIWULANAN' THEN 2 ELSE 11 END AS bulan
  FROM mart_kinerja_instansi
)
SELECT jenis_periode, tahun, angka_periode, mulai AS periode_awal, last_day(add_months(mulai, bulan)) AS periode_akhir, count(*) AS instansi,
  sum(pegawai) AS pegawai, sum(pegawai_dikecualikan) AS pegawai_dikecualikan, sum(ber_skp) AS ber_skp, sum(skp_disetujui) AS skp_disetujui,
  sum(dinilai) AS dinilai, sum(tepat_waktu) AS tepat_waktu, sum(sangat_baik) AS sangat_baik, sum(baik) AS baik, sum(butuh_perbaikan) AS butuh_perbaikan,
  sum(kurang) AS kurang, sum(sangat_kurang) AS sangat_kurang, sum(belum_dinilai) AS belum_dinilai, sum(predikat_tidak_konsisten) AS predikat_tidak_konsisten,
  sum(hasil_di_atas) AS hasil_di_atas, sum(hasil_sesuai) AS hasil_sesuai, sum(hasil_di_bawah) AS hasil_di_bawah, sum(perilaku_di_atas) AS perilaku_di_atas,
  sum(perilaku_sesuai) AS perilaku_sesuai, sum(perilaku_di_bawah) AS perilaku_di_bawah, sum(jatuh_tempo) AS jatuh_tempo,
  sum(jatuh_tempo_tepat_waktu) AS jatuh_tempo_tepat_waktu, sum(rencana_aksi) AS rencana_aksi, sum(rencana_aksi_selesai) AS rencana_aksi_selesai,
  sum(rencana_aksi_berbukti) AS rencana_aksi_berbukti, sum(bukti) AS bukti, sum(bukti_unik) AS bukti_unik, sum(bukti_tepat_waktu) AS bukti_tepat_waktu,
  sum(umpan_balik) AS umpan_balik
FROM m GROUP BY jenis_periode, tahun, angka_periode, mulai, bulan;

CREATE TABLE mart_distribusi_predikat AS
SELECT n.instansi_id, n.instansi_nama, n.jenis_instansi, n.kode_provinsi, o.tipe AS jenis_periode, o.tahun, o.angka AS angka_periode, o.awal AS periode_awal, o.akhir AS periode_akhir,
  o.jenis_pegawai, o.jenis_jabatan, o.jenjang, o.jenis_kelamin, o.kelompok_usia, o.pendidikan, coalesce(l.label, 'BELUM DINILAI') AS predikat, count(*) AS jumlah
FROM pegawai_periode o JOIN instansi n ON n.i = o.i LEFT JOIN label l ON l.kode = o.predikat WHERE o.alasan IS NULL GROUP BY ALL;

CREATE TABLE mart_pengecualian AS
SELECT n.instansi_id, n.instansi_nama, n.jenis_instansi, n.kode_provinsi, t.unor_id, t.unor_nama, t.unor_induk_id, t.unor_induk_nama, o.tipe AS jenis_periode, o.tahun, o.angka AS angka_periode,
  o.awal AS periode_awal, o.akhir AS periode_akhir, o.alasan, count(*) AS pegawai
FROM pegawai_periode o JOIN instansi n ON n.i = o.i JOIN unit t ON t.i = o.i AND t.u = o.u WHERE o.alasan IS NOT NULL GROUP BY ALL;

CREATE TABLE pegawai_penilaian AS
SELECT p.nip, p.nama, n.instansi_id, t.unor_id, t.unor_nama, o.jabatan_nama, o.tipe AS jenis_periode, o.tahun, o.angka AS angka_periode, o.awal AS periode_awal, o.akhir AS periode_akhir, o.skp_id,
  h.label AS hasil_kerja, g.label AS perilaku_kerja, s.label AS predikat_sumber, coalesce(l.label, 'BELUM DINILAI') AS predikat, o.hitung = o.sumber AS konsisten, o.waktu AS waktu_dinilai,
  o.batas_pakai AS batas_pengisian, o.tepat_waktu, o.atasan_nip AS penilai_nip
FROM pegawai_periode o JOIN instansi n ON n.i = o.i JOIN unit t ON t.i = o.i AND t.u = o.u JOIN pegawai_kini p ON p.i = o.i AND p.o = o.o
LEFT JOIN label_rating h ON h.kode = o.hasil LEFT JOIN label_rating g ON g.kode = o.perilaku LEFT JOIN label s ON s.kode = o.sumber LEFT JOIN label l ON l.kode = o.predikat
WHERE o.alasan IS NULL AND o.ada;

-- Distribution against the guide of the organisation's predikat (R-203 to R-205, D-16). The chance is that of x or fewer of n, each with chance p:
-- the logarithm of the ways to choose x of n grows term by term.
CREATE TABLE mart_kepatuhan_distribusi AS
WITH org AS (
  SELECT c.*, coalesce(x.a IS NULL AND x.u IS NOT NULL, false) AS akar FROM capaian_kini c LEFT JOIN unit_kini x ON x.i = c.i AND x.u = c.u
),
anggota AS (
  SELECT o.*, t.u AS anggota FROM org o JOIN unit t ON t.i = o.i WHERE o.akar
  UNION SELECT o.*, l.u FROM org o JOIN bridge_unor l ON l.i = o.i AND l.l = o.u WHERE NOT o.akar
  UNION SELECT o.*, o.u FROM org o
),
hitung AS (
  SELECT a.i, a.u, a.tipe, a.tahun, a.angka, any_value(a.organisasi) AS organisasi, any_value(a.akar) AS akar, any_value(a.unor_id) AS unor_asal, coalesce(sum(m.dinilai), 0) AS n,
    coalesce(sum(m.sangat_baik), 0) AS sb, coalesce(sum(m.baik), 0) AS b, coalesce(sum(m.butuh_perbaikan), 0) AS bp, coalesce(sum(m.kurang), 0) AS k,
    coalesce(sum(m.sangat_kurang), 0) AS sk, count(*) FILTER (WHERE m.pegawai > 0 AND c.u IS NULL) AS tanpa
  FROM anggota a
  JOIN instansi n ON n.i = a.i JOIN unit t ON t.i = a.i AND t.u = a.anggota
  LEFT JOIN mart_kinerja_unit m ON m.instansi_id = n.instansi_id AND m.unor_id = t.unor_id AND m.jenis_periode = a.tipe AND m.tahun = a.tahun AND m.angka_periode = a.angka
  LEFT JOIN capaian_kini c ON c.i = a.i AND c.u = a.anggota AND c.tipe = a.tipe AND c.tahun = a.tahun AND c.angka = a.angka
  GROUP BY a.i, a.u, a.tipe, a.tahun, a.angka
),
pedoman AS (SELECT * FROM (VALUES ('IST', 'D-I1', 'MAKS', 'SB', 70), ('B', 'D-B1', 'MAKS', 'B', 70), ('B', 'D-B2', 'ADA', 'BP+K', NULL), ('BP', 'D-P1', 'MIN', 'BP', 60), ('BP', 'D-P2', 'MAKS', 'SB', 10),
  ('K', 'D-K1', 'MIN', 'K', 60), ('K', 'D-K2', 'MIN', 'BP', 10), ('K', 'D-K3', 'MAKS', 'SB', 10), ('SK', 'D-S1', 'MIN', 'SK', 60), ('SK', 'D-S2', 'MIN', 'BP+K', 10), ('SK', 'D-S3', 'MAKS', 'SB', 0))
  t(organisasi, batas, jenis, himpunan, persen)),
ukur AS (
  SELECT h.i, h.u, h.tipe, h.tahun, h.angka, h.n, p.batas, p.jenis, p.persen, CASE p.himpunan WHEN 'SB' THEN sb WHEN 'B' THEN b WHEN 'BP' THEN bp WHEN 'K' THEN k WHEN 'SK' THEN sk ELSE bp + k END AS c,
    CASE p.jenis WHEN 'MAKS' THEN (n * persen + CASE WHEN n < 10 THEN 99 ELSE 0 END) DIV 100 WHEN 'MIN' THEN (n * persen + CASE WHEN n < 10 THEN 0 ELSE 99 END) DIV 100 ELSE 1 END AS m
  FROM hitung h JOIN pedoman p USING (organisasi) WHERE h.n >= 5
),
beda AS (SELECT *, CASE jenis WHEN 'MAKS' THEN greatest(c - m, 0) ELSE least(c - m, 0) END AS beda FROM ukur),
putusan AS (
  SELECT i, u, tipe, tahun, angka, nullif(array_join(sort_array(collect_list(batas) FILTER (WHERE beda <> 0)), ','), '') AS dilanggar,
    nullif(array_join(sort_array(collect_list(batas || ':' || CASE WHEN beda > 0 THEN '+' ELSE '' END || CAST(beda AS STRING)) FILTER (WHERE beda <> 0)), ','), '') AS selisih,
    greatest(sum(greatest(beda, 0)), sum(greatest(-beda, 0))) AS perubahan, min_by(
      named_struct('n', n, 'x', CASE jenis WHEN 'MAKS' THEN n - c ELSE c END, 'p', CASE jenis WHEN 'MAKS' THEN 1 - persen / 100D ELSE persen / 100D END), batas) FILTER (WHERE beda <> 0) AS pertama
  FROM beda GROUP BY ALL
)
SELECT n.instansi_id, n.instansi_nama, n.jenis_instansi, n.kode_provinsi, coalesce(t.unor_id, h.unor_asal) AS unor_id, coalesce(t.unor_nama, h.unor_asal) AS unor_nama, t.unor_induk_id, t.unor_induk_nama,
  l.tipe AS jenis_periode, l.tahun, l.angka AS angka_periode, l.awal AS periode_awal, l.akhir AS periode_akhir, CASE WHEN h.akar THEN 'INSTANSI' ELSE 'UNIT' END AS tingkat, g.label AS predikat_organisasi,
  h.n AS dinilai, h.sb AS sangat_baik, h.b AS baik, h.bp AS butuh_perbaikan, h.k AS kurang, h.sk AS sangat_kurang, p.perubahan = 0 AS patuh, p.dilanggar AS batas_dilanggar, p.selisih AS selisih_batas,
  p.perubahan AS perubahan_minimum, h.n < 5 AS terlalu_kecil, h.n >= 5 AND h.n < 10 AS indikatif,
  CASE WHEN p.pertama.p = 1 THEN 0.0 ELSE aggregate(sequence(0L, p.pertama.x), named_struct('ln_cara', 0D, 'peluang', 0D), (a, x) -> named_struct(
    'ln_cara', a.ln_cara + ln(greatest(p.pertama.n - x, 1)) - ln(x + 1), 'peluang', a.peluang + exp(a.ln_cara + x * ln(p.pertama.p) + (p.pertama.n - x) * ln(1 - p.pertama.p))),
    a -> a.peluang) END AS peluang,
  CASE WHEN h.n >= 5 THEN CAST(5 * h.sb + 4 * h.b + 3 * h.bp + 2 * h.k + h.sk AS DOUBLE) / h.n - g.tingkat END AS kesenjangan, CASE WHEN h.akar THEN h.tanpa END AS unit_tanpa_capaian
FROM hitung h
JOIN instansi n ON n.i = h.i
JOIN kal l ON l.i = h.i AND l.tipe = h.tipe AND l.tahun = h.tahun AND l.angka = h.angka
LEFT JOIN unit t ON t.i = h.i AND t.u = h.u
LEFT JOIN label g ON g.kode = h.organisasi
LEFT JOIN putusan p ON p.i = h.i AND p.u = h.u AND p.tipe = h.tipe AND p.tahun = h.tahun AND p.angka = h.angka;

-- What came, and what was wrong with it (D-33).
CREATE TABLE periksa AS
SELECT 'periode' AS feed, berkas, galat, tanda, count(*) AS baris FROM periode GROUP BY ALL
UNION ALL SELECT 'unor', berkas, CASE WHEN galat IS NULL AND sama THEN 'DUP-02' ELSE galat END, tanda, count(*)
  FROM (SELECT *, lag(xxhash64(nama, a, ind, jabatan_pimpinan, eselon, pimpinan, aktif)) OVER (PARTITION BY i, u ORDER BY pada) IS NOT DISTINCT FROM xxhash64(nama, a, ind, jabatan_pimpinan, eselon, pimpinan, aktif)
    AS sama FROM unor) GROUP BY ALL
UNION ALL SELECT 'pegawai', berkas, CASE WHEN galat IS NULL AND sama THEN 'DUP-02' ELSE galat END, tanda, count(*)
  FROM (SELECT *, lag(isi) OVER (PARTITION BY i, o ORDER BY pada) IS NOT DISTINCT FROM isi AS sama FROM pegawai) GROUP BY ALL
UNION ALL SELECT 'skp', berkas, galat, tanda, count(*) FROM skp GROUP BY ALL
UNION ALL SELECT 'penilaian', berkas, galat, tanda, count(*) FROM penilaian GROUP BY ALL
UNION ALL SELECT 'rhk', berkas, galat, tanda, count(*) FROM rhk GROUP BY ALL
UNION ALL SELECT 'indikator', berkas, galat, tanda, count(*) FROM indikator GROUP BY ALL
UNION ALL SELECT 'rencana_aksi', berkas, galat, tanda, count(*) FROM rencana_aksi GROUP BY ALL
UNION ALL SELECT 'bukti_dukung', berkas, galat, tanda, count(*) FROM bukti GROUP BY ALL
UNION ALL SELECT 'umpan_balik', berkas, galat, tanda, count(*) FROM umpan_balik GROUP BY ALL
UNION ALL SELECT 'capaian_organisasi', berkas, galat, tanda, count(*) FROM capaian GROUP BY ALL;
CREATE TABLE karantina AS
SELECT * FROM periksa WHERE galat IS NOT NULL AND galat <> 'DUP-02';

CREATE TABLE mart_penerimaan AS
WITH j AS (
  SELECT k.i, k.feed, year(k.pada + k.geser) AS tahun, month(k.pada + k.geser) AS bulan, count(DISTINCT k.berkas) AS berkas, sum(p.baris) AS baris,
    coalesce(sum(p.baris) FILTER (WHERE galat IS NULL), 0) AS diterima, coalesce(sum(p.baris) FILTER (WHERE galat <> 'DUP-02'), 0) AS ditolak,
    coalesce(sum(p.baris) FILTER (WHERE galat = 'DUP-02'), 0) AS duplikat, max(k.diterima_pada) AS terakhir
  FROM kiriman k JOIN periksa p ON p.berkas = k.berkas GROUP BY ALL
)
SELECT n.instansi_id, n.instansi_nama, n.jenis_instansi, n.kode_provinsi, f.feed, year(m.m) AS tahun, month(m.m) AS bulan, coalesce(j.berkas, 0) AS berkas, coalesce(j.baris, 0) AS baris,
  coalesce(j.diterima, 0) AS diterima, coalesce(j.ditolak, 0) AS ditolak, coalesce(j.duplikat, 0) AS duplikat, j.terakhir AS terakhir_diterima
FROM instansi n
CROSS JOIN (VALUES ('periode'), ('unor'), ('pegawai'), ('skp'), ('rhk'), ('indikator'), ('rencana_aksi'), ('bukti_dukung'), ('umpan_balik'), ('penilaian'), ('capaian_organisasi')) f(feed)
CROSS JOIN (SELECT explode(s) AS m FROM (SELECT sequence(make_date(min(j.tahun), 1, 1), max(h.as_of), INTERVAL 1 MONTH) AS s FROM j CROSS JOIN hari_ini h)) m
LEFT JOIN j ON j.i = n.i AND j.feed = f.feed AND j.tahun = year(m.m) AND j.bulan = month(m.m);

CREATE TABLE mart_galat AS
WITH silang AS (
  SELECT 'skp' AS feed, i, pada, silang FROM fact_skp UNION ALL SELECT 'penilaian', i, pada, silang FROM fact_penilaian
  UNION ALL SELECT 'rhk', i, pada, silang FROM fact_rhk UNION ALL SELECT 'indikator', i, pada, silang FROM fact_indikator
  UNION ALL SELECT 'rencana_aksi', i, pada, silang FROM fact_rencana_aksi UNION ALL SELECT 'bukti_dukung', i, pada, silang FROM fact_bukti
  UNION ALL SELECT 'umpan_balik', i, pada, silang FROM fact_umpan_balik UNION ALL SELECT 'capaian_organisasi', i, pada, silang FROM fact_capaian_organisasi
  UNION ALL SELECT 'unor', v.i, v.pada, CASE WHEN v.a IS NOT NULL AND NOT k.induk_dikenal THEN 'REF-04' END FROM unor_versi v JOIN unit_kini k USING (i, u)
  UNION ALL SELECT 'pegawai', v.i, v.pada, CASE WHEN v.u IS NOT NULL AND k.u IS NULL THEN 'REF-04' WHEN NOT k.aktif THEN 'REF-05' END
    FROM dim_pegawai v LEFT JOIN unit_kini k ON k.i = v.i AND k.u = v.u WHERE NOT v.hilang
),
semua AS (
  SELECT k.i, k.feed, k.pada, explode(split(concat_ws(',', p.galat, p.tanda), ',')) AS kode, p.baris, p.galat IS NOT NULL AND p.galat <> 'DUP-02' AS berat
  FROM periksa p JOIN kiriman k ON k.berkas = p.berkas WHERE p.galat IS NOT NULL OR p.tanda IS NOT NULL
  UNION ALL SELECT i, feed, pada, explode(split(silang, ',')), baris, false
    FROM (SELECT i, feed, pada, silang, count(*) AS baris FROM silang WHERE silang IS NOT NULL GROUP BY ALL)
)
SELECT n.instansi_id, n.instansi_nama, n.jenis_instansi, n.kode_provinsi, s.feed, year(s.pada + n.geser) AS tahun, month(s.pada + n.geser) AS bulan, s.kode AS kode_galat,
  CASE WHEN bool_or(s.kode = 'DUP-02') THEN 'DUPLIKAT' WHEN bool_or(s.berat) THEN 'GALAT' ELSE 'PERINGATAN' END AS tingkat, sum(s.baris) AS baris, 0 AS berkas
FROM semua s JOIN instansi n ON n.i = s.i GROUP BY ALL;
