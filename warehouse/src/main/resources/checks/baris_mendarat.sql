-- FAIL
-- OF kiriman_baru
-- SAYS lumbung menyimpan semua baris yang dinyatakan tanda terima kiriman baru
-- Of every batch that is new in this release, the lake holds the rows that its receipt states.
SELECT b.batch_id, b.instansi_id, b.feed, b.berkas, b.diterima, b.karantina, b.duplikat,
  coalesce(m.diterima, 0) AS diterima_di_lake, coalesce(m.karantina, 0) AS karantina_di_lake, coalesce(m.duplikat, 0) AS duplikat_di_lake
FROM kiriman_baru b
LEFT JOIN mendarat m USING (batch_id)
WHERE b.diterima <> coalesce(m.diterima, 0) OR b.karantina <> coalesce(m.karantina, 0) OR b.duplikat <> coalesce(m.duplikat, 0)
