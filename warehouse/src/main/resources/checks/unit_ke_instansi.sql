-- FAIL
-- OF serving.mart_kinerja_instansi
-- SAYS angka instansi adalah jumlah angka unitnya
-- Every measure of an agency is the sum over its units.
WITH unit AS (
  SELECT instansi_id, jenis_periode, tahun, angka_periode,
    sum(COLUMNS(* EXCLUDE (instansi_id, instansi_nama, jenis_instansi, jenis_instansi_nama, kode_provinsi, provinsi_nama, unor_id, unor_nama,
      unor_induk_id, unor_induk_nama, jenis_periode, tahun, angka_periode, periode_awal, periode_akhir, periode_nama, periode_kalender)))
  FROM serving.mart_kinerja_unit
  SEMI JOIN sentuh USING (instansi_id, tahun)
  GROUP BY ALL
),
instansi AS (
  SELECT * EXCLUDE (instansi_nama, jenis_instansi, jenis_instansi_nama, kode_provinsi, provinsi_nama, kode_iso_peta33, periode_awal, periode_akhir,
    periode_nama, periode_kalender)
  FROM serving.mart_kinerja_instansi
  SEMI JOIN sentuh USING (instansi_id, tahun)
),
ukuran AS (
  SELECT *, nilai AS instansi, 0 AS unit
  FROM (UNPIVOT instansi ON COLUMNS(* EXCLUDE (instansi_id, jenis_periode, tahun, angka_periode)) INTO NAME ukuran VALUE nilai)
  UNION ALL BY NAME
  SELECT *, 0 AS instansi, nilai AS unit
  FROM (UNPIVOT unit ON COLUMNS(* EXCLUDE (instansi_id, jenis_periode, tahun, angka_periode)) INTO NAME ukuran VALUE nilai)
)
SELECT instansi_id, jenis_periode, tahun, angka_periode, ukuran, sum(instansi) AS instansi, sum(unit) AS unit
FROM ukuran
GROUP BY ALL
HAVING sum(instansi) <> sum(unit)
