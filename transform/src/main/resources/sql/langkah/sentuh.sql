-- One agency-year to build: the years asked for, or all (-1). Years that share an assessment or an SKP (its
-- year was corrected, or differs from that of its period) go together, those whose rows meet (tahun_kait) too, and year 0, the rows that
-- wait for their parents, goes always.
WITH pindah AS (
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
JOIN diminta d ON d.instansi_id = p.instansi_id AND d.tahun IN (-1, p.tahun)
UNION
SELECT instansi_id, tahun FROM diminta WHERE tahun <> -1
UNION
SELECT instansi_id, 0 FROM sentuh_diminta
