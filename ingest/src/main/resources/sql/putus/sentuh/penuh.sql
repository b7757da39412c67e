-- Agency-years in which a key can have gone missing (HILANG): those the whole extraction is about.
SELECT DISTINCT b.instansi_id, b.tahun
FROM (SELECT instansi_id, batch_id, tahun FROM baru) b
JOIN kiriman k ON k.batch_id = b.batch_id AND k.penuh
