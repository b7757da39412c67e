-- One code in one feed of one agency.
SELECT instansi_id, kode_galat, tingkat, feed, CAST(sum(baris) AS BIGINT) AS baris, CAST(sum(berkas) AS BIGINT) AS berkas
FROM serving.mart_galat
WHERE tingkat <> 'DUPLIKAT'
GROUP BY instansi_id, kode_galat, tingkat, feed
ORDER BY instansi_id, tingkat, baris DESC, kode_galat, feed
