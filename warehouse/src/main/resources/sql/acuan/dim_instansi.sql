-- One registered agency (R-809), also one that never sent anything.
SELECT
  i.instansi_id, i.instansi_nama, i.jenis_instansi, i.tingkat, i.kode_wilayah, i.kode_provinsi, p.wilayah_nama AS provinsi_nama,
  i.kode_iso_peta33, i.zona, i.berlaku_mulai, i.berlaku_sampai
FROM ref_instansi i
LEFT JOIN ref_wilayah p ON p.kode_wilayah = i.kode_provinsi
