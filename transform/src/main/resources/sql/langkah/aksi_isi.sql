-- One current action of one period, of any year, as evidence and counts need it (D-12); its row number is its number in this task.
-- The employee is the SKP's (no_orang: as sent, if ever); while the SKP is unknown the row waits and counts for nobody. tahun: as in fact_rencana_aksi.
SELECT
  z.no_instansi, lower(r.rencana_aksi_id) AS kunci_aksi, p.no_peta, CAST(s.rowid AS INTEGER) AS no_skp, s.no_orang, coalesce(s.is_plt_plh, false) AS is_plt_plh,
  coalesce(p.tahun, s.tahun, 0) AS tahun, s.tahun AS tahun_skp,
  aksi_selesai(r.target_jumlah, r.realisasi_jumlah, r.status_rencana) AS selesai
FROM riwayat_rencana_aksi r
JOIN zona_instansi z ON z.instansi_id = r.instansi_id
LEFT JOIN skp_peta s ON s.no_instansi = z.no_instansi AND s.kunci_skp = lower(r.skp_id)
LEFT JOIN periode_peta p ON p.no_instansi = z.no_instansi AND p.kunci_periode = lower(r.periode_id)
WHERE r.terkini
