-- The nation in one calendar period: the sum of the agencies that have it, whatever the dates of their own period (D-11).
WITH kalender AS (
  SELECT *,
    CASE jenis_periode
      WHEN 'BULANAN' THEN make_date(tahun, angka_periode, 1)
      WHEN 'TRIWULANAN' THEN make_date(tahun, 3 * angka_periode - 2, 1)
      WHEN 'TAHUNAN' THEN make_date(tahun, 1, 1)
    END AS mulai,
    CASE jenis_periode WHEN 'BULANAN' THEN 1 WHEN 'TRIWULANAN' THEN 3 WHEN 'TAHUNAN' THEN 12 END AS bulan
  FROM serving.mart_kinerja_instansi
)
SELECT
  jenis_periode, tahun, angka_periode,
  mulai AS periode_awal,
  last_day(mulai + to_months(bulan - 1)) AS periode_akhir,
  periode_nama,
  count(*) AS instansi,
  sum(pegawai) AS pegawai,
  sum(pegawai_dikecualikan) AS pegawai_dikecualikan,
  sum(ber_skp) AS ber_skp,
  sum(skp_disetujui) AS skp_disetujui,
  sum(dinilai) AS dinilai,
  sum(tepat_waktu) AS tepat_waktu,
  sum(sangat_baik) AS sangat_baik,
  sum(baik) AS baik,
  sum(butuh_perbaikan) AS butuh_perbaikan,
  sum(kurang) AS kurang,
  sum(sangat_kurang) AS sangat_kurang,
  sum(belum_dinilai) AS belum_dinilai,
  sum(predikat_tidak_konsisten) AS predikat_tidak_konsisten,
  sum(hasil_di_atas) AS hasil_di_atas,
  sum(hasil_sesuai) AS hasil_sesuai,
  sum(hasil_di_bawah) AS hasil_di_bawah,
  sum(perilaku_di_atas) AS perilaku_di_atas,
  sum(perilaku_sesuai) AS perilaku_sesuai,
  sum(perilaku_di_bawah) AS perilaku_di_bawah,
  sum(rencana_aksi) AS rencana_aksi,
  sum(rencana_aksi_selesai) AS rencana_aksi_selesai,
  sum(rencana_aksi_berbukti) AS rencana_aksi_berbukti,
  sum(bukti) AS bukti,
  sum(bukti_unik) AS bukti_unik,
  sum(bukti_tepat_waktu) AS bukti_tepat_waktu,
  sum(umpan_balik) AS umpan_balik,
  sum(jatuh_tempo) AS jatuh_tempo,
  sum(jatuh_tempo_tepat_waktu) AS jatuh_tempo_tepat_waktu
FROM kalender
GROUP BY jenis_periode, tahun, angka_periode, mulai, bulan, periode_nama
