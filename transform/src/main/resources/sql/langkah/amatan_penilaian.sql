-- One landed assessment; a row that gives only a number is keyed by the employee who bears it, once known: that makes no version (D-41).
SELECT * FROM landing_penilaian WHERE pns_id IS NOT NULL
UNION ALL BY NAME
SELECT l.* REPLACE (
  o.pns_id AS pns_id,
  CASE WHEN o.kunci IS NOT NULL AND starts_with(l.kunci_bisnis, 'nip:' || lower(l.nip))
    THEN o.kunci || substr(l.kunci_bisnis, length(l.nip) + 5) ELSE l.kunci_bisnis END AS kunci_bisnis)
FROM landing_penilaian l
LEFT JOIN orang_nip o ON o.instansi_id = l.instansi_id AND o.nip = l.nip
WHERE l.pns_id IS NULL
