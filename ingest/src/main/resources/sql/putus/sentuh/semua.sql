-- Agencies whose periods changed, in all years (-1): their table has no years, and a period may be moved to another one.
SELECT DISTINCT instansi_id, -1 AS tahun FROM masuk
