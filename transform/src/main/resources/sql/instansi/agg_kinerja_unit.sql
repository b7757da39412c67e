-- One unit in one calendar period with the measures of 4.1 over its own people; units with people or an achievement (D-44).
-- dinilai: a definitive assessment with a predikat in force (D-09).
WITH orang_unit AS (
  SELECT
    no_unit, no_periode,
    count(*) FILTER (WHERE alasan IS NULL) AS pegawai,
    count(*) FILTER (WHERE alasan IS NOT NULL) AS pegawai_dikecualikan,
    count(*) FILTER (WHERE alasan IS NULL AND ber_skp) AS ber_skp,
    count(*) FILTER (WHERE alasan IS NULL AND skp_disetujui) AS skp_disetujui,
    count(predikat) FILTER (WHERE alasan IS NULL) AS dinilai,
    count(*) FILTER (WHERE alasan IS NULL AND predikat IS NOT NULL AND tepat_waktu) AS tepat_waktu,
    count(*) FILTER (WHERE alasan IS NULL AND predikat = 'SB') AS sangat_baik,
    count(*) FILTER (WHERE alasan IS NULL AND predikat = 'B') AS baik,
    count(*) FILTER (WHERE alasan IS NULL AND predikat = 'BP') AS butuh_perbaikan,
    count(*) FILTER (WHERE alasan IS NULL AND predikat = 'K') AS kurang,
    count(*) FILTER (WHERE alasan IS NULL AND predikat = 'SK') AS sangat_kurang,
    count(*) FILTER (WHERE alasan IS NULL AND predikat IS NULL) AS belum_dinilai,
    count(*) FILTER (WHERE alasan IS NULL AND predikat IS NOT NULL AND NOT konsisten) AS predikat_tidak_konsisten,
    count(*) FILTER (WHERE alasan IS NULL AND predikat IS NOT NULL AND hasil_kerja = 'ATAS') AS hasil_di_atas,
    count(*) FILTER (WHERE alasan IS NULL AND predikat IS NOT NULL AND hasil_kerja = 'SESUAI') AS hasil_sesuai,
    count(*) FILTER (WHERE alasan IS NULL AND predikat IS NOT NULL AND hasil_kerja = 'BAWAH') AS hasil_di_bawah,
    count(*) FILTER (WHERE alasan IS NULL AND predikat IS NOT NULL AND perilaku_kerja = 'ATAS') AS perilaku_di_atas,
    count(*) FILTER (WHERE alasan IS NULL AND predikat IS NOT NULL AND perilaku_kerja = 'SESUAI') AS perilaku_sesuai,
    count(*) FILTER (WHERE alasan IS NULL AND predikat IS NOT NULL AND perilaku_kerja = 'BAWAH') AS perilaku_di_bawah
  FROM pegawai_periode
  GROUP BY ALL
),
semua_unit AS (
  SELECT p.no_unit, p.no_periode, u.instansi_id, u.unor_id, u.unor_nama, u.unor_induk_id, u.unor_induk_nama
  FROM orang_unit p
  JOIN unit u ON u.no_unit = p.no_unit
  UNION
  SELECT no_unit, no_periode, instansi_id, unor_id, unor_nama, unor_induk_id, unor_induk_nama
  FROM capaian
  SEMI JOIN orang USING (instansi_id)
)
SELECT
  s.instansi_id, k.jenis_periode, k.tahun, k.angka_periode, k.periode_awal, k.periode_akhir, s.unor_id, s.unor_nama, s.unor_induk_id,
  s.unor_induk_nama,
  coalesce(p.pegawai, 0) AS pegawai, coalesce(p.pegawai_dikecualikan, 0) AS pegawai_dikecualikan, coalesce(p.ber_skp, 0) AS ber_skp,
  coalesce(p.skp_disetujui, 0) AS skp_disetujui, coalesce(p.dinilai, 0) AS dinilai, coalesce(p.tepat_waktu, 0) AS tepat_waktu,
  coalesce(p.sangat_baik, 0) AS sangat_baik, coalesce(p.baik, 0) AS baik, coalesce(p.butuh_perbaikan, 0) AS butuh_perbaikan,
  coalesce(p.kurang, 0) AS kurang, coalesce(p.sangat_kurang, 0) AS sangat_kurang, coalesce(p.belum_dinilai, 0) AS belum_dinilai,
  coalesce(p.predikat_tidak_konsisten, 0) AS predikat_tidak_konsisten, coalesce(p.hasil_di_atas, 0) AS hasil_di_atas,
  coalesce(p.hasil_sesuai, 0) AS hasil_sesuai, coalesce(p.hasil_di_bawah, 0) AS hasil_di_bawah,
  coalesce(p.perilaku_di_atas, 0) AS perilaku_di_atas, coalesce(p.perilaku_sesuai, 0) AS perilaku_sesuai,
  coalesce(p.perilaku_di_bawah, 0) AS perilaku_di_bawah, coalesce(w.rencana_aksi, 0) AS rencana_aksi,
  coalesce(w.rencana_aksi_selesai, 0) AS rencana_aksi_selesai, coalesce(w.rencana_aksi_berbukti, 0) AS rencana_aksi_berbukti,
  coalesce(w.bukti, 0) AS bukti, coalesce(w.bukti_unik, 0) AS bukti_unik, coalesce(w.bukti_tepat_waktu, 0) AS bukti_tepat_waktu,
  coalesce(w.umpan_balik, 0) AS umpan_balik,
  s.no_unit, s.no_periode
FROM semua_unit s
JOIN periode_kalender k ON k.no_periode = s.no_periode
LEFT JOIN orang_unit p ON p.no_unit = s.no_unit AND p.no_periode = s.no_periode
LEFT JOIN kerja_unit w ON w.no_unit = s.no_unit AND w.no_periode = s.no_periode
