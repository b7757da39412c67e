-- The release itself: one row.
SELECT rilis, as_of, dibuat_pada, versi_kode, versi_aturan, instansi_melapor, instansi_terdaftar
FROM serving.info_rilis
