INSERT INTO dim_unor BY NAME SELECT * FROM (VALUES
  ('I1', 'u1', 'Nama lama', NULL, true, false), ('I1', 'u1', 'Nama baru', NULL, true, true), ('I1', 'u2', NULL, 'u1', false, true)
) t(instansi_id, unor_id, unor_nama, unor_atasan_id, aktif, terkini);
