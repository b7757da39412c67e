-- The program that computed the candidate: another one does not publish it under its own name. Empty = from before this column.
ALTER TABLE ops_calon ADD COLUMN versi_kode VARCHAR NOT NULL DEFAULT '';
