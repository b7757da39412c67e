-- One version of one employee in which neither home nor working agency is the sender, on the days it is in force (REF-10: whether an
-- employee belongs to the sender is judged at the time of the row, feeds 6.6).
SELECT o.no_orang, d.hari_dari, d.hari_sampai
FROM dim_pegawai d
JOIN orang o ON o.instansi_id = d.instansi_id AND o.kunci = d.kunci
WHERE d.hari_dari < d.hari_sampai AND lower(d.instansi_induk_id) <> lower(d.instansi_id) AND lower(d.instansi_kerja_id) <> lower(d.instansi_id)
