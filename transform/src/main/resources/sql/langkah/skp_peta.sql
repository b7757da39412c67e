-- One SKP of any year as known now: whose it is, whether it is an extra one (R-303), its state.
SELECT
  z.no_instansi, s.instansi_id, lower(s.skp_id) AS kunci_skp, s.no_orang, s.pns_id, s.tahun, s.is_plt_plh, s.status_skp, s.disetujui
FROM skp_isi s
JOIN zona_instansi z ON z.instansi_id = s.instansi_id
WHERE s.terkini AND s.ber_skp
QUALIFY row_number() OVER (PARTITION BY s.instansi_id, lower(s.skp_id) ORDER BY s.tercatat_dari DESC, s.sumber_sistem) = 1
