-- One agency in one period as itself, as its kind and as the nation: counts of three groups, so that a reader who may see this agency
-- only can compare. A group of fewer than five agencies with people is left out, so that none of the others can be told from it.
WITH ukuran AS (
  SELECT instansi_id, jenis_instansi, jenis_periode, tahun, angka_periode,
    COLUMNS(* EXCLUDE (instansi_id, instansi_nama, jenis_instansi, jenis_instansi_nama, kode_provinsi, provinsi_nama, kode_iso_peta33,
      jenis_periode, tahun, angka_periode, periode_awal, periode_akhir, periode_nama, periode_kalender))
  FROM serving.mart_kinerja_instansi
),
kelompok AS (
  SELECT jenis_instansi, jenis_periode, tahun, angka_periode, count(*) AS instansi,
    sum(COLUMNS(* EXCLUDE (instansi_id, jenis_instansi, jenis_periode, tahun, angka_periode)))
  FROM ukuran
  WHERE pegawai > 0
  GROUP BY GROUPING SETS ((jenis_instansi, jenis_periode, tahun, angka_periode), (jenis_periode, tahun, angka_periode))
  HAVING count(*) >= 5
),
pembanding AS (
  SELECT 'Instansi ini' AS pembanding, 1 AS instansi, * EXCLUDE (jenis_instansi) FROM ukuran
  UNION ALL BY NAME
  SELECT 'Instansi sejenis' AS pembanding, u.instansi_id, k.* EXCLUDE (jenis_instansi)
  FROM ukuran u JOIN kelompok k USING (jenis_instansi, jenis_periode, tahun, angka_periode)
  UNION ALL BY NAME
  SELECT 'Nasional' AS pembanding, u.instansi_id, k.* EXCLUDE (jenis_instansi)
  FROM ukuran u JOIN kelompok k USING (jenis_periode, tahun, angka_periode)
  WHERE k.jenis_instansi IS NULL
)
SELECT
  m.instansi_id, m.instansi_nama, m.jenis_instansi, m.jenis_instansi_nama, m.kode_provinsi, m.provinsi_nama,
  m.periode_awal, m.periode_akhir, m.periode_nama, m.periode_kalender,
  p.* EXCLUDE (instansi_id)
FROM serving.mart_kinerja_instansi m
JOIN pembanding p USING (instansi_id, jenis_periode, tahun, angka_periode)
