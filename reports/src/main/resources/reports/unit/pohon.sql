-- One unit of an agency's present tree.
SELECT instansi_id, unor_id, unor_nama, unor_atasan_id
FROM serving.dim_unor
ORDER BY instansi_id, unor_nama, unor_id
