-- Five regencies and one city with people in December: a regency beside five of its kind and six of the nation, the city beside the
-- nation only. In November the fifth regency has nobody: four with people are too few, the nation of five is shown.
INSERT INTO ref_instansi BY NAME SELECT 'K' || n AS instansi_id, 'Kabupaten ' || n AS instansi_nama, 'DAERAH' AS tingkat, 'KABUPATEN' AS jenis_instansi,
  'Kabupaten' AS jenis_instansi_nama, 'Asia/Jakarta' AS zona FROM range(1, 6) t(n);
CREATE TEMP TABLE kinerja AS SELECT 'BULANAN' AS jenis_periode, 2025 AS tahun, *, make_date(2025, angka_periode, 1) AS periode_awal,
  last_day(make_date(2025, angka_periode, 1)) AS periode_akhir, 'u1' AS unor_id, 'Unit' AS unor_nama
FROM (VALUES
  (12, 'K1', 10, 9), (12, 'K2', 20, 10), (12, 'K3', 30, 30), (12, 'K4', 40, 0), (12, 'K5', 50, 50), (12, 'I3', 100, 1),
  (11, 'K1', 10, 9), (11, 'K2', 20, 10), (11, 'K3', 30, 30), (11, 'K4', 40, 0), (11, 'K5', 0, 0), (11, 'I3', 100, 1)
) t(angka_periode, instansi_id, pegawai, dinilai);
INSERT INTO agg_periode BY NAME SELECT instansi_id, jenis_periode, tahun, angka_periode, periode_awal, periode_akhir FROM kinerja;
INSERT INTO agg_kinerja_unit BY NAME SELECT * FROM kinerja;
