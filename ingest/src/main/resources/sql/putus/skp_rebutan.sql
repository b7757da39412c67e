-- One SKP, as its hash, that rows of the run, or such rows and landed ones, give to several employees. Only these are looked into; two
-- SKP of one hash are looked into once too often, which changes nothing.
SELECT hash(instansi_id, lower(skp_id)) AS sidik
FROM (
  SELECT instansi_id, skp_id, pns_id FROM baru
  UNION ALL
  SELECT instansi_id, skp_id, pns_id FROM skp_dikenal
  UNION ALL
  SELECT instansi_id, skp_id, pns_id FROM tolak_dirujuk
)
WHERE skp_id IS NOT NULL AND pns_id IS NOT NULL
GROUP BY sidik
HAVING min(lower(pns_id)) <> max(lower(pns_id))
