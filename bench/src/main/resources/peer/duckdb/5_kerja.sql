-- Planned results, actions, evidence, feedback, achievements: facts to Parquet, and what the marts count (D-12 to D-15).
COPY (
  SELECT r.*, s.o, s.tahun, nullif(concat_ws(',', CASE WHEN s.s IS NULL THEN 'REF-02' END, CASE WHEN r.u IS NOT NULL AND k.u IS NULL THEN 'REF-04' END), '') AS silang
  FROM (
    SELECT x.*, NULL::TIMESTAMP AS sampai FROM rhk x ANTI JOIN ganda_rhk USING (i, s, h) WHERE galat IS NULL
    UNION ALL SELECT x.*, lead(pada) OVER (PARTITION BY i, s, h ORDER BY pada) FROM rhk x SEMI JOIN ganda_rhk USING (i, s, h) WHERE galat IS NULL) r
  LEFT JOIN skp_kini s ON s.i = r.i AND s.s = r.s
  LEFT JOIN unit_kini k ON k.i = r.i AND k.u = r.u
) TO '${keluar}/fact_rhk.parquet' (COMPRESSION zstd);
CREATE TEMP TABLE rhk_ada AS SELECT DISTINCT i, h FROM rhk WHERE galat IS NULL;
DROP TABLE rhk;
COPY (
  SELECT r.*, s.tahun, nullif(concat_ws(',', CASE WHEN s.s IS NULL THEN 'REF-02' END, CASE WHEN h.h IS NULL THEN 'REF-03' END,
    CASE WHEN r.id IS NOT NULL AND p.id IS NULL THEN 'REF-07' END), '') AS silang
  FROM (
    SELECT x.*, NULL::TIMESTAMP AS sampai FROM indikator x
    WHERE galat IS NULL AND NOT EXISTS (FROM ganda_indikator g WHERE (g.i, g.s, g.n) = (x.i, x.s, x.n) AND g.id IS NOT DISTINCT FROM x.id)
    UNION ALL SELECT x.*, lead(pada) OVER (PARTITION BY i, s, n, id ORDER BY pada) FROM indikator x
    WHERE galat IS NULL AND EXISTS (FROM ganda_indikator g WHERE (g.i, g.s, g.n) = (x.i, x.s, x.n) AND g.id IS NOT DISTINCT FROM x.id)) r
  LEFT JOIN skp_kini s ON s.i = r.i AND s.s = r.s
  LEFT JOIN rhk_ada h ON h.i = r.i AND h.h = r.h
  LEFT JOIN per p ON p.i = r.i AND p.id = r.id
) TO '${keluar}/fact_indikator.parquet' (COMPRESSION zstd);
DROP TABLE indikator;

COPY (
  SELECT r.* EXCLUDE (galat), s.o, coalesce(s.plt, false) AS plt, p.tipe, coalesce(p.tahun, s.tahun) AS tahun, p.angka, p.awal, p.akhir,
    CASE WHEN r.target_jumlah IS NOT NULL AND r.realisasi_jumlah IS NOT NULL THEN r.realisasi_jumlah >= r.target_jumlah
      ELSE coalesce(r.status_rencana IN ('DITANGGAPI', 'DITUTUP'), false) END AS selesai,
    CASE WHEN s.s IS NULL OR h.h IS NULL OR p.id IS NULL THEN concat_ws(',', CASE WHEN s.s IS NULL THEN 'REF-02' END, CASE WHEN h.h IS NULL THEN 'REF-03' END,
      CASE WHEN p.id IS NULL THEN 'REF-07' END) END AS silang
  FROM (
    SELECT x.*, NULL::TIMESTAMP AS sampai FROM rencana_aksi x ANTI JOIN ganda_aksi USING (i, s, id, a) WHERE galat IS NULL
    UNION ALL SELECT x.*, lead(pada) OVER (PARTITION BY i, s, id, a ORDER BY pada) FROM rencana_aksi x SEMI JOIN ganda_aksi USING (i, s, id, a) WHERE galat IS NULL) r
  LEFT JOIN skp_kini s ON s.i = r.i AND s.s = r.s
  LEFT JOIN rhk_ada h ON h.i = r.i AND h.h = r.h
  LEFT JOIN per p ON p.i = r.i AND p.id = r.id
) TO '${keluar}/fact_rencana_aksi.parquet' (COMPRESSION zstd);
DROP TABLE rencana_aksi;
CREATE TEMP TABLE aksi AS SELECT i, a, id, o, plt, tipe, tahun, angka, awal, akhir, selesai FROM '${keluar}/fact_rencana_aksi.parquet' WHERE sampai IS NULL;
CREATE TEMP TABLE aksi_berulang AS SELECT i, a FROM aksi GROUP BY ALL HAVING count(*) > 1;

