-- One pair of years of one agency in which rows of it stand, or an extraction of its masters falls: those that share an assessment or an
-- achievement, the year it says and that of its period, and every year with itself.
SELECT DISTINCT s.instansi_id, s.tahun, s.tahun AS tahun_lain FROM landing_skp s
UNION
SELECT DISTINCT s.instansi_id, s.tahun, coalesce(p.tahun, s.tahun_mulai, s.tahun)
FROM (SELECT DISTINCT instansi_id, tahun, tahun_mulai, periode_id FROM landing_penilaian) s
LEFT JOIN periode_peta p ON p.instansi_id = s.instansi_id AND p.kunci_periode = lower(s.periode_id)
UNION
SELECT DISTINCT s.instansi_id, s.tahun, coalesce(p.tahun, s.tahun)
FROM (SELECT DISTINCT instansi_id, tahun, periode_id FROM landing_capaian_organisasi) s
LEFT JOIN periode_peta p ON p.instansi_id = s.instansi_id AND p.kunci_periode = lower(s.periode_id)
UNION
SELECT instansi_id, tahun, tahun FROM dim_periode_instansi
UNION
SELECT DISTINCT i.instansi_id, year(i.diekstrak_pada + z.geser)::INTEGER, year(i.diekstrak_pada + z.geser)::INTEGER
FROM (
  SELECT DISTINCT instansi_id, diekstrak_pada FROM landing_pegawai
  UNION
  SELECT DISTINCT instansi_id, diekstrak_pada FROM landing_unor
  UNION
  SELECT DISTINCT instansi_id, diekstrak_pada FROM landing_kehadiran
  UNION
  SELECT DISTINCT instansi_id, diekstrak_pada FROM penarikan_penuh
) i
JOIN zona_instansi z USING (instansi_id)
