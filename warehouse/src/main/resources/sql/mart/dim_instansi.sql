-- One registered agency, also one that never sent anything.
SELECT
  i.instansi_id, i.instansi_nama, i.jenis_instansi, i.jenis_instansi_nama, i.kode_provinsi, i.provinsi_nama, i.tingkat,
  i.kode_wilayah, i.kode_iso_peta33, i.zona
FROM ref_instansi i
