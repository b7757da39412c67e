-- One recorded version of one action of one period, of any year (feeds 2.6); its row number names it in this task.
-- Year: that of its period, else of its SKP, else 0. The employee is the SKP's; while the SKP is unknown the row waits and counts for
-- nobody. Done: realisation reaches the target when both are known, else answered or closed (D-13).
-- REF-02, REF-03, REF-07: SKP, planned result, period unknown.
SELECT
  r.instansi_id, coalesce(p.tahun, s.tahun, 0) AS tahun, r.sumber_sistem, r.kunci_bisnis, r.skp_id, r.rhk_id, r.rencana_aksi_id,
  lower(r.rencana_aksi_id) AS kunci_aksi, r.periode_id, p.kunci_periode, p.jenis_periode, p.angka_periode,
  coalesce(s.pns_id, r.pns_id) AS pns_id, coalesce(s.is_plt_plh, false) AS is_plt_plh, r.target_jumlah, r.realisasi_jumlah, r.status_rencana,
  CASE WHEN r.target_jumlah IS NOT NULL AND r.realisasi_jumlah IS NOT NULL THEN r.realisasi_jumlah >= r.target_jumlah
    ELSE coalesce(r.status_rencana IN ('DITANGGAPI', 'DITUTUP'), false) END AS selesai,
  r.tanda_mutu,
  CASE WHEN s.kunci_skp IS NULL OR h.kunci_rhk IS NULL OR p.kunci_periode IS NULL THEN concat_ws(',',
    CASE WHEN s.kunci_skp IS NULL THEN 'REF-02' END,
    CASE WHEN h.kunci_rhk IS NULL THEN 'REF-03' END,
    CASE WHEN p.kunci_periode IS NULL THEN 'REF-07' END) END AS tanda_silang,
  r.tercatat_dari, r.tercatat_sampai, r.terkini, s.no_orang, p.no_periode, p.periode_awal, p.periode_akhir
FROM riwayat_rencana_aksi r
LEFT JOIN skp_peta s ON s.instansi_id = r.instansi_id AND s.kunci_skp = lower(r.skp_id)
LEFT JOIN periode_peta p ON p.instansi_id = r.instansi_id AND p.kunci_periode = lower(r.periode_id)
LEFT JOIN rhk_dikenal h ON h.instansi_id = r.instansi_id AND h.kunci_rhk = lower(r.rhk_id)
