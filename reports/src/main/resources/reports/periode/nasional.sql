-- One calendar period of the nation. First the one to open with: the newest whose limit has passed for most people,
-- else the newest that most were assessed in, else the newest at all, but none of a year still to come, which only a mistyped period has; a month before a quarter before a year of the same end.
SELECT jenis_periode, tahun, angka_periode
FROM serving.mart_kinerja_nasional
ORDER BY
  tahun <= (SELECT year(as_of) FROM serving.info_rilis) DESC,
  pegawai > 0 AND 2 * jatuh_tempo >= pegawai DESC,
  pegawai > 0 AND 2 * dinilai >= pegawai DESC,
  dinilai > 0 DESC,
  periode_akhir DESC,
  CASE jenis_periode WHEN 'BULANAN' THEN 1 WHEN 'TRIWULANAN' THEN 2 ELSE 3 END
