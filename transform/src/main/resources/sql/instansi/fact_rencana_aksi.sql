-- One recorded version of one action of one period (feeds 2.6), in the years to build. no_aksi = its number in this task.
SELECT * REPLACE (nullif(concat_ws(',', tanda_mutu, tanda_silang), '') AS tanda_mutu), rowid AS no_aksi
FROM aksi_isi
SEMI JOIN sentuh USING (instansi_id, tahun)
