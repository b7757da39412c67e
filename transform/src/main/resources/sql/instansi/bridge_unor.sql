-- One unit and one unit below it in the newest tree, itself included; units in a circle are below each other once (REF-05).
SELECT l.instansi_id, a.unor_id, u.unor_id AS turunan_id, l.jarak
FROM unor_leluhur l
JOIN dim_unor a ON a.instansi_id = l.instansi_id AND a.kunci = l.leluhur AND a.terkini
JOIN dim_unor u ON u.instansi_id = l.instansi_id AND u.kunci = l.kunci AND u.terkini
