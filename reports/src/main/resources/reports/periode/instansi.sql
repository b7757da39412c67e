-- The period one agency's page opens with, chosen as the nation's is.
SELECT instansi_id, jenis_periode, tahun, angka_periode
FROM serving.mart_kinerja_instansi
QUALIFY row_number() OVER (
  PARTITION BY instansi_id
  ORDER BY
    pegawai > 0 AND 2 * jatuh_tempo >= pegawai DESC,
    pegawai > 0 AND 2 * dinilai >= pegawai DESC,
    dinilai > 0 DESC,
    periode_akhir DESC,
    CASE jenis_periode WHEN 'BULANAN' THEN 1 WHEN 'TRIWULANAN' THEN 2 ELSE 3 END) = 1
