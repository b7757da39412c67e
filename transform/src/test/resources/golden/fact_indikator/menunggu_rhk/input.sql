-- Year of the SKP; a yearly target has no period. REF-03: the planned result is unknown; REF-07: the period is.
INSERT INTO landing_skp BY NAME SELECT 'p1' AS pns_id, 's1' AS skp_id, '198002012005011990' AS nip;
INSERT INTO landing_rhk BY NAME SELECT 's1' AS skp_id, 'r1' AS rhk_id, 'Hasil' AS rhk;
INSERT INTO landing_indikator BY NAME
SELECT *, 'Indikator' AS indikator FROM (VALUES ('s1', 'R1', 'i1', NULL), ('s1', 'r9', 'i2', NULL), ('s1', 'r1', 'i1', 'm6')) t(skp_id, rhk_id, indikator_id, periode_id);
