-- One code: rows and files that carry it, and how many agencies are concerned. Duplicates cost nobody anything.
SELECT kode_galat, tingkat, CAST(sum(baris) AS BIGINT) AS baris, CAST(sum(berkas) AS BIGINT) AS berkas, count(DISTINCT instansi_id) AS instansi
FROM serving.mart_galat
WHERE tingkat <> 'DUPLIKAT'
GROUP BY kode_galat, tingkat
ORDER BY tingkat, baris DESC, kode_galat
