-- What the tiles of a dashboard ask; $1 is an agency.
-- Headlines of the nation in one year
SELECT sum(pegawai), sum(dinilai), 100.0 * sum(dinilai) / nullif(sum(pegawai), 0), 100.0 * sum(baik + sangat_baik) / nullif(sum(dinilai), 0)
FROM serving.mart_kinerja_nasional WHERE jenis_periode = 'TAHUNAN' AND tahun = 2025 AND $1 IS NOT NULL;
-- Course of the months
SELECT tahun, angka_periode, sum(dinilai), sum(pegawai), sum(jatuh_tempo_tepat_waktu), sum(jatuh_tempo)
FROM serving.mart_kinerja_instansi WHERE jenis_periode = 'BULANAN' AND $1 IS NOT NULL GROUP BY ALL ORDER BY ALL;
-- Map of the provinces
SELECT kode_iso_peta33, 100.0 * sum(dinilai) / nullif(sum(pegawai), 0)
FROM serving.mart_kinerja_instansi WHERE jenis_periode = 'TAHUNAN' AND tahun = 2025 AND $1 IS NOT NULL GROUP BY ALL;
-- Agencies, ranked
SELECT instansi_nama, sum(dinilai), sum(pegawai) FROM serving.mart_kinerja_instansi
WHERE jenis_periode = 'BULANAN' AND tahun = 2025 AND $1 IS NOT NULL GROUP BY ALL ORDER BY sum(dinilai) / nullif(sum(pegawai), 0) DESC LIMIT 50;
-- Distribution by predikat of one agency, by kind of post
SELECT jenis_jabatan, predikat, sum(jumlah) FROM serving.mart_distribusi_predikat
WHERE instansi_id = $1 AND jenis_periode = 'TAHUNAN' AND tahun = 2025 GROUP BY ALL;
-- Distribution of the nation, by age and education
SELECT kelompok_usia, pendidikan, predikat, sum(jumlah) FROM serving.mart_distribusi_predikat
WHERE jenis_periode = 'TAHUNAN' AND tahun = 2025 AND $1 IS NOT NULL GROUP BY ALL;
-- Units of one agency
SELECT unor_nama, sum(pegawai), sum(dinilai), sum(rencana_aksi), sum(rencana_aksi_selesai), sum(bukti) FROM serving.mart_kinerja_unit
WHERE instansi_id = $1 AND jenis_periode = 'BULANAN' AND tahun = 2025 GROUP BY ALL ORDER BY 2 DESC LIMIT 100;
-- Organisations outside the guide
SELECT predikat_organisasi, count(*), count(*) FILTER (WHERE NOT patuh), sum(perubahan_minimum) FROM serving.mart_kepatuhan_distribusi
WHERE jenis_periode = 'TAHUNAN' AND tahun = 2025 AND $1 IS NOT NULL GROUP BY ALL;
-- Deliveries by month and feed
SELECT tahun, bulan, feed, sum(berkas), sum(baris), sum(ditolak) FROM serving.mart_penerimaan WHERE $1 IS NOT NULL GROUP BY ALL ORDER BY ALL;
-- Codes of one agency
SELECT feed, kode_galat, sum(baris) FROM serving.mart_galat WHERE instansi_id = $1 GROUP BY ALL ORDER BY 3 DESC;
