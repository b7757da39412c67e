-- One agency of which the masters came and nothing else asks for all years.
SELECT instansi_id FROM sentuh_diminta GROUP BY instansi_id HAVING min(tahun) = -2 AND NOT bool_or(tahun = -1)
