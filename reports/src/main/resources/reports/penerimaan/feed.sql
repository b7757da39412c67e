-- One feed: how many agencies sent it, and when the last one did.
SELECT feed, count(DISTINCT instansi_id) FILTER (WHERE berkas > 0) AS instansi, max(terakhir_diterima) AS terakhir
FROM serving.mart_penerimaan
GROUP BY feed
ORDER BY feed
