-- One recorded version of the achievement of one unit in one period (feeds 2.12), in the years to build; yearly ones by their year.
-- REF-04, REF-05: unit unknown or inactive. REF-07: period unknown. KEPALA_TIDAK_SELARAS: the results of the unit's head are rated
-- otherwise than its achievement (R-202).
WITH baris AS (
  SELECT
    r.instansi_id, coalesce(p.tahun, r.tahun) AS tahun, r.sumber_sistem, r.kunci_bisnis, coalesce(u.unor_id, r.unor_id) AS unor_id,
    r.periode_id, coalesce(p.jenis_periode, k.jenis_periode) AS jenis_periode, coalesce(p.angka_periode, k.angka_periode) AS angka_periode,
    r.predikat_organisasi, r.capaian_pk, r.tanda_mutu, r.tercatat_dari, r.tercatat_sampai, r.terkini,
    nullif(concat_ws(',',
      CASE WHEN u.unor_id IS NULL THEN 'REF-04' END,
      CASE WHEN NOT u.aktif THEN 'REF-05' END,
      CASE WHEN r.periode_id IS NOT NULL AND r.jenis = 'PERIODIK' AND p.kunci_periode IS NULL THEN 'REF-07' END), '') AS tanda_silang,
    r.jenis, lower(r.unor_id) AS kunci_unor, coalesce(p.no_periode, k.no_periode) AS no_periode,
    CASE WHEN r.terkini AND h.hasil_kerja <> m.hasil_kerja THEN 'KEPALA_TIDAK_SELARAS' END AS tanda_kepala
  FROM riwayat_capaian_organisasi r
  LEFT JOIN dim_unor u ON u.instansi_id = r.instansi_id AND u.kunci = lower(r.unor_id) AND u.terkini
  LEFT JOIN periode_peta p ON p.instansi_id = r.instansi_id AND p.kunci_periode = CASE WHEN r.jenis = 'PERIODIK' THEN lower(r.periode_id) END
  LEFT JOIN periode_kalender k ON k.instansi_id = r.instansi_id AND k.jenis_periode = r.jenis AND k.tahun = r.tahun
  LEFT JOIN orang o ON o.instansi_id = r.instansi_id AND o.kunci = lower(u.pimpinan_pns_id)
  LEFT JOIN pegawai_periode h ON h.no_orang = o.no_orang AND h.no_periode = coalesce(p.no_periode, k.no_periode)
  LEFT JOIN zona_instansi z ON z.instansi_id = r.instansi_id
  LEFT JOIN kepala_unit m
    ON m.cakupan_instansi = z.cakupan_aturan AND m.predikat_organisasi = r.predikat_organisasi
    AND h.periode_akhir BETWEEN m.berlaku_mulai AND coalesce(m.berlaku_sampai, DATE '9999-12-31')
)
SELECT * REPLACE (nullif(concat_ws(',', tanda_mutu, tanda_silang, tanda_kepala), '') AS tanda_mutu)
FROM baris
SEMI JOIN sentuh USING (instansi_id, tahun)
