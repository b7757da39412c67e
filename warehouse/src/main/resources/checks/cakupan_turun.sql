-- WARN
-- OF sebelumnya_kinerja_instansi
-- SAYS cakupan instansi tidak turun lebih dari 20 poin sejak rilis sebelumnya
-- The share of assessed people of an agency and period fell by more than 20 points against the release before, or the row is gone.
SELECT instansi_id, jenis_periode, tahun, angka_periode, s.dinilai AS dinilai_sebelumnya, s.pegawai AS pegawai_sebelumnya,
  coalesce(k.dinilai, 0) AS dinilai, coalesce(k.pegawai, 0) AS pegawai
FROM sebelumnya_kinerja_instansi s
LEFT JOIN serving.mart_kinerja_instansi k USING (instansi_id, jenis_periode, tahun, angka_periode)
WHERE s.pegawai > 0
  AND 100 * s.dinilai * greatest(coalesce(k.pegawai, 0), 1) - 100 * coalesce(k.dinilai, 0) * s.pegawai
    > 20 * s.pegawai * greatest(coalesce(k.pegawai, 0), 1)
