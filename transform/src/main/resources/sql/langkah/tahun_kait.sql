-- One pair of years of one agency: who builds the first builds the other too, because rows of both meet, so that the end is the same in
-- whatever order rows came (feeds 5.4). They meet in a link (D-14); in evidence that
-- was corrected from one into the other; in the action or indicator that evidence is for (D-12, REF-03); in an
-- SKP and what is planned or assessed under it (KIN-06, REF-02); in periods that an SKP overlaps (D-01); in SKP that overlap (WKT-05).
-- Every version counts, also one that was corrected since: what it showed has to go. Ordinary rows meet within their year.
-- Agencies of which all years are asked need none.
WITH sebagian AS (
  SELECT z.no_instansi, z.instansi_id
  FROM zona_instansi z
  SEMI JOIN (SELECT instansi_id FROM diminta GROUP BY instansi_id HAVING min(tahun) >= 0) d ON d.instansi_id = z.instansi_id
),
bukti AS NOT MATERIALIZED (
  SELECT b.no_instansi, b.sumber_sistem, b.kunci_bisnis, b.sasaran_jenis, b.sasaran_id, b.link_sidik, b.tahun, b.tahun_aksi, b.terkini
  FROM bukti_isi b
  JOIN sebagian g ON g.no_instansi = b.no_instansi
),
tautan AS (
  SELECT hash(no_instansi, link_sidik) AS sidik FROM bukti_link
  UNION
  SELECT hash(no_instansi, link_sidik) FROM bukti WHERE NOT terkini
),
tautan_tahun AS (
  SELECT DISTINCT b.no_instansi, hash(b.no_instansi, b.link_sidik) AS sidik, b.tahun FROM bukti b SEMI JOIN tautan t ON t.sidik = hash(b.no_instansi, b.link_sidik)
),
aksi AS (
  SELECT DISTINCT a.no_instansi, a.tahun, a.tahun_skp AS tahun_lain
  FROM aksi_isi a
  JOIN sebagian g ON g.no_instansi = a.no_instansi
  WHERE a.tahun <> a.tahun_skp
),
bukti_aksi AS (
  SELECT DISTINCT no_instansi, tahun, tahun_aksi AS tahun_lain FROM bukti WHERE tahun <> tahun_aksi AND tahun_aksi <> 0
),
-- evidence that was corrected into another year
bukti_versi AS (
  SELECT DISTINCT no_instansi, sumber_sistem, kunci_bisnis, tahun
  FROM bukti
  SEMI JOIN (SELECT no_instansi, sumber_sistem, kunci_bisnis FROM bukti WHERE NOT terkini) USING (no_instansi, sumber_sistem, kunci_bisnis)
),
-- an action that stands in several years finds its evidence by the period too
berulang AS (
  SELECT a.no_instansi, a.kunci_aksi
  FROM aksi_berulang a
  JOIN sebagian g ON g.no_instansi = a.no_instansi
  GROUP BY ALL
  HAVING min(a.tahun) < max(a.tahun)
),
berulang_tahun AS (
  SELECT no_instansi, kunci_aksi, tahun FROM aksi_berulang SEMI JOIN berulang USING (no_instansi, kunci_aksi)
  UNION
  SELECT b.no_instansi, r.kunci_aksi, b.tahun
  FROM bukti b
  JOIN berulang r ON r.no_instansi = b.no_instansi AND r.kunci_aksi = lower(b.sasaran_id)
  WHERE b.sasaran_jenis = 'RENCANA_AKSI'
),
indikator AS (
  SELECT DISTINCT b.no_instansi, b.tahun, s.tahun AS tahun_lain
  FROM bukti b
  JOIN sebagian g ON g.no_instansi = b.no_instansi
  JOIN landing_indikator i ON i.instansi_id = g.instansi_id AND lower(i.indikator_id) = lower(b.sasaran_id)
  JOIN skp_peta s ON s.no_instansi = g.no_instansi AND s.kunci_skp = lower(i.skp_id)
  WHERE b.sasaran_jenis = 'INDIKATOR'
),
penilaian AS (
  SELECT DISTINCT g.no_instansi, coalesce(p.tahun, n.tahun) AS tahun, s.tahun AS tahun_lain
  FROM landing_penilaian n
  JOIN sebagian g ON g.instansi_id = n.instansi_id
  JOIN skp_peta s ON s.no_instansi = g.no_instansi AND s.kunci_skp = lower(n.skp_id)
  LEFT JOIN periode_peta p ON p.no_instansi = g.no_instansi AND p.kunci_periode = lower(n.periode_id)
),
umpan_balik AS (
  SELECT DISTINCT g.no_instansi, p.tahun, s.tahun AS tahun_lain
  FROM landing_umpan_balik u
  JOIN sebagian g ON g.instansi_id = u.instansi_id
  JOIN skp_peta s ON s.no_instansi = g.no_instansi AND s.kunci_skp = lower(u.skp_id)
  JOIN periode_peta p ON p.no_instansi = g.no_instansi AND p.kunci_periode = lower(u.periode_id)
),
skp AS NOT MATERIALIZED (
  SELECT g.no_instansi, s.instansi_id, s.tahun, lower(s.pns_id) AS kunci, s.periode_awal, s.periode_akhir
  FROM skp_isi s
  JOIN sebagian g ON g.instansi_id = s.instansi_id
  WHERE s.ber_skp
),
-- two SKP of different years overlap only where one of them leaves its year
tumpang AS (
  SELECT DISTINCT a.no_instansi, a.tahun, b.tahun AS tahun_lain
  FROM (SELECT * FROM skp WHERE year(periode_awal) <> tahun OR year(periode_akhir) <> tahun) a
  JOIN skp b
    ON b.no_instansi = a.no_instansi AND b.kunci = a.kunci AND b.periode_awal <= a.periode_akhir AND b.periode_akhir >= a.periode_awal
),
bertemu AS (
  SELECT * FROM aksi
  UNION SELECT * FROM bukti_aksi
  -- the SKP of the action says whose its evidence is
  UNION SELECT b.no_instansi, b.tahun, a.tahun_lain FROM bukti_aksi b JOIN aksi a ON a.no_instansi = b.no_instansi AND a.tahun = b.tahun_lain
  UNION SELECT a.no_instansi, a.tahun, b.tahun FROM tautan_tahun a JOIN tautan_tahun b ON b.sidik = a.sidik AND b.tahun > a.tahun
  UNION SELECT a.no_instansi, a.tahun, b.tahun FROM bukti_versi a JOIN bukti_versi b USING (no_instansi, sumber_sistem, kunci_bisnis)
  UNION SELECT a.no_instansi, a.tahun, b.tahun FROM berulang_tahun a JOIN berulang_tahun b USING (no_instansi, kunci_aksi)
  UNION SELECT * FROM indikator
  UNION SELECT * FROM penilaian
  UNION SELECT * FROM umpan_balik
  UNION SELECT * FROM tumpang
),
pasangan AS (
  SELECT * FROM bertemu
  UNION SELECT no_instansi, tahun_lain, tahun FROM bertemu
  -- a period shows the SKP that overlap it, and is nothing to them
  UNION
  SELECT s.no_instansi, s.tahun, k.tahun
  FROM (SELECT DISTINCT no_instansi, instansi_id, tahun, periode_awal, periode_akhir FROM skp) s
  JOIN periode_kalender k ON k.instansi_id = s.instansi_id AND k.periode_awal <= s.periode_akhir AND k.periode_akhir >= s.periode_awal
)
SELECT g.instansi_id, p.tahun, p.tahun_lain
FROM pasangan p
JOIN sebagian g ON g.no_instansi = p.no_instansi
WHERE p.tahun <> p.tahun_lain
