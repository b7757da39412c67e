-- One DUP-02 row of an earlier run that history needs again: a row of this run came between it and the landed row it repeats. It
-- lands as GESER with its own lineage and the content of that row, so that the order of arrival does not matter (feeds 5.4).
WITH masuk AS (
  SELECT c.instansi_id, c.sumber_sistem, c.kunci_bisnis, c.diekstrak_pada
  FROM calon c
  ANTI JOIN (SELECT * FROM putusan WHERE hasil IN ('KARANTINA', 'DUPLIKAT')) p
    ON p.batch_id = c.batch_id AND p.baris = c.baris AND p.elemen = c.elemen
),
perlu AS (
  SELECT DISTINCT t.*
  FROM tercatat t
  JOIN masuk m
    ON m.instansi_id = t.instansi_id AND m.sumber_sistem = t.sumber_sistem AND m.kunci_bisnis = t.kunci_bisnis
    AND m.diekstrak_pada BETWEEN t.dasar AND t.diekstrak_pada
  WHERE t.dasar IS NOT NULL
)
SELECT l.* REPLACE (
  p.batch_id AS batch_id, u.berkas AS berkas, p.baris AS baris, nullif(p.elemen, '') AS elemen, p.diekstrak_pada AS diekstrak_pada,
  p.diterima_pada AS diterima_pada, p.revisi AS revisi, 'GESER' AS hasil)
FROM perlu p
JOIN lama l
  ON l.instansi_id = p.instansi_id AND l.sumber_sistem = p.sumber_sistem AND l.kunci_bisnis = p.kunci_bisnis
  AND l.diekstrak_pada = p.dasar AND l.hash_isi = p.hash_isi
JOIN ulangan u ON u.batch_id = p.batch_id AND u.baris = p.baris AND u.elemen = p.elemen
QUALIFY row_number() OVER (PARTITION BY p.batch_id, p.baris, p.elemen ORDER BY l.batch_id, l.baris) = 1
