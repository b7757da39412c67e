-- One registered agency, also the silent ones.
SELECT i.instansi_id, i.instansi_nama, i.jenis_instansi, i.kode_provinsi, i.tingkat, i.provinsi_nama, i.zona
FROM serving.dim_instansi i
ORDER BY i.instansi_nama, i.instansi_id
