-- FAIL
-- OF serving.mart_kinerja_unit
-- SAYS alasan pengecualian berjumlah sama dengan pegawai yang dikecualikan
-- The reasons of mart_pengecualian add up to pegawai_dikecualikan of the unit.
WITH alasan AS (
  SELECT instansi_id, unor_id, jenis_periode, tahun, angka_periode, sum(pegawai) AS alasan
  FROM serving.mart_pengecualian
  SEMI JOIN sentuh USING (instansi_id, tahun)
  GROUP BY ALL
),
unit AS (
  SELECT instansi_id, unor_id, jenis_periode, tahun, angka_periode, pegawai_dikecualikan
  FROM serving.mart_kinerja_unit
  SEMI JOIN sentuh USING (instansi_id, tahun)
)
SELECT instansi_id, unor_id, jenis_periode, tahun, angka_periode, coalesce(pegawai_dikecualikan, 0) AS pegawai_dikecualikan, coalesce(alasan, 0) AS alasan
FROM unit
FULL JOIN alasan USING (instansi_id, unor_id, jenis_periode, tahun, angka_periode)
WHERE coalesce(pegawai_dikecualikan, 0) <> coalesce(alasan, 0)
