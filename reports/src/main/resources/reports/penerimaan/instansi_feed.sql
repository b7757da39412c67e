-- One feed of one agency: when it last came.
SELECT instansi_id, feed, max(terakhir_diterima) AS terakhir
FROM serving.mart_penerimaan
GROUP BY instansi_id, feed
ORDER BY instansi_id, feed
