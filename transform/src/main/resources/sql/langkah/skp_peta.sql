-- One SKP of any year as known now: whose it is, whether it is an extra one (R-303), its state.
SELECT instansi_id, lower(skp_id) AS kunci_skp, no_orang, pns_id, tahun, is_plt_plh, status_skp, disetujui, periode_awal, periode_akhir
FROM skp_isi
WHERE terkini AND ber_skp
QUALIFY row_number() OVER (PARTITION BY instansi_id, lower(skp_id) ORDER BY tercatat_dari DESC, sumber_sistem) = 1
