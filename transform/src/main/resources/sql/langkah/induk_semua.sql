-- One agency of which the change of its masters shows in every year: it had no employees; a unit changed, or a post that was known; an
-- employee's number or name is another one (D-34) or the first version, which also holds before (D-02) and bears the newest spelling as
-- all do (D-42); a known number is borne by somebody else, or a new one by somebody known (D-41); a unit outside the tree is called otherwise (D-07).
WITH kini AS (
  SELECT instansi_id, kunci, pegawai_key, nip, unor_id, unor_nama, tercatat_dari FROM dim_pegawai SEMI JOIN induk USING (instansi_id)
),
pemakai AS (
  SELECT instansi_id, nip, arg_max(kunci, (tercatat_dari, kunci)) AS kunci FROM kini GROUP BY ALL
),
pemakai_lama AS (
  SELECT instansi_id, nip, arg_max(kunci, (tercatat_dari, kunci)) AS kunci FROM pegawai_lama GROUP BY ALL
),
unit_luar AS (
  SELECT
    instansi_id, lower(unor_id) AS kunci, arg_max(unor_id, (tercatat_dari, pegawai_key)) AS unor_id,
    arg_max(unor_nama, (tercatat_dari, pegawai_key)) AS unor_nama
  FROM kini
  GROUP BY ALL
),
unit_luar_lama AS (
  SELECT
    instansi_id, lower(unor_id) AS kunci, arg_max(unor_id, (tercatat_dari, pegawai_key)) AS unor_id,
    arg_max(unor_nama, (tercatat_dari, pegawai_key)) AS unor_nama
  FROM pegawai_lama
  GROUP BY ALL
)
SELECT instansi_id FROM induk ANTI JOIN pegawai_lama USING (instansi_id)
UNION
SELECT instansi_id FROM beda_dim_unor
UNION
SELECT instansi_id FROM beda_dim_jabatan WHERE NOT baru
UNION
SELECT l.instansi_id
FROM pegawai_lama l
LEFT JOIN orang o ON o.instansi_id = l.instansi_id AND o.kunci = l.kunci
WHERE l.terkini AND (o.nip, o.nama) IS DISTINCT FROM (l.nip, l.nama)
UNION
SELECT instansi_id FROM pegawai_beda WHERE pertama AND dikenal
UNION
SELECT l.instansi_id
FROM pemakai_lama l
LEFT JOIN pemakai k ON k.instansi_id = l.instansi_id AND k.nip = l.nip
WHERE k.kunci IS DISTINCT FROM l.kunci
UNION
SELECT b.instansi_id
FROM pegawai_beda b
ANTI JOIN pemakai_lama l ON l.instansi_id = b.instansi_id AND l.nip = b.nip
WHERE b.baru AND b.dikenal
UNION
SELECT coalesce(k.instansi_id, l.instansi_id)
FROM (SELECT * FROM unit_luar ANTI JOIN dim_unor USING (instansi_id, kunci)) k
FULL JOIN (SELECT * FROM unit_luar_lama ANTI JOIN dim_unor USING (instansi_id, kunci)) l ON l.instansi_id = k.instansi_id AND l.kunci = k.kunci
WHERE (k.unor_id, k.unor_nama) IS DISTINCT FROM (l.unor_id, l.unor_nama)
