-- One unit of the newest tree of an agency.
SELECT instansi_id, unor_id, coalesce(unor_nama, unor_id) AS unor_nama, unor_atasan_id, unor_induk_id, aktif
FROM dim_unor
WHERE terkini