-- Evidence finds its action by id, and by period too where an id stands in several.
CREATE TEMP TABLE bukti_aksi AS
WITH b AS (SELECT *, CASE WHEN sasaran_jenis = 'RENCANA_AKSI' THEN a END AS kunci_aksi FROM bukti WHERE galat IS NULL),
v AS (
  SELECT x.*, NULL::TIMESTAMP AS sampai FROM b x ANTI JOIN ganda_bukti USING (i, b)
  UNION ALL SELECT x.*, lead(pada) OVER (PARTITION BY i, b ORDER BY pada) FROM b x SEMI JOIN ganda_bukti USING (i, b)
),
satu AS (SELECT * FROM aksi ANTI JOIN aksi_berulang USING (i, a)),
ulang AS (SELECT * FROM aksi SEMI JOIN aksi_berulang USING (i, a))
SELECT v.* EXCLUDE (galat, geser, kunci_aksi), coalesce(t.o, r.o) AS o, coalesce(t.plt, r.plt, false) AS plt, coalesce(t.a, r.a) AS aksi, p.tipe, p.tahun, p.angka, p.id IS NOT NULL AS berperiode,
  coalesce(CAST(v.waktu + v.geser AS DATE) BETWEEN coalesce(t.awal, r.awal) AND coalesce(t.akhir, r.akhir), false) AS tepat
FROM v
LEFT JOIN satu t ON t.i = v.i AND t.a = v.kunci_aksi
LEFT JOIN ulang r ON r.i = v.i AND r.a = v.kunci_aksi AND r.id = v.id
LEFT JOIN per p ON p.i = v.i AND p.id = coalesce(v.id, t.id, r.id);
DROP TABLE bukti;
CREATE TEMP TABLE tautan_bersama AS
SELECT i, sidik, min(o) <> max(o) AS beberapa_orang FROM bukti_aksi WHERE sampai IS NULL GROUP BY ALL HAVING count(*) > 1;
COPY (
  SELECT b.*, t.sidik IS NULL AS unik, nullif(concat_ws(',', CASE WHEN b.aksi IS NULL AND b.sasaran_jenis = 'RENCANA_AKSI' THEN 'REF-03' END,
    CASE WHEN b.id IS NOT NULL AND NOT b.berperiode THEN 'REF-07' END, CASE WHEN t.beberapa_orang THEN 'LNK-03' END), '') AS silang
  FROM bukti_aksi b
  LEFT JOIN tautan_bersama t ON t.i = b.i AND t.sidik = b.sidik
) TO '${keluar}/fact_bukti.parquet' (COMPRESSION zstd);
DROP TABLE bukti_aksi; DROP TABLE tautan_bersama;

