-- The nation in one period (D-11).
SELECT *
FROM serving.mart_kinerja_nasional
