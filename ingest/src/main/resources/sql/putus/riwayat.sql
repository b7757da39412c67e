-- One row of the run with what it means to the history of its key (feeds 5.4). Files stand in the order of D-24, so a row knows what
-- was received before the run and the files before its own.
-- DUP-02 adds nothing; equal to the version after it, it moves that version's start back and lands as GESER; so does one that has a
-- rival of the same time, because the ranking of both needs it.
-- KUN-02 older than the newest known. KUN-03 same time, other content.
WITH tetap AS (
  SELECT c.*
  FROM calon c
  ANTI JOIN (SELECT * FROM alasan WHERE akibat IN ('KARANTINA', 'DUPLIKAT')) a
    ON a.batch_id = c.batch_id AND a.baris = c.baris AND a.elemen = c.elemen
),
pengamatan AS (
  SELECT instansi_id, sumber_sistem, kunci_bisnis, diekstrak_pada, revisi, diterima_pada, batch_id, hash_isi, 0 AS urut FROM tercatat
  UNION ALL
  SELECT instansi_id, sumber_sistem, kunci_bisnis, diekstrak_pada, revisi, diterima_pada, batch_id, hash_isi, urut FROM tetap
),
menang AS (
  SELECT *,
    min(hash_isi) OVER (PARTITION BY instansi_id, sumber_sistem, kunci_bisnis, diekstrak_pada)
      <> max(hash_isi) OVER (PARTITION BY instansi_id, sumber_sistem, kunci_bisnis, diekstrak_pada) AS bersaing
  FROM pengamatan
  QUALIFY row_number() OVER (
    PARTITION BY instansi_id, sumber_sistem, kunci_bisnis, diekstrak_pada
    ORDER BY revisi DESC, diterima_pada DESC, batch_id DESC) = 1
),
berurutan AS (
  SELECT instansi_id, sumber_sistem, kunci_bisnis, diekstrak_pada, bersaing,
    lag(hash_isi) OVER (PARTITION BY instansi_id, sumber_sistem, kunci_bisnis ORDER BY diekstrak_pada) AS sebelum
  FROM menang
),
sesudah AS (
  SELECT *
  FROM pengamatan
  WHERE urut = 0
  QUALIFY row_number() OVER (
    PARTITION BY instansi_id, sumber_sistem, kunci_bisnis, diekstrak_pada
    ORDER BY revisi DESC, diterima_pada DESC, batch_id DESC) = 1
),
sewaktu AS (
  SELECT t.batch_id, t.baris, t.elemen, p.hash_isi
  FROM tetap t
  JOIN pengamatan p
    ON p.instansi_id = t.instansi_id AND p.sumber_sistem = t.sumber_sistem AND p.kunci_bisnis = t.kunci_bisnis
    AND p.diekstrak_pada = t.diekstrak_pada AND p.urut < t.urut
  QUALIFY row_number() OVER (
    PARTITION BY t.batch_id, t.baris, t.elemen ORDER BY p.revisi DESC, p.diterima_pada DESC, p.batch_id DESC) = 1
),
bandingan AS (
  SELECT t.batch_id, t.baris, t.elemen, t.hash_isi, b.sebelum, b.bersaing, s.hash_isi AS sesudah, w.hash_isi AS sewaktu
  FROM tetap t
  JOIN berurutan b
    ON b.instansi_id = t.instansi_id AND b.sumber_sistem = t.sumber_sistem AND b.kunci_bisnis = t.kunci_bisnis
    AND b.diekstrak_pada = t.diekstrak_pada
  LEFT JOIN sewaktu w ON w.batch_id = t.batch_id AND w.baris = t.baris AND w.elemen = t.elemen
  ASOF LEFT JOIN sesudah s
    ON s.instansi_id = t.instansi_id AND s.sumber_sistem = t.sumber_sistem AND s.kunci_bisnis = t.kunci_bisnis
    AND t.diekstrak_pada < s.diekstrak_pada
),
hasil AS (
  SELECT *, CASE
    WHEN sewaktu <> hash_isi THEN 'TANDA'
    WHEN sewaktu = hash_isi OR sebelum = hash_isi THEN if(bersaing, 'GESER', 'DUPLIKAT')
    WHEN sesudah = hash_isi THEN 'GESER'
    ELSE 'TANDA'
  END AS akibat
  FROM bandingan
)
SELECT batch_id, baris, elemen, akibat, 'DUP-02' AS kode, '' AS kolom, '' AS nilai FROM hasil WHERE akibat <> 'TANDA'
UNION ALL
SELECT batch_id, baris, elemen, akibat, 'KUN-02', '', '' FROM hasil WHERE akibat = 'TANDA' AND sesudah IS NOT NULL
UNION ALL
SELECT batch_id, baris, elemen, akibat, 'KUN-03', '', '' FROM hasil WHERE akibat = 'TANDA' AND sewaktu IS NOT NULL
