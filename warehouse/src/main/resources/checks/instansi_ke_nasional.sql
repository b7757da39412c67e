-- FAIL
-- OF serving.mart_kinerja_nasional
-- SAYS angka nasional adalah jumlah angka instansi
-- Every measure of the nation is the sum over the agencies that have the period, and it says how many they are.
WITH per_instansi AS (
  SELECT jenis_periode, tahun, angka_periode, count(*) AS instansi,
    sum(COLUMNS(* EXCLUDE (instansi_id, instansi_nama, jenis_instansi, jenis_instansi_nama, kode_provinsi, provinsi_nama, kode_iso_peta33,
      jenis_periode, tahun, angka_periode, periode_awal, periode_akhir, periode_nama, periode_kalender)))
  FROM serving.mart_kinerja_instansi
  GROUP BY ALL
),
nasional AS (
  SELECT * EXCLUDE (periode_awal, periode_akhir, periode_nama, periode_kalender) FROM serving.mart_kinerja_nasional
),
ukuran AS (
  SELECT *, nilai AS nasional, 0 AS jumlah_instansi
  FROM (UNPIVOT nasional ON COLUMNS(* EXCLUDE (jenis_periode, tahun, angka_periode)) INTO NAME ukuran VALUE nilai)
  UNION ALL BY NAME
  SELECT *, 0 AS nasional, nilai AS jumlah_instansi
  FROM (UNPIVOT per_instansi ON COLUMNS(* EXCLUDE (jenis_periode, tahun, angka_periode)) INTO NAME ukuran VALUE nilai)
)
SELECT jenis_periode, tahun, angka_periode, ukuran, sum(nasional) AS nasional, sum(jumlah_instansi) AS jumlah_instansi
FROM ukuran
GROUP BY ALL
HAVING sum(nasional) <> sum(jumlah_instansi)
