-- One action whose id stands in several periods, so that evidence finds it by id and period.
SELECT a.instansi_id, a.kunci_aksi, lower(a.periode_id) AS kunci_periode, min(a.rowid) AS no_aksi
FROM aksi_isi a
ANTI JOIN aksi_tunggal t ON t.instansi_id = a.instansi_id AND t.kunci_aksi = a.kunci_aksi
WHERE a.terkini
GROUP BY ALL
