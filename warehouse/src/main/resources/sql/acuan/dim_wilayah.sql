-- One province, regency or city of the reference list.
SELECT w.kode_wilayah, w.wilayah_nama, w.jenis_wilayah, w.kode_provinsi, p.wilayah_nama AS provinsi_nama, w.kode_iso, w.kode_iso_peta33
FROM ref_wilayah w
LEFT JOIN ref_wilayah p ON p.kode_wilayah = w.kode_provinsi
