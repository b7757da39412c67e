-- One agency-year to build, asked for or seen to change with the masters; -1 = all years. A changed version of an employee shows from
-- the day it holds, in periods and SKP that end then or later; an employee nobody knew, also where rows name the person or the number
-- (REF-01, D-41).
WITH sebagian AS (
  SELECT b.* FROM pegawai_beda b ANTI JOIN induk_semua USING (instansi_id)
),
sejak AS (
  SELECT instansi_id, min(hari) AS hari FROM sebagian GROUP BY ALL
),
orang_baru AS (
  SELECT DISTINCT instansi_id, kunci, nip FROM sebagian WHERE NOT dikenal
),
penilaian_baru AS (
  SELECT l.instansi_id, l.tahun, l.tahun_mulai, lower(l.periode_id) AS kunci_periode
  FROM landing_penilaian l
  SEMI JOIN orang_baru b ON b.instansi_id = l.instansi_id AND b.kunci = lower(l.pns_id)
  UNION
  SELECT l.instansi_id, l.tahun, l.tahun_mulai, lower(l.periode_id)
  FROM landing_penilaian l
  SEMI JOIN orang_baru b ON b.instansi_id = l.instansi_id AND b.nip = l.nip
  WHERE l.pns_id IS NULL
)
SELECT instansi_id, tahun FROM sentuh_diminta WHERE tahun <> -2
UNION
SELECT instansi_id, -1 FROM induk_semua
UNION
SELECT t.instansi_id, t.tahun FROM tahun_baris t JOIN sejak s ON s.instansi_id = t.instansi_id WHERE t.tahun >= year(s.hari)
UNION
SELECT p.instansi_id, p.tahun FROM periode_peta p JOIN sejak s ON s.instansi_id = p.instansi_id WHERE p.periode_akhir >= s.hari
UNION
SELECT k.instansi_id, k.tahun FROM skp_isi k JOIN sejak s ON s.instansi_id = k.instansi_id WHERE k.periode_akhir >= s.hari
UNION
SELECT k.instansi_id, k.tahun FROM skp_isi k SEMI JOIN orang_baru b ON b.instansi_id = k.instansi_id AND b.kunci = lower(k.pns_id)
UNION
SELECT n.instansi_id, unnest([n.tahun, coalesce(p.tahun, n.tahun_mulai, n.tahun)])
FROM penilaian_baru n
LEFT JOIN periode_peta p ON p.instansi_id = n.instansi_id AND p.kunci_periode = n.kunci_periode
