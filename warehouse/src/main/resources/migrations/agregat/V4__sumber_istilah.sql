-- What an entry of the kamus follows besides laws, so that the legal basis names laws only.
ALTER TABLE serving.kamus ADD COLUMN sumber VARCHAR;
COMMENT ON COLUMN serving.kamus.sumber IS 'Keputusan, aturan dan sumber lain yang diikuti';
