-- One calendar period: a month, a quarter or a year of dim_tanggal. Agencies may have other first and last days (R-301).
SELECT 'BULANAN' AS jenis_periode, tahun, bulan AS angka_periode, any_value(nama_bulan) || ' ' || tahun AS nama, min(tanggal) AS periode_awal,
  max(tanggal) AS periode_akhir
FROM dim_tanggal
GROUP BY tahun, bulan
UNION ALL
SELECT 'TRIWULANAN', tahun, triwulan, 'Triwulan ' || triwulan || ' ' || tahun, min(tanggal), max(tanggal)
FROM dim_tanggal
GROUP BY tahun, triwulan
UNION ALL
SELECT 'TAHUNAN', tahun, 0, 'Tahun ' || tahun, min(tanggal), max(tanggal)
FROM dim_tanggal
GROUP BY tahun
