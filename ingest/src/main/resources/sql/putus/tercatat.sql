-- One observation of a compared key that was received before the run: landed, or set aside as DUP-02 (it then says what the landed
-- observation before it says, feeds 5.4).
WITH mendarat AS (
  SELECT instansi_id, sumber_sistem, kunci_bisnis, diekstrak_pada, revisi, diterima_pada, batch_id, baris,
    coalesce(elemen, '') AS elemen, hash_isi
  FROM lama
  WHERE hash(instansi_id, sumber_sistem, kunci_bisnis) IN (SELECT sidik FROM kunci_ganda)
),
menang AS (
  SELECT *
  FROM mendarat
  QUALIFY row_number() OVER (
    PARTITION BY instansi_id, sumber_sistem, kunci_bisnis, diekstrak_pada
    ORDER BY revisi DESC, diterima_pada DESC, batch_id DESC) = 1
),
disisihkan AS (
  SELECT u.*
  FROM ulangan u
  ANTI JOIN mendarat m ON m.batch_id = u.batch_id AND m.baris = u.baris AND m.elemen = u.elemen
  WHERE hash(u.instansi_id, u.sumber_sistem, u.kunci_bisnis) IN (SELECT sidik FROM kunci_ganda)
)
SELECT instansi_id, sumber_sistem, kunci_bisnis, diekstrak_pada, revisi, diterima_pada, batch_id, baris, elemen, hash_isi,
  CAST(NULL AS TIMESTAMP) AS dasar
FROM mendarat
UNION ALL
SELECT d.instansi_id, d.sumber_sistem, d.kunci_bisnis, d.diekstrak_pada, d.revisi, d.diterima_pada, d.batch_id, d.baris, d.elemen,
  m.hash_isi, m.diekstrak_pada AS dasar
FROM disisihkan d
ASOF JOIN menang m
  ON m.instansi_id = d.instansi_id AND m.sumber_sistem = d.sumber_sistem AND m.kunci_bisnis = d.kunci_bisnis
  AND d.diekstrak_pada >= m.diekstrak_pada
