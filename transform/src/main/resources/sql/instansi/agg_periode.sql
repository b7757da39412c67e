-- One calendar period of one agency that has sent employees (D-11, D-43).
SELECT instansi_id, jenis_periode, tahun, angka_periode, periode_awal, periode_akhir, batas_pengisian
FROM periode_kalender
SEMI JOIN sentuh USING (instansi_id, tahun)
SEMI JOIN orang USING (instansi_id)
