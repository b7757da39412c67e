-- One link that several pieces of evidence of one agency carry, of any year (D-14), and whether of several employees (LNK-03).
-- Almost every link stands once: hashes are told apart first, the links themselves compared only where hashes meet.
WITH mungkin AS (
  SELECT hash(no_instansi, link_sidik) AS sidik FROM bukti_isi WHERE terkini GROUP BY ALL HAVING count(*) > 1
)
SELECT b.no_instansi, b.link_sidik, count(DISTINCT b.no_orang) > 1 AS beberapa_orang
FROM bukti_isi b
SEMI JOIN mungkin m ON m.sidik = hash(b.no_instansi, b.link_sidik)
WHERE b.terkini
GROUP BY b.no_instansi, b.link_sidik
HAVING count(*) > 1
