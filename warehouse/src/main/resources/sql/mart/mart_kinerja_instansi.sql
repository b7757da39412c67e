-- One agency in one period of its own that has begun (D-11), also where nobody is counted: the sum of its units.
SELECT
  a.instansi_id, i.instansi_nama, i.jenis_instansi, i.jenis_instansi_nama, i.kode_provinsi, i.provinsi_nama, i.kode_iso_peta33,
  a.jenis_periode, a.tahun, a.angka_periode, a.periode_awal, a.periode_akhir, n.periode_nama, make_date(a.tahun, n.bulan_mulai, 1) AS periode_kalender,
  coalesce(sum(u.pegawai), 0) AS pegawai,
  coalesce(sum(u.pegawai_dikecualikan), 0) AS pegawai_dikecualikan,
  coalesce(sum(u.ber_skp), 0) AS ber_skp,
  coalesce(sum(u.skp_disetujui), 0) AS skp_disetujui,
  coalesce(sum(u.dinilai), 0) AS dinilai,
  coalesce(sum(u.tepat_waktu), 0) AS tepat_waktu,
  coalesce(sum(u.sangat_baik), 0) AS sangat_baik,
  coalesce(sum(u.baik), 0) AS baik,
  coalesce(sum(u.butuh_perbaikan), 0) AS butuh_perbaikan,
  coalesce(sum(u.kurang), 0) AS kurang,
  coalesce(sum(u.sangat_kurang), 0) AS sangat_kurang,
  coalesce(sum(u.belum_dinilai), 0) AS belum_dinilai,
  coalesce(sum(u.predikat_tidak_konsisten), 0) AS predikat_tidak_konsisten,
  coalesce(sum(u.hasil_di_atas), 0) AS hasil_di_atas,
  coalesce(sum(u.hasil_sesuai), 0) AS hasil_sesuai,
  coalesce(sum(u.hasil_di_bawah), 0) AS hasil_di_bawah,
  coalesce(sum(u.perilaku_di_atas), 0) AS perilaku_di_atas,
  coalesce(sum(u.perilaku_sesuai), 0) AS perilaku_sesuai,
  coalesce(sum(u.perilaku_di_bawah), 0) AS perilaku_di_bawah,
  coalesce(sum(u.rencana_aksi), 0) AS rencana_aksi,
  coalesce(sum(u.rencana_aksi_selesai), 0) AS rencana_aksi_selesai,
  coalesce(sum(u.rencana_aksi_berbukti), 0) AS rencana_aksi_berbukti,
  coalesce(sum(u.bukti), 0) AS bukti,
  coalesce(sum(u.bukti_unik), 0) AS bukti_unik,
  coalesce(sum(u.bukti_tepat_waktu), 0) AS bukti_tepat_waktu,
  coalesce(sum(u.umpan_balik), 0) AS umpan_balik,
  coalesce(sum(u.jatuh_tempo), 0) AS jatuh_tempo,
  coalesce(sum(u.jatuh_tempo_tepat_waktu), 0) AS jatuh_tempo_tepat_waktu
FROM agg_periode a
CROSS JOIN parameter p
LEFT JOIN ref_instansi i USING (instansi_id)
LEFT JOIN nama_periode n USING (jenis_periode, angka_periode)
LEFT JOIN serving.mart_kinerja_unit u
  ON u.instansi_id = a.instansi_id AND u.jenis_periode = a.jenis_periode AND u.tahun = a.tahun AND u.angka_periode = a.angka_periode
WHERE a.periode_awal <= p.as_of
GROUP BY ALL
