-- Who sees which units is read from the tree, which stands in this file too. In one database with the aggregates it is theirs.
CREATE TABLE IF NOT EXISTS serving.dim_unor (
  instansi_id VARCHAR NOT NULL,
  unor_id VARCHAR NOT NULL,
  unor_nama VARCHAR NOT NULL,
  unor_atasan_id VARCHAR,
  unor_induk_id VARCHAR,
  aktif BOOLEAN NOT NULL
);
COMMENT ON TABLE serving.dim_unor IS 'unit pada pohon terkini satu instansi';
COMMENT ON COLUMN serving.dim_unor.instansi_id IS 'Id SIASN instansi';
COMMENT ON COLUMN serving.dim_unor.unor_id IS 'Unit organisasi; TANPA-UNOR bila pegawai tidak punya unit';
COMMENT ON COLUMN serving.dim_unor.unor_nama IS 'Nama unit organisasi';
COMMENT ON COLUMN serving.dim_unor.unor_atasan_id IS 'Unit atasan; kosong = akar';
COMMENT ON COLUMN serving.dim_unor.unor_induk_id IS 'Unit induk';
COMMENT ON COLUMN serving.dim_unor.aktif IS 'Ada pada penarikan penuh terakhir';
