-- WARN
-- OF sebelumnya_kinerja_instansi
-- SAYS instansi yang tadinya punya pegawai pada suatu periode masih punya
-- An agency had people in a period of the release before and has none now.
SELECT instansi_id, jenis_periode, tahun, angka_periode, s.pegawai AS pegawai_sebelumnya, coalesce(k.pegawai, 0) AS pegawai
FROM sebelumnya_kinerja_instansi s
LEFT JOIN serving.mart_kinerja_instansi k USING (instansi_id, jenis_periode, tahun, angka_periode)
WHERE s.pegawai > 0 AND coalesce(k.pegawai, 0) = 0
