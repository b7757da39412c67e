-- One indicator that one agency has sent, of any year, and that evidence names as its target (feeds 6.14).
SELECT DISTINCT z.no_instansi, lower(i.indikator_id) AS kunci_indikator
FROM landing_indikator i
JOIN zona_instansi z ON z.instansi_id = i.instansi_id
SEMI JOIN (
  SELECT DISTINCT instansi_id, lower(sasaran_id) AS kunci_sasaran FROM landing_bukti_dukung WHERE sasaran_jenis = 'INDIKATOR'
) b ON b.instansi_id = i.instansi_id AND b.kunci_sasaran = lower(i.indikator_id)
