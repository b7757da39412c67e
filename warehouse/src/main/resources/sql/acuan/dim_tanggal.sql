-- One calendar day of the years that a date may have (feeds 3.3): whatever period an agency names, one old or mistyped year must not keep the
-- figures of all from being published.
WITH hari AS (
  SELECT CAST(unnest(range(TIMESTAMP '1900-01-01', TIMESTAMP '2101-01-01', INTERVAL 1 DAY)) AS DATE) AS tanggal
)
SELECT
  tanggal, year(tanggal) AS tahun, quarter(tanggal) AS triwulan, month(tanggal) AS bulan, day(tanggal) AS hari,
  ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'][month(tanggal)]
    AS nama_bulan,
  isodow(tanggal) AS hari_minggu,
  ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'][isodow(tanggal)] AS nama_hari,
  isoyear(tanggal) AS tahun_iso, week(tanggal) AS minggu_iso, isodow(tanggal) > 5 AS akhir_pekan
FROM hari
