-- One recorded version of one SKP, or of one employee listed without, in the years to build (R-303, R-306, D-32).
SELECT * FROM skp_isi SEMI JOIN sentuh USING (instansi_id, tahun)
