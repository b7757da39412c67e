-- What the manifest of a batch stated of every row (tahun, periode_id, nip, skp_id, skema_kode, zona_waktu, sumber_sistem), as a JSON object:
-- a corrected reject file comes back without a manifest and is read as its batch was (feeds.md 5.3). {} also = from before this column.
ALTER TABLE ops_batch ADD COLUMN pernyataan VARCHAR NOT NULL DEFAULT '{}';