COPY (
  SELECT r.* EXCLUDE (galat), s.o, coalesce(s.plt, false) AS plt, p.tipe, coalesce(p.tahun, s.tahun) AS tahun, p.angka,
    nullif(concat_ws(',', CASE WHEN s.s IS NULL THEN 'REF-02' END, CASE WHEN p.id IS NULL THEN 'REF-07' END), '') AS silang
  FROM (
    SELECT x.*, NULL::TIMESTAMP AS sampai FROM umpan_balik x
    WHERE galat IS NULL AND NOT EXISTS (FROM ganda_umpan g WHERE (g.i, g.s, g.id, g.sasaran_jenis, g.sasaran, g.urutan) = (x.i, x.s, x.id, x.sasaran_jenis, lower(x.sasaran_id), x.urutan))
    UNION ALL SELECT x.*, lead(pada) OVER (PARTITION BY i, s, id, sasaran_jenis, lower(sasaran_id), urutan ORDER BY pada) FROM umpan_balik x
    WHERE galat IS NULL AND EXISTS (FROM ganda_umpan g WHERE (g.i, g.s, g.id, g.sasaran_jenis, g.sasaran, g.urutan) = (x.i, x.s, x.id, x.sasaran_jenis, lower(x.sasaran_id), x.urutan))) r
  LEFT JOIN skp_kini s ON s.i = r.i AND s.s = r.s
  LEFT JOIN per p ON p.i = r.i AND p.id = r.id
) TO '${keluar}/fact_umpan_balik.parquet' (COMPRESSION zstd);
DROP TABLE umpan_balik;

-- What the obliged people did, per unit and period.
CREATE TEMP TABLE wajib AS SELECT i, o, tipe, tahun, angka, u FROM orang_periode WHERE alasan IS NULL;
CREATE TEMP TABLE berbukti AS SELECT DISTINCT i, aksi AS a FROM '${keluar}/fact_bukti.parquet' WHERE sampai IS NULL AND aksi IS NOT NULL;
CREATE TEMP TABLE kerja_unit AS
SELECT w.i, w.u, tipe, tahun, angka, count(*) AS rencana_aksi, count(*) FILTER (a.selesai) AS rencana_aksi_selesai, count(b.a) AS rencana_aksi_berbukti
FROM aksi a JOIN wajib w USING (i, o, tipe, tahun, angka) LEFT JOIN berbukti b ON b.i = a.i AND b.a = a.a WHERE NOT a.plt GROUP BY ALL;
CREATE TEMP TABLE bukti_unit AS
SELECT w.i, w.u, tipe, tahun, angka, count(*) AS bukti, count(*) FILTER (b.unik) AS bukti_unik, count(*) FILTER (b.tepat) AS bukti_tepat_waktu
FROM '${keluar}/fact_bukti.parquet' b JOIN wajib w USING (i, o, tipe, tahun, angka) WHERE b.sampai IS NULL AND b.aksi IS NOT NULL AND NOT b.plt GROUP BY ALL;
CREATE TEMP TABLE umpan_unit AS
SELECT w.i, w.u, tipe, tahun, angka, count(*) AS umpan_balik
FROM '${keluar}/fact_umpan_balik.parquet' f JOIN wajib w USING (i, o, tipe, tahun, angka) WHERE f.sampai IS NULL AND NOT f.plt GROUP BY ALL;

CREATE TEMP TABLE fact_capaian AS
SELECT c.* EXCLUDE (galat), coalesce(p.tipe, CASE WHEN c.jenis = 'TAHUNAN' THEN 'TAHUNAN' END) AS tipe, coalesce(p.tahun, c.tahun) AS tahun_periode,
  coalesce(p.angka, CASE WHEN c.jenis = 'TAHUNAN' THEN 0 END) AS angka,
  nullif(concat_ws(',', CASE WHEN k.u IS NULL THEN 'REF-04' END, CASE WHEN NOT k.aktif THEN 'REF-05' END, CASE WHEN c.jenis = 'PERIODIK' AND p.id IS NULL THEN 'REF-07' END), '') AS silang,
  lead(c.pada) OVER (PARTITION BY c.i, c.u, c.jenis, coalesce(c.id, c.tahun::VARCHAR) ORDER BY c.pada) AS sampai
FROM capaian c
LEFT JOIN per p ON p.i = c.i AND p.id = c.id AND c.jenis = 'PERIODIK'
LEFT JOIN unit_kini k ON k.i = c.i AND k.u = c.u
WHERE c.galat IS NULL;
COPY (SELECT * FROM fact_capaian) TO '${keluar}/fact_capaian_organisasi.parquet' (COMPRESSION zstd);
