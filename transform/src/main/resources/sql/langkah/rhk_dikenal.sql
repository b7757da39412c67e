-- One planned result that one agency has sent, of any year.
SELECT DISTINCT instansi_id, lower(rhk_id) AS kunci_rhk FROM landing_rhk
