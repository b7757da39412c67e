-- FAIL
-- OF serving.mart_kinerja_unit
-- SAYS bagian-bagian satu unit berjumlah tepat dan tidak melebihi keseluruhannya
-- What 4.1 says of one row: who is not assessed is the rest, the five predikat make up the assessed, and no part exceeds its whole.
SELECT *
FROM serving.mart_kinerja_unit
SEMI JOIN sentuh USING (instansi_id, tahun)
WHERE belum_dinilai <> pegawai - dinilai
  OR sangat_baik + baik + butuh_perbaikan + kurang + sangat_kurang <> dinilai
  OR ber_skp > pegawai OR skp_disetujui > pegawai OR jatuh_tempo > pegawai OR jatuh_tempo_tepat_waktu > jatuh_tempo
  OR tepat_waktu > dinilai OR predikat_tidak_konsisten > dinilai
  OR hasil_di_atas + hasil_sesuai + hasil_di_bawah > dinilai OR perilaku_di_atas + perilaku_sesuai + perilaku_di_bawah > dinilai
  OR rencana_aksi_selesai > rencana_aksi OR rencana_aksi_berbukti > rencana_aksi
  OR bukti_unik > bukti OR bukti_tepat_waktu > bukti
