-- One registered agency: all it sent, and when it last did.
SELECT instansi_id, CAST(sum(berkas) AS BIGINT) AS berkas, count(DISTINCT feed) FILTER (WHERE berkas > 0) AS feed, max(terakhir_diterima) AS terakhir
FROM serving.mart_penerimaan
GROUP BY instansi_id
ORDER BY instansi_id
