-- One agency, feed and month of deliveries.
SELECT *
FROM serving.mart_penerimaan
