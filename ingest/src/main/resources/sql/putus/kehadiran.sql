-- One key that an extraction held. Of a whole one (PENUH) every key, whatever became of its rows (D-04): what it lacks is HILANG.
-- Of a part only the keys whose rows did not land, most of them unchanged (DUP-02), and only in feeds whose rows can be HILANG: a row
-- that lands tells by itself that it was there, so the table stays smaller than what karantina keeps of the same rows.
WITH ada AS (
  SELECT instansi_id, batch_id, diekstrak_pada, kunci_bisnis
  FROM baru
  WHERE batch_id IN (SELECT batch_id FROM kiriman WHERE penuh)
  UNION ALL
  SELECT b.instansi_id, b.batch_id, b.diekstrak_pada, b.kunci_bisnis
  FROM baru b
  SEMI JOIN (SELECT * FROM putusan WHERE hasil IN ('KARANTINA', 'DUPLIKAT')) p
    ON p.batch_id = b.batch_id AND p.baris = b.baris AND p.elemen = coalesce(b.elemen, '')
  WHERE b.batch_id IN (SELECT batch_id FROM kiriman WHERE sebagian)
  UNION ALL
  SELECT instansi_id, batch_id, diekstrak_pada, kunci_bisnis FROM tolak
)
SELECT DISTINCT a.instansi_id, k.feed, a.batch_id, a.diekstrak_pada, a.kunci_bisnis, k.sumber_sistem
FROM ada a
JOIN kiriman k ON k.batch_id = a.batch_id AND (k.penuh OR k.sebagian)
WHERE a.kunci_bisnis IS NOT NULL
