-- One recorded version of one employee that the newest release lacks (baru), or has and is gone. pertama: the employee's first, then or
-- now. hari: the day from which it holds. dikenal: the newest release knows the employee.
SELECT
  b.instansi_id, lower(b.pns_id) AS kunci, b.nip, b.baru, b.tercatat_dari, k.kunci IS NOT NULL AS dikenal,
  coalesce(l.pertama, false) OR coalesce(d.pertama, false) AS pertama, coalesce(d.hari_dari, CAST(b.tercatat_dari + z.geser AS DATE)) AS hari
FROM beda_dim_pegawai b
JOIN zona_instansi z ON z.instansi_id = b.instansi_id
LEFT JOIN (SELECT DISTINCT instansi_id, kunci FROM pegawai_lama) k ON k.instansi_id = b.instansi_id AND k.kunci = lower(b.pns_id)
LEFT JOIN pegawai_lama l
  ON NOT b.baru AND l.instansi_id = b.instansi_id AND l.kunci = lower(b.pns_id) AND l.tercatat_dari = b.tercatat_dari
LEFT JOIN (
  SELECT
    instansi_id, kunci, tercatat_dari, hari_dari, row_number() OVER (PARTITION BY instansi_id, kunci ORDER BY tercatat_dari) = 1 AS pertama
  FROM dim_pegawai
  SEMI JOIN induk USING (instansi_id)
) d ON b.baru AND d.instansi_id = b.instansi_id AND d.kunci = lower(b.pns_id) AND d.tercatat_dari = b.tercatat_dari
