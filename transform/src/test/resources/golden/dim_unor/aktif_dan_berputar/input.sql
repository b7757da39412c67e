-- aktif: in the newest whole extraction (feeds 2.2): u2 is missing there; u6 came later. REF-04: parent unknown; REF-05: u3, u4 and the
-- self-parent u5 stand in a circle.
INSERT INTO landing_unor BY NAME
SELECT unor_id, atasan AS unor_atasan_id, 'Unit ' || unor_id AS unor_nama, 'x' AS instansi_unor_id, TIMESTAMP '2025-01-10 00:00:00' + to_days(hari) AS diekstrak_pada
FROM (VALUES ('u1', NULL, 0), ('u2', 'U1', 0), ('u3', 'u4', 0), ('u4', 'u3', 0), ('u5', 'u5', 0), ('u6', 'u9', 60)) t(unor_id, atasan, hari);
INSERT INTO penarikan_penuh BY NAME SELECT 'unor' AS feed, 'SIASN' AS sumber_sistem, 'w' || b AS batch_id, TIMESTAMP '2025-01-10 00:00:00' + to_days(b) AS diekstrak_pada FROM (VALUES (0), (30)) t(b);
INSERT INTO landing_kehadiran BY NAME
SELECT 'unor' AS feed, 'w' || b AS batch_id, TIMESTAMP '2025-01-10 00:00:00' + to_days(b) AS diekstrak_pada, 'u' || n AS kunci_bisnis
FROM (VALUES (0), (30)) t(b), range(1, 6) s(n) WHERE b = 0 OR n <> 2;
