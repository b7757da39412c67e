-- One action whose id stands in one period only, so that evidence finds it by the id alone.
SELECT instansi_id, kunci_aksi, min(rowid) AS no_aksi
FROM aksi_isi
WHERE terkini
GROUP BY ALL
HAVING count(*) = 1
