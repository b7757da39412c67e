-- Agency-years that new rows of a feed with a year change.
SELECT DISTINCT instansi_id, tahun FROM masuk
