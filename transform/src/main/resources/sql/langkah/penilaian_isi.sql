-- One recorded version of one assessment of one SKP in one period (feeds 2.11), in the years to build. Year: that of its period.
-- A SIASN row names no period: yearly by its year, else by month or quarter, if the month is known (WKT-08).
-- Predikat: the cell of both ratings on the last day of the period (R-001, R-107, R-108), else what the source says; "-" is no predikat (R-109), nor
-- is "Tidak membuat SKP", whatever the ratings are (D-40).
-- Limit: that of the period's version when it was assessed; on time: local day not after it, tolerance added (R-308, D-10).
-- What SIASN holds has no timeliness (D-38).
-- REF-01, 02, 07: employee, SKP, period unknown. REF-08 as in the SKP register. REF-10: not the sender's
-- employee on the last day of the period, or on the as-of day if earlier (feeds 6.6). KIN-06: assessed before approval.
-- WKT-01: after the limit. WKT-02: the SKP does not overlap the period. WKT-03: before the period began (feeds 6.7, 6.12).
WITH amatan AS (
  SELECT
    *, coalesce(tahun_mulai, tahun) AS tahun_kalender,
    CASE
      WHEN sumber_sistem <> 'SIASN' OR periode_id IS NOT NULL THEN NULL
      WHEN jenis_penilaian = 'TAHUNAN' THEN 'TAHUNAN'
      WHEN periodik_id = 1 THEN 'BULANAN'
      WHEN periodik_id = 2 THEN 'TRIWULANAN'
    END AS jenis_kalender,
    CASE WHEN jenis_penilaian = 'TAHUNAN' THEN 0 WHEN periodik_id = 1 THEN bulan_mulai ELSE (bulan_mulai + 2) // 3 END AS angka_kalender
  FROM riwayat_penilaian
),
baris AS (
  SELECT
    r.* EXCLUDE (tahun, tahun_kalender, jenis_kalender, angka_kalender), z.geser, z.cakupan_aturan, o.no_orang, o.pns_id AS ejaan, o.nama_lipat, p.kunci_periode,
    p.periode_awal, p.periode_akhir, coalesce(p.tahun, k.tahun, r.tahun) AS tahun,
    coalesce(p.jenis_periode, k.jenis_periode) AS jenis_periode, coalesce(p.angka_periode, k.angka_periode) AS angka_periode,
    coalesce(p.no_periode, k.no_periode) AS no_periode,
    coalesce(p.periode_akhir, k.periode_akhir, make_date(r.tahun, 12, 31)) AS hari,
    least(coalesce(p.periode_akhir, k.periode_akhir, make_date(r.tahun, 12, 31)), (SELECT as_of FROM parameter)) AS hari_orang,
    r.waktu_dinilai + z.geser AS waktu_setempat
  FROM amatan r
  JOIN zona_instansi z ON z.instansi_id = r.instansi_id
  LEFT JOIN orang o ON o.instansi_id = r.instansi_id AND o.kunci = lower(r.pns_id)
  LEFT JOIN periode_peta p ON p.instansi_id = r.instansi_id AND p.kunci_periode = lower(r.periode_id)
  LEFT JOIN periode_kalender k
    ON k.instansi_id = r.instansi_id AND k.tahun = r.tahun_kalender AND k.jenis_periode = r.jenis_kalender AND k.angka_periode = r.angka_kalender
),
dinilai AS (
  SELECT
    b.*, m.predikat AS predikat_hitung, CASE WHEN NOT coalesce(b.tanpa_skp, false) THEN coalesce(m.predikat, b.predikat_sumber) END AS predikat,
    a.batas_pengisian,
    s.kunci_skp, s.status_skp, s.disetujui, l.no_orang IS NOT NULL AS luar_instansi,
    CASE WHEN b.sumber_sistem <> 'SIASN'
      THEN CAST(b.waktu_setempat AS DATE) <= a.batas_pengisian + coalesce(t.toleransi_hari, 0) END AS tepat_waktu
  FROM (SELECT * FROM baris SEMI JOIN sentuh USING (instansi_id, tahun)) b
  LEFT JOIN predikat_matrix m
    ON m.cakupan_instansi = b.cakupan_aturan AND m.hasil_kerja = b.hasil_kerja AND m.perilaku_kerja = b.perilaku_kerja
    AND b.hari BETWEEN m.berlaku_mulai AND coalesce(m.berlaku_sampai, DATE '9999-12-31')
  LEFT JOIN periode_batas a
    ON a.instansi_id = b.instansi_id AND a.kunci_periode = b.kunci_periode AND a.dari <= b.waktu_dinilai AND b.waktu_dinilai < a.sampai
  LEFT JOIN tenggat t
    ON t.cakupan_instansi = b.cakupan_aturan AND b.hari BETWEEN t.berlaku_mulai AND coalesce(t.berlaku_sampai, DATE '9999-12-31')
  LEFT JOIN skp_peta s ON s.instansi_id = b.instansi_id AND s.kunci_skp = lower(b.skp_id)
  LEFT JOIN masa_luar l ON l.no_orang = b.no_orang AND l.hari_dari <= b.hari_orang AND b.hari_orang < l.hari_sampai
),
tanda AS (
  SELECT *, nullif(concat_ws(',',
    CASE WHEN no_orang IS NULL THEN 'REF-01' END,
    CASE WHEN kunci_skp IS NULL AND skp_id IS NOT NULL AND NOT starts_with(skp_id, 'TURUNAN:') THEN 'REF-02' END,
    CASE WHEN periode_id IS NOT NULL AND kunci_periode IS NULL THEN 'REF-07' END,
    CASE WHEN nama_lipat <> upper(nama) AND jaro_winkler_similarity(
      regexp_replace(nama_lipat, '[^A-Z0-9]+', '', 'g'), regexp_replace(regexp_replace(upper(nama), ',.*$', ''), '[^A-Z0-9]+', '', 'g')) < 0.75
      THEN CASE WHEN jaro_winkler_similarity(nama_polos(nama_lipat), nama_polos(upper(nama))) < 0.75 THEN 'REF-08' END END,
    CASE WHEN luar_instansi THEN 'REF-10' END,
    CASE WHEN predikat IS NOT NULL AND status_skp IS NOT NULL AND NOT disetujui AND NOT coalesce(is_plt_plh, false) THEN 'KIN-06' END,
    CASE WHEN NOT tepat_waktu THEN 'WKT-01' END,
    CASE WHEN periode_akhir_skp < periode_awal OR periode_awal_skp > periode_akhir THEN 'WKT-02' END,
    CASE WHEN CAST(waktu_setempat AS DATE) < periode_awal THEN 'WKT-03' END), '') AS tanda_silang
  FROM dinilai
)
SELECT
  instansi_id, tahun, sumber_sistem, kunci_bisnis, coalesce(ejaan, pns_id) AS pns_id, periode_id, jenis_periode, angka_periode, skp_id,
  periode_awal_skp, periode_akhir_skp, coalesce(is_plt_plh, false) AS is_plt_plh, hasil_kerja, perilaku_kerja, predikat_sumber,
  predikat_hitung, predikat, predikat_hitung = predikat_sumber AS konsisten, coalesce(tanpa_skp, false) AS tanpa_skp, waktu_dinilai,
  batas_pengisian, tepat_waktu, coalesce(penilai_nip_nrp, atasan_nip) AS penilai_nip, tanda_mutu, tanda_silang,
  tercatat_dari, tercatat_sampai, terkini, dibuat_sumber, no_orang, no_periode,
  terkini AND NOT coalesce(is_plt_plh, false) AND no_orang IS NOT NULL AND no_periode IS NOT NULL AS calon
FROM tanda
