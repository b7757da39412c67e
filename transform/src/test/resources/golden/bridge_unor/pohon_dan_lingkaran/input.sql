-- a above b above c; d and e are above each other.
INSERT INTO landing_unor BY NAME
SELECT unor_id, atasan AS unor_atasan_id, 'Unit' AS unor_nama, 'x' AS instansi_unor_id FROM (VALUES ('a', NULL), ('b', 'a'), ('c', 'b'), ('d', 'e'), ('e', 'd')) t(unor_id, atasan);
