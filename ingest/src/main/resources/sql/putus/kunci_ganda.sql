-- One key, as its hash, that several rows of the run carry, or a row of the run and a landed row. Only such rows are compared;
-- two keys of one hash are compared once too often, which changes nothing.
SELECT sidik FROM (SELECT hash(instansi_id, sumber_sistem, kunci_bisnis) AS sidik FROM baru)
GROUP BY sidik
HAVING count(*) > 1
UNION
SELECT b.sidik
FROM (SELECT hash(instansi_id, sumber_sistem, kunci_bisnis) AS sidik FROM baru) b
SEMI JOIN (SELECT hash(instansi_id, sumber_sistem, kunci_bisnis) AS sidik FROM lama) l ON l.sidik = b.sidik
