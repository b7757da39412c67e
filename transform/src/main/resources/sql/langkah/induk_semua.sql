-- One agency of which the change of its masters shows in every year: it had no employees; a unit changed, or a post that was known; an
-- employee's number or name is another one (D-34) or the first version, which also holds before (D-02) and bears the newest spelling as
-- all do (D-42); a known number is borne by somebody else, or a new one by somebody known (D-41); a unit outside the tree is called
-- otherwise (D-07).
WITH versi AS (
  SELECT true AS kini, instansi_id, kunci, nip, unor_id, unor_nama, tercatat_dari, pegawai_key FROM dim_pegawai SEMI JOIN induk USING (instansi_id)
  UNION ALL
  SELECT false, instansi_id, kunci, nip, unor_id, unor_nama, tercatat_dari, pegawai_key FROM pegawai_lama
),
pemakai AS (
  SELECT kini, instansi_id, nip, arg_max(kunci, (tercatat_dari, kunci)) AS kunci FROM versi GROUP BY ALL
),
unit_luar AS (
  SELECT
    kini, instansi_id, lower(unor_id) AS kunci, arg_max(unor_id, (tercatat_dari, pegawai_key)) AS unor_id,
    arg_max(unor_nama, (tercatat_dari, pegawai_key)) AS unor_nama
  FROM versi
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
SELECT instansi_id FROM pemakai ANTI JOIN (SELECT * FROM pemakai WHERE kini) k USING (instansi_id, nip, kunci) WHERE NOT pemakai.kini
UNION
SELECT b.instansi_id
FROM pegawai_beda b
ANTI JOIN (SELECT * FROM pemakai WHERE NOT kini) l ON l.instansi_id = b.instansi_id AND l.nip = b.nip
WHERE b.baru AND b.dikenal
UNION
SELECT instansi_id FROM unit_luar ANTI JOIN dim_unor USING (instansi_id, kunci) GROUP BY instansi_id, kunci, unor_id, unor_nama HAVING count(*) = 1
