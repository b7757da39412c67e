-- One agency in one period; grouped by kind it gives the figures of the kind.
SELECT *
FROM serving.mart_kinerja_instansi
