-- One calendar day, from the first regime whose assessments have a scale (R-102) on, for forty years.
WITH hari AS (
  SELECT CAST(unnest(range(mulai, mulai + INTERVAL 40 YEAR, INTERVAL 1 DAY)) AS DATE) AS tanggal
  FROM (SELECT CAST(min(berlaku_mulai) AS TIMESTAMP) AS mulai FROM regim WHERE skala_maks IS NOT NULL)
)
SELECT
  tanggal, year(tanggal) AS tahun, quarter(tanggal) AS triwulan, month(tanggal) AS bulan, day(tanggal) AS hari,
  ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'][month(tanggal)]
    AS nama_bulan,
  isodow(tanggal) AS hari_minggu,
  ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'][isodow(tanggal)] AS nama_hari,
  isoyear(tanggal) AS tahun_iso, week(tanggal) AS minggu_iso, isodow(tanggal) > 5 AS akhir_pekan
FROM hari
