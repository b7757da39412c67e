-- One recorded version of one planned result (feeds 2.4), in the years to build; year of its SKP, 0 while that is unknown.
-- REF-02: SKP unknown. REF-04: unit unknown.
WITH baris AS (
  SELECT
    r.instansi_id, coalesce(s.tahun, 0) AS tahun, r.sumber_sistem, r.kunci_bisnis, r.skp_id, r.rhk_id, s.pns_id, r.bagian, r.klasifikasi,
    r.rhk, r.rhk_atasan_id, coalesce(u.unor_id, r.unor_id) AS unor_id, r.tanda_mutu, r.tercatat_dari, r.tercatat_sampai, r.terkini,
    nullif(concat_ws(',',
      CASE WHEN s.kunci_skp IS NULL THEN 'REF-02' END,
      CASE WHEN r.unor_id IS NOT NULL AND u.no_unit IS NULL THEN 'REF-04' END), '') AS tanda_silang
  FROM riwayat_rhk r
  LEFT JOIN skp_peta s ON s.instansi_id = r.instansi_id AND s.kunci_skp = lower(r.skp_id)
  LEFT JOIN unit u ON u.instansi_id = r.instansi_id AND u.kunci = lower(r.unor_id)
)
SELECT * REPLACE (nullif(concat_ws(',', tanda_mutu, tanda_silang), '') AS tanda_mutu)
FROM baris
SEMI JOIN sentuh USING (instansi_id, tahun)
