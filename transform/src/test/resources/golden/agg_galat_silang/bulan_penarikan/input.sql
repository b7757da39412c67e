-- D-33: by the local month of extraction: 30 June 17:30 UTC is 1 July in western time. Codes of versions that are over count as well.
INSERT INTO landing_pegawai BY NAME SELECT 'p1' AS pns_id, '198002012005011991' AS nip, 'u9' AS unor_id;
INSERT INTO landing_skp BY NAME
SELECT *, '198002012005011990' AS nip FROM (VALUES ('p8', 's1', TIMESTAMP '2025-06-30 16:30:00'), ('p9', 's2', TIMESTAMP '2025-06-30 17:30:00')) t(pns_id, skp_id, diekstrak_pada);
INSERT INTO landing_penilaian BY NAME
SELECT 'PERIODIK' AS jenis_penilaian, 'p1' AS pns_id, 's1' AS skp_id, 'm6' AS periode_id, * FROM (VALUES ('B', TIMESTAMP '2025-07-05 00:00:00'), ('SB', TIMESTAMP '2025-08-05 00:00:00')) t(predikat_sumber, diekstrak_pada);
