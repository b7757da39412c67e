-- One recorded version of one indicator of one planned result, with its realisation in one period (feeds 2.5), in the years to build;
-- year of its SKP, 0 while that is unknown. REF-02, REF-03, REF-07: SKP, planned result, period unknown.
WITH baris AS (
  SELECT
    r.instansi_id, coalesce(s.tahun, 0) AS tahun, r.sumber_sistem, r.kunci_bisnis, r.skp_id, r.rhk_id, r.indikator_id, r.periode_id,
    r.aspek, r.target_jumlah, r.target_maks, r.target_satuan, r.realisasi_jumlah, r.tanda_mutu, r.tercatat_dari, r.tercatat_sampai,
    r.terkini,
    nullif(concat_ws(',',
      CASE WHEN s.kunci_skp IS NULL THEN 'REF-02' END,
      CASE WHEN h.kunci_rhk IS NULL THEN 'REF-03' END,
      CASE WHEN r.periode_id IS NOT NULL AND p.kunci_periode IS NULL THEN 'REF-07' END), '') AS tanda_silang
  FROM riwayat_indikator r
  LEFT JOIN skp_peta s ON s.instansi_id = r.instansi_id AND s.kunci_skp = lower(r.skp_id)
  LEFT JOIN rhk_dikenal h ON h.instansi_id = r.instansi_id AND h.kunci_rhk = lower(r.rhk_id)
  LEFT JOIN periode_peta p ON p.instansi_id = r.instansi_id AND p.kunci_periode = lower(r.periode_id)
)
SELECT * REPLACE (nullif(concat_ws(',', tanda_mutu, tanda_silang), '') AS tanda_mutu)
FROM baris
SEMI JOIN sentuh USING (instansi_id, tahun)
