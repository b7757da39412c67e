-- One post that the employees of one agency hold, as in the newest row (feeds 2.1). Kind by D-22, group by R-808: the post's own group
-- when the reference list has it, else the first rule whose kind and leading words fit.
WITH jabatan AS (
  SELECT
    instansi_id, lower(jabatan_id) AS kunci, arg_max(jabatan_id, (tercatat_dari, kunci, sumber_sistem)) AS jabatan_id,
    arg_max(jabatan_nama, (tercatat_dari, kunci, sumber_sistem)) AS jabatan_nama,
    arg_max(jenis_jabatan_id, (tercatat_dari, kunci, sumber_sistem)) AS jenis_jabatan_id
  FROM pegawai_isi
  WHERE jabatan_id IS NOT NULL
  GROUP BY ALL
),
kelompok AS (
  SELECT j.instansi_id, j.kunci, arg_min(k.kelompok, k.urutan) AS kelompok
  FROM jabatan j
  JOIN zona_instansi z ON z.instansi_id = j.instansi_id
  LEFT JOIN ref_jabatan_fungsional f ON lower(f.jabatan_id) = j.kunci
  JOIN kelompok_jabatan k
    ON k.cakupan_instansi = z.cakupan_aturan
    AND list_contains(k.jenis_jabatan, j.jenis_jabatan_id)
    AND (k.rumpun_id IS NULL OR lower(k.rumpun_id) = lower(f.rumpun_id))
    AND (k.awalan IS NULL OR starts_with(upper(j.jabatan_nama) || ' ', upper(k.awalan) || ' '))
    AND (SELECT as_of FROM parameter) BETWEEN k.berlaku_mulai AND coalesce(k.berlaku_sampai, DATE '9999-12-31')
  GROUP BY ALL
)
SELECT
  j.instansi_id, j.jabatan_id, j.jabatan_nama, coalesce(d.jenis_jabatan, 'LAINNYA') AS jenis_jabatan,
  coalesce(n.jenjang, '-') AS jenjang, coalesce(k.kelompok, 'UMUM') AS kelompok_jabatan, j.kunci
FROM jabatan j
JOIN zona_instansi z ON z.instansi_id = j.instansi_id
LEFT JOIN kelompok k ON k.instansi_id = j.instansi_id AND k.kunci = j.kunci
LEFT JOIN jenis_jabatan d
  ON d.jenis_jabatan_id = j.jenis_jabatan_id AND d.cakupan_instansi = z.cakupan_aturan
  AND (SELECT as_of FROM parameter) BETWEEN d.berlaku_mulai AND coalesce(d.berlaku_sampai, DATE '9999-12-31')
LEFT JOIN ref_jabatan_fungsional f ON lower(f.jabatan_id) = j.kunci
LEFT JOIN jenjang n
  ON n.jenjang = f.jenjang AND n.cakupan_instansi = z.cakupan_aturan
  AND (SELECT as_of FROM parameter) BETWEEN n.berlaku_mulai AND coalesce(n.berlaku_sampai, DATE '9999-12-31')
