-- Year of the SKP; 0 while it is unknown (REF-02). REF-04: unit unknown.
INSERT INTO landing_skp BY NAME SELECT 'p1' AS pns_id, 's1' AS skp_id, '198002012005011990' AS nip, 2024 AS tahun;
INSERT INTO landing_rhk BY NAME SELECT *, 'Hasil' AS rhk FROM (VALUES ('S1', 'r1', NULL), ('s1', 'r2', 'u9'), ('s9', 'r3', NULL)) t(skp_id, rhk_id, unor_id);
