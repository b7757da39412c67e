-- One recorded version of one employee of one agency over its sources (D-31): the newest extraction stands, on one local day SIASN
-- before SIMPEG. A whole extraction without the employee makes the row HILANG from then on; any that holds it, a part too, whatever became
-- of the row, shows the source's content again (D-04, feeds 5.6): a row that landed tells so itself, though it starts no version, and
-- landing_kehadiran tells of the others. no_isi = row of pegawai_isi.
-- Almost every employee has one source and was never missing: then the versions of that source are the history.
WITH isi AS (
  SELECT rowid AS no_isi, instansi_id, sumber_sistem, kunci, hash_isi, tercatat_dari, tercatat_sampai, terkini FROM pegawai_isi
),
pertama AS (
  SELECT instansi_id, sumber_sistem, kunci, min(tercatat_dari) AS sejak FROM isi GROUP BY ALL
),
penuh AS (
  SELECT DISTINCT instansi_id, sumber_sistem, diekstrak_pada FROM penarikan_penuh WHERE feed = 'pegawai'
),
hadir AS (
  SELECT DISTINCT k.instansi_id, coalesce(p.sumber_sistem, k.sumber_sistem) AS sumber_sistem, k.kunci_bisnis AS kunci, k.diekstrak_pada
  FROM landing_kehadiran k
  LEFT JOIN penarikan_penuh p ON p.batch_id = k.batch_id AND p.feed = k.feed
  WHERE k.feed = 'pegawai'
),
absen AS (
  SELECT a.instansi_id, a.sumber_sistem, a.kunci, p.diekstrak_pada
  FROM pertama a
  JOIN penuh p ON p.instansi_id = a.instansi_id AND p.sumber_sistem = a.sumber_sistem AND p.diekstrak_pada > a.sejak
  ANTI JOIN hadir h
    ON h.instansi_id = a.instansi_id AND h.sumber_sistem = a.sumber_sistem AND h.kunci = a.kunci AND h.diekstrak_pada = p.diekstrak_pada
),
rumit AS (
  SELECT DISTINCT instansi_id, kunci FROM absen
  UNION
  SELECT instansi_id, kunci FROM pertama GROUP BY ALL HAVING count(*) > 1
),
penarikan AS (
  SELECT l.instansi_id, l.sumber_sistem, l.kunci_bisnis AS kunci, l.diekstrak_pada AS pada, 'ADA' AS status_sumber
  FROM landing_pegawai l
  SEMI JOIN rumit r ON r.instansi_id = l.instansi_id AND r.kunci = l.kunci_bisnis
  UNION
  SELECT instansi_id, sumber_sistem, kunci, diekstrak_pada, 'ADA' FROM hadir SEMI JOIN rumit USING (instansi_id, kunci)
  UNION
  SELECT instansi_id, sumber_sistem, kunci, diekstrak_pada, 'HILANG' FROM absen
),
berisi AS (
  SELECT
    p.instansi_id, p.kunci, p.pada, p.status_sumber, i.no_isi, i.hash_isi, p.sumber_sistem,
    CASE p.sumber_sistem WHEN 'SIASN' THEN 1 WHEN 'SIMPEG' THEN 2 ELSE 3 END AS urutan,
    CAST(p.pada + z.geser AS DATE) AS hari
  FROM penarikan p
  ASOF JOIN isi i
    ON i.instansi_id = p.instansi_id AND i.sumber_sistem = p.sumber_sistem AND i.kunci = p.kunci AND p.pada >= i.tercatat_dari
  JOIN zona_instansi z ON z.instansi_id = p.instansi_id
),
unggul AS (
  SELECT *
  FROM berisi
  QUALIFY urutan = min(urutan) OVER (PARTITION BY instansi_id, kunci, hari)
    AND row_number() OVER (PARTITION BY instansi_id, kunci, pada ORDER BY urutan, status_sumber, sumber_sistem) = 1
),
berubah AS (
  SELECT *
  FROM unggul
  WINDOW w AS (PARTITION BY instansi_id, kunci ORDER BY pada)
  QUALIFY lag(hash_isi) OVER w IS DISTINCT FROM hash_isi OR lag(status_sumber) OVER w IS DISTINCT FROM status_sumber
)
SELECT i.no_isi, 'ADA' AS status_sumber, i.tercatat_dari, i.tercatat_sampai, i.terkini
FROM isi i
ANTI JOIN rumit r ON r.instansi_id = i.instansi_id AND r.kunci = i.kunci
UNION ALL
SELECT no_isi, status_sumber, pada, lead(pada) OVER w, lead(pada) OVER w IS NULL
FROM berubah
WINDOW w AS (PARTITION BY instansi_id, kunci ORDER BY pada)
