-- FAIL
-- OF serving.pegawai_penilaian
-- SAYS pegawai yang dinilai satu per satu berjumlah sama dengan hitungan unit
-- The assessed people of pegawai_penilaian are those of mart_kinerja_unit, unit by unit and predikat by predikat.
WITH orang AS (
  SELECT instansi_id, unor_id, jenis_periode, tahun, angka_periode,
    count(*) FILTER (WHERE predikat = 'SANGAT BAIK') AS sangat_baik, count(*) FILTER (WHERE predikat = 'BAIK') AS baik,
    count(*) FILTER (WHERE predikat = 'BUTUH PERBAIKAN') AS butuh_perbaikan, count(*) FILTER (WHERE predikat = 'KURANG') AS kurang,
    count(*) FILTER (WHERE predikat = 'SANGAT KURANG') AS sangat_kurang
  FROM serving.pegawai_penilaian
  SEMI JOIN sentuh USING (instansi_id, tahun)
  GROUP BY ALL
),
unit AS (
  SELECT instansi_id, unor_id, jenis_periode, tahun, angka_periode, sangat_baik, baik, butuh_perbaikan, kurang, sangat_kurang
  FROM agregat.serving.mart_kinerja_unit
  SEMI JOIN sentuh USING (instansi_id, tahun)
  WHERE dinilai > 0
)
SELECT instansi_id, unor_id, jenis_periode, tahun, angka_periode, o AS orang, u AS unit
FROM unit u
FULL JOIN orang o USING (instansi_id, unor_id, jenis_periode, tahun, angka_periode)
WHERE coalesce(u.sangat_baik, 0) <> coalesce(o.sangat_baik, 0) OR coalesce(u.baik, 0) <> coalesce(o.baik, 0)
  OR coalesce(u.butuh_perbaikan, 0) <> coalesce(o.butuh_perbaikan, 0) OR coalesce(u.kurang, 0) <> coalesce(o.kurang, 0)
  OR coalesce(u.sangat_kurang, 0) <> coalesce(o.sangat_kurang, 0)
