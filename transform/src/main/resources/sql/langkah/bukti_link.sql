-- One link that several pieces of evidence of one agency carry, of any year (D-14), and whether of several employees (LNK-03):
-- those whom the SKP name, whether or not the agency ever sent them.
-- Almost every link stands once: hashes are told apart first, the links themselves compared only where hashes meet.
WITH mungkin AS (
  SELECT hash(no_instansi, link_sidik) AS sidik FROM bukti_isi WHERE terkini GROUP BY ALL HAVING count(*) > 1
)
SELECT b.no_instansi, b.link_sidik, count(DISTINCT lower(s.pns_id)) > 1 AS beberapa_orang
FROM bukti_isi b
SEMI JOIN mungkin m ON m.sidik = hash(b.no_instansi, b.link_sidik)
LEFT JOIN skp_peta s ON s.rowid = b.no_skp
WHERE b.terkini
GROUP BY b.no_instansi, b.link_sidik
HAVING count(*) > 1
