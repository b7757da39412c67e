-- One recorded version of one action of one period (feeds 2.6), in the years to build. Year: that of its period, else of its SKP, else 0.
-- REF-02, REF-03, REF-07: SKP, planned result, period unknown.
WITH baris AS (
  SELECT
    r.*, coalesce(p.tahun, s.tahun, 0) AS tahun, p.jenis_periode, p.angka_periode, coalesce(s.pns_id, r.pns_id) AS orang,
    coalesce(s.is_plt_plh, false) AS is_plt_plh,
    aksi_selesai(r.target_jumlah, r.realisasi_jumlah, r.status_rencana) AS selesai,
    CASE WHEN s.kunci_skp IS NULL OR h.kunci_rhk IS NULL OR p.no_peta IS NULL THEN concat_ws(',',
      CASE WHEN s.kunci_skp IS NULL THEN 'REF-02' END,
      CASE WHEN h.kunci_rhk IS NULL THEN 'REF-03' END,
      CASE WHEN p.no_peta IS NULL THEN 'REF-07' END) END AS tanda_silang
  FROM riwayat_rencana_aksi r
  JOIN zona_instansi z ON z.instansi_id = r.instansi_id
  LEFT JOIN skp_peta s ON s.no_instansi = z.no_instansi AND s.kunci_skp = lower(r.skp_id)
  LEFT JOIN periode_peta p ON p.no_instansi = z.no_instansi AND p.kunci_periode = lower(r.periode_id)
  LEFT JOIN rhk_dikenal h ON h.no_instansi = z.no_instansi AND h.kunci_rhk = lower(r.rhk_id)
)
SELECT * REPLACE (
  orang AS pns_id, CASE WHEN tanda_silang IS NULL THEN tanda_mutu ELSE concat_ws(',', tanda_mutu, tanda_silang) END AS tanda_mutu)
FROM baris
SEMI JOIN sentuh USING (instansi_id, tahun)
