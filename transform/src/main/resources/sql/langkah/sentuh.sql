-- One agency-year to build. Asked are the years that new rows are about, or all (-1); years that share an assessment or an SKP (its
-- year was corrected, or differs from that of its period) go together, those whose rows meet (tahun_kait) too, and year 0, the rows that
-- wait for their parents, goes always.
WITH tahun_baris AS (
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
    SELECT DISTINCT instansi_id, diekstrak_pada FROM penarikan_penuh
  ) i
  JOIN zona_instansi z USING (instansi_id)
),
pindah AS (
  SELECT instansi_id, min(tahun) AS tahun, max(tahun) AS tahun_lain FROM landing_skp GROUP BY instansi_id, kunci_bisnis HAVING min(tahun) < max(tahun)
  UNION
  SELECT instansi_id, min(tahun), max(tahun) FROM landing_penilaian GROUP BY instansi_id, kunci_bisnis HAVING min(tahun) < max(tahun)
  UNION
  SELECT instansi_id, min(tahun), max(tahun) FROM landing_capaian_organisasi GROUP BY instansi_id, kunci_bisnis HAVING min(tahun) < max(tahun)
),
pasangan AS (
  SELECT * FROM tahun_baris
  UNION SELECT instansi_id, tahun_lain, tahun FROM tahun_baris
  UNION SELECT * FROM pindah
  UNION SELECT instansi_id, tahun_lain, tahun FROM pindah
  UNION SELECT * FROM tahun_kait
)
SELECT DISTINCT p.instansi_id, p.tahun_lain AS tahun
FROM pasangan p
JOIN sentuh_diminta d ON d.instansi_id = p.instansi_id AND d.tahun IN (-1, p.tahun)
UNION
SELECT instansi_id, tahun FROM sentuh_diminta WHERE tahun <> -1
UNION
SELECT instansi_id, 0 FROM sentuh_diminta
