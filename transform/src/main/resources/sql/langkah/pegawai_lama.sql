-- One recorded version of one employee of such an agency as in the newest release. pertama: the employee's first.
SELECT
  p.instansi_id, lower(p.pns_id) AS kunci, p.nip, p.nama, p.unor_id, p.unor_nama, p.pegawai_key, p.tercatat_dari, p.terkini,
  row_number() OVER (PARTITION BY p.instansi_id, lower(p.pns_id) ORDER BY p.tercatat_dari) = 1 AS pertama
FROM lama_dim_pegawai p
SEMI JOIN induk i ON i.instansi_id = p.instansi_id
