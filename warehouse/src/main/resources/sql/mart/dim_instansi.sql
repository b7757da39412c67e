-- One registered agency, also one that never sent anything.
SELECT
  i.instansi_id, i.instansi_nama, i.jenis_instansi, i.kode_provinsi, i.tingkat,
  w.wilayah_nama AS provinsi_nama, i.kode_wilayah, i.kode_iso_peta33, i.zona
FROM ref_instansi i
LEFT JOIN ref_wilayah w ON w.kode_wilayah = i.kode_provinsi
