-- One recorded version of one feedback in one period (feeds 2.9), in the years to build. Year: that of its period, else of its SKP, else 0.
-- REF-02, REF-07: SKP, period unknown.
WITH baris AS (
  SELECT
    r.instansi_id, coalesce(p.tahun, s.tahun, 0) AS tahun, r.sumber_sistem, r.kunci_bisnis, r.skp_id, r.periode_id, p.jenis_periode,
    p.angka_periode, s.pns_id, coalesce(s.is_plt_plh, false) AS is_plt_plh, r.sasaran_jenis, r.peran_pemberi, r.nada, r.waktu, r.tanda_mutu,
    r.tercatat_dari, r.tercatat_sampai, r.terkini,
    nullif(concat_ws(',',
      CASE WHEN s.kunci_skp IS NULL THEN 'REF-02' END,
      CASE WHEN p.kunci_periode IS NULL THEN 'REF-07' END), '') AS tanda_silang,
    s.no_orang, p.no_periode
  FROM riwayat_umpan_balik r
  LEFT JOIN skp_peta s ON s.instansi_id = r.instansi_id AND s.kunci_skp = lower(r.skp_id)
  LEFT JOIN periode_peta p ON p.instansi_id = r.instansi_id AND p.kunci_periode = lower(r.periode_id)
)
SELECT * REPLACE (nullif(concat_ws(',', tanda_mutu, tanda_silang), '') AS tanda_mutu)
FROM baris
SEMI JOIN sentuh USING (instansi_id, tahun)
