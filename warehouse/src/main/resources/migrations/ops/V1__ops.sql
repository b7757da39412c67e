-- The commit points of an installation, in the catalog's own database. Times are text, UTC with six decimals of a second, so that
-- they sort; 1 and 0 stand for true and false. A fact exists when its row does: a batch in ops_batch, a release in ops_rilis.

-- One run of a command that writes.
CREATE TABLE ops_run (
  run_id VARCHAR NOT NULL PRIMARY KEY,
  perintah VARCHAR NOT NULL,
  mulai VARCHAR NOT NULL,
  selesai VARCHAR,
  keadaan VARCHAR NOT NULL,            -- BERJALAN, SELESAI, GAGAL
  ringkasan VARCHAR                    -- JSON
);

-- One file of the inbox as last seen: unchanged size and time mean that it need not be opened.
CREATE TABLE ops_berkas (
  jalur VARCHAR NOT NULL,
  feed VARCHAR NOT NULL,
  ukuran BIGINT NOT NULL,
  waktu_ubah VARCHAR NOT NULL,
  hash_konten VARCHAR NOT NULL,
  batch_id VARCHAR NOT NULL,
  status VARCHAR NOT NULL,
  PRIMARY KEY (jalur, feed)
);

-- One batch: one file seen as one feed. The columns of a receipt (D-49) and where its bytes are.
CREATE TABLE ops_batch (
  batch_id VARCHAR NOT NULL PRIMARY KEY,
  run_id VARCHAR NOT NULL,
  instansi_id VARCHAR NOT NULL,
  feed VARCHAR NOT NULL,
  berkas VARCHAR NOT NULL,
  jalur VARCHAR NOT NULL,
  bentuk VARCHAR NOT NULL,
  sha256 VARCHAR NOT NULL,
  hash_konten VARCHAR NOT NULL,
  status VARCHAR NOT NULL,
  diekstrak_pada VARCHAR NOT NULL,
  dinyatakan INTEGER NOT NULL,
  diterima_pada VARCHAR NOT NULL,
  revisi INTEGER NOT NULL,
  jenis_ekstraksi VARCHAR NOT NULL,    -- PENUH, SEBAGIAN
  cakupan VARCHAR NOT NULL,
  saluran VARCHAR NOT NULL,
  sumber_sistem VARCHAR NOT NULL,
  baris_fisik BIGINT NOT NULL,
  baris_pembuka BIGINT NOT NULL,
  baris_header BIGINT NOT NULL,
  baris_kosong BIGINT NOT NULL,
  baris_dibaca BIGINT NOT NULL,
  diterima BIGINT NOT NULL,
  karantina BIGINT NOT NULL,
  duplikat BIGINT NOT NULL,
  kode VARCHAR NOT NULL,               -- JSON, code to number of rows
  alasan VARCHAR NOT NULL,             -- JSON, reasons about the file
  berkas_tolak VARCHAR,
  arsip VARCHAR
);
CREATE INDEX ops_batch_isi ON ops_batch (instansi_id, feed, hash_konten);

-- Rows of a batch that carry a code, by how grave it was there; a code about the file itself has berkas = 1 and no rows.
CREATE TABLE ops_batch_kode (
  batch_id VARCHAR NOT NULL,
  kode VARCHAR NOT NULL,
  tingkat VARCHAR NOT NULL,            -- GALAT, PERINGATAN, DUPLIKAT
  baris BIGINT NOT NULL,
  berkas BIGINT NOT NULL,
  PRIMARY KEY (batch_id, kode, tingkat)
);

-- The snapshot of each landing table that counts.
CREATE TABLE ops_tabel (
  tabel VARCHAR NOT NULL PRIMARY KEY,
  snapshot_id BIGINT NOT NULL
);

-- Agency-years that wait for transform; year -1 = all years of the agency.
CREATE TABLE ops_sentuh (
  instansi_id VARCHAR NOT NULL,
  tahun INTEGER NOT NULL,
  PRIMARY KEY (instansi_id, tahun)
);

-- One release. selesai = tags and files are in place; dipangkas = its files and tags are gone again.
CREATE TABLE ops_rilis (
  urutan INTEGER NOT NULL UNIQUE,      -- in the order they were made
  rilis VARCHAR NOT NULL PRIMARY KEY,
  as_of VARCHAR NOT NULL,
  nomor INTEGER NOT NULL,
  dibuat_pada VARCHAR NOT NULL,
  versi_kode VARCHAR NOT NULL,
  versi_aturan VARCHAR NOT NULL,
  selesai INTEGER NOT NULL,
  dipangkas INTEGER NOT NULL
);

CREATE TABLE ops_rilis_tabel (
  rilis VARCHAR NOT NULL,
  tabel VARCHAR NOT NULL,
  snapshot_id BIGINT NOT NULL,
  PRIMARY KEY (rilis, tabel)
);

-- The batches that went into a release for the first time; those of earlier releases are in it as well.
CREATE TABLE ops_rilis_batch (
  rilis VARCHAR NOT NULL,
  batch_id VARCHAR NOT NULL,
  PRIMARY KEY (rilis, batch_id)
);

-- The release readers are pointed at: one row or none.
CREATE TABLE ops_berlaku (
  satu INTEGER NOT NULL PRIMARY KEY CHECK (satu = 1),
  rilis VARCHAR NOT NULL
);

-- Every export and every reading of rows of persons (who, what, filter, rows, when).
CREATE TABLE ops_audit (
  pada VARCHAR NOT NULL,
  siapa VARCHAR NOT NULL,
  apa VARCHAR NOT NULL,
  saringan VARCHAR NOT NULL,
  baris BIGINT NOT NULL
);

-- The candidate that transform has completed and nothing has published yet: one row or none, with its snapshots and what it covers.
CREATE TABLE ops_calon (
  satu INTEGER NOT NULL PRIMARY KEY CHECK (satu = 1),
  as_of VARCHAR NOT NULL,
  versi_aturan VARCHAR NOT NULL
);

CREATE TABLE ops_calon_tabel (
  tabel VARCHAR NOT NULL PRIMARY KEY,
  snapshot_id BIGINT NOT NULL
);

CREATE TABLE ops_calon_sentuh (
  instansi_id VARCHAR NOT NULL,
  tahun INTEGER NOT NULL,
  PRIMARY KEY (instansi_id, tahun)
);
