-- One recorded version of one SKP, or of one employee listed without, of any year (feeds 2.3). A real SKP of the year closes
-- TANPA-SKP (D-32). Approved: D-08, by the rules of its last day (R-001). Validity not given: the whole year.
-- REF-01: employee unknown. REF-08: the name is very unlike the master's, also without titles (feeds 6.4). REF-10: not the sender's
-- employee when it ends, or on the as-of day if earlier (feeds 6.6). WKT-05: a second definitive SKP at the same time (feeds 6.11);
-- one that two systems send is one SKP.
-- STATUS_MUNDUR: a step back that is nobody's own (R-306).
WITH nyata AS (
  SELECT instansi_id, lower(pns_id) AS kunci, tahun, min(tercatat_dari) AS sejak
  FROM riwayat_skp
  WHERE skp_id IS NOT NULL
  GROUP BY ALL
),
definitif AS (
  SELECT
    instansi_id, lower(skp_id) AS kunci_skp, lower(pns_id) AS kunci, min(coalesce(periode_awal, make_date(tahun, 1, 1))) AS awal,
    max(coalesce(periode_akhir, make_date(tahun, 12, 31))) AS akhir
  FROM riwayat_skp
  WHERE terkini AND skp_id IS NOT NULL AND NOT coalesce(is_plt_plh, false)
  GROUP BY ALL
),
tumpang AS (
  SELECT DISTINCT instansi_id, kunci_skp
  FROM (
    SELECT
      instansi_id, kunci_skp, awal, akhir,
      max(akhir) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS akhir_sebelum, lead(awal) OVER w AS awal_berikut
    FROM (
      SELECT d.* FROM definitif d
      SEMI JOIN (SELECT instansi_id, kunci FROM definitif GROUP BY ALL HAVING count(*) > 1) g USING (instansi_id, kunci)
    )
    WINDOW w AS (PARTITION BY instansi_id, kunci ORDER BY awal, akhir, kunci_skp)
  )
  WHERE akhir_sebelum >= awal OR awal_berikut <= akhir
),
tahap AS (
  SELECT s.instansi_id, s.sumber_sistem, s.kunci_bisnis, s.tercatat_dari, a.tahap, lag(a.tahap) OVER w AS tahap_lama, lag(a.boleh_mundur) OVER w AS boleh
  FROM riwayat_skp s
  SEMI JOIN (SELECT instansi_id, sumber_sistem, kunci_bisnis FROM riwayat_skp WHERE NOT terkini) b USING (instansi_id, sumber_sistem, kunci_bisnis)
  JOIN zona_instansi z ON z.instansi_id = s.instansi_id
  LEFT JOIN status_skp_tahap a
    ON a.cakupan_instansi = z.cakupan_aturan AND a.status_skp = s.status_skp
    AND coalesce(s.periode_akhir, make_date(s.tahun, 12, 31)) BETWEEN a.berlaku_mulai AND coalesce(a.berlaku_sampai, DATE '9999-12-31')
  WINDOW w AS (PARTITION BY s.instansi_id, s.sumber_sistem, s.kunci_bisnis ORDER BY s.tercatat_dari)
),
tanda AS (
  SELECT
    s.*, o.no_orang, o.pns_id AS ejaan, n.sejak, coalesce(a.disetujui, false) AS disetujui,
    CASE WHEN m.tahap < m.tahap_lama AND NOT m.boleh THEN 'STATUS_MUNDUR' END AS tanda_status,
    s.skp_id IS NULL AND n.sejak IS NOT NULL AS digantikan,
    nullif(concat_ws(',',
      CASE WHEN o.no_orang IS NULL THEN 'REF-01' END,
      CASE WHEN o.nama_lipat <> upper(s.nama) AND jaro_winkler_similarity(
        regexp_replace(o.nama_lipat, '[^A-Z0-9]+', '', 'g'), regexp_replace(regexp_replace(upper(s.nama), ',.*$', ''), '[^A-Z0-9]+', '', 'g')) < 0.75
        THEN CASE WHEN jaro_winkler_similarity(nama_polos(o.nama_lipat), nama_polos(upper(s.nama))) < 0.75 THEN 'REF-08' END END,
      CASE WHEN l.no_orang IS NOT NULL THEN 'REF-10' END,
      CASE WHEN s.terkini AND t.kunci_skp IS NOT NULL THEN 'WKT-05' END), '') AS tanda_silang
  FROM riwayat_skp s
  JOIN zona_instansi z ON z.instansi_id = s.instansi_id
  LEFT JOIN status_skp_tahap a
    ON a.cakupan_instansi = z.cakupan_aturan AND a.status_skp = s.status_skp
    AND coalesce(s.periode_akhir, make_date(s.tahun, 12, 31)) BETWEEN a.berlaku_mulai AND coalesce(a.berlaku_sampai, DATE '9999-12-31')
  LEFT JOIN orang o ON o.instansi_id = s.instansi_id AND o.kunci = lower(s.pns_id)
  LEFT JOIN masa_luar l
    ON l.no_orang = o.no_orang AND l.hari_dari <= least(coalesce(s.periode_akhir, make_date(s.tahun, 12, 31)), (SELECT as_of FROM parameter))
    AND least(coalesce(s.periode_akhir, make_date(s.tahun, 12, 31)), (SELECT as_of FROM parameter)) < l.hari_sampai
  LEFT JOIN nyata n
    ON n.instansi_id = s.instansi_id AND n.kunci = CASE WHEN s.skp_id IS NULL THEN lower(s.pns_id) END AND n.tahun = s.tahun
  LEFT JOIN tumpang t ON t.instansi_id = s.instansi_id AND t.kunci_skp = CASE WHEN NOT coalesce(s.is_plt_plh, false) THEN lower(s.skp_id) END
  LEFT JOIN tahap m
    ON m.instansi_id = s.instansi_id AND m.sumber_sistem = s.sumber_sistem AND m.kunci_bisnis = s.kunci_bisnis AND m.tercatat_dari = s.tercatat_dari
)
SELECT
  instansi_id, tahun, sumber_sistem, kunci_bisnis, skp_id, coalesce(ejaan, pns_id) AS pns_id, status_skp,
  disetujui,
  coalesce(periode_awal, make_date(tahun, 1, 1)) AS periode_awal,
  coalesce(periode_akhir, make_date(tahun, 12, 31)) AS periode_akhir,
  coalesce(is_plt_plh, false) AS is_plt_plh,
  skp_id IS NOT NULL AS ber_skp,
  penilai_nip, dibuat_sumber, nullif(concat_ws(',', tanda_mutu, tanda_silang, tanda_status), '') AS tanda_mutu,
  tercatat_dari,
  CASE WHEN digantikan THEN least(coalesce(tercatat_sampai, TIMESTAMP 'infinity'), greatest(tercatat_dari, sejak)) ELSE tercatat_sampai END
    AS tercatat_sampai,
  terkini AND NOT digantikan AS terkini,
  no_orang, tanda_silang
FROM tanda
