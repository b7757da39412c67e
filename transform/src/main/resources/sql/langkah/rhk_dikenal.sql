-- One planned result that one agency has sent, of any year.
SELECT DISTINCT z.no_instansi, r.instansi_id, lower(r.rhk_id) AS kunci_rhk
FROM landing_rhk r
JOIN zona_instansi z ON z.instansi_id = r.instansi_id
