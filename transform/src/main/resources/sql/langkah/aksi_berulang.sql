-- One action whose id stands in several periods, so that evidence finds it by id and period. Hashes first: almost every id stands once.
WITH mungkin AS (
  SELECT hash(no_instansi, kunci_aksi) AS sidik FROM aksi_isi GROUP BY ALL HAVING count(*) > 1
),
calon AS (
  SELECT a.rowid AS no_aksi, a.* FROM aksi_isi a SEMI JOIN mungkin m ON m.sidik = hash(a.no_instansi, a.kunci_aksi)
)
SELECT *
FROM calon
QUALIFY count(*) OVER (PARTITION BY no_instansi, kunci_aksi) > 1
  AND row_number() OVER (PARTITION BY no_instansi, kunci_aksi, no_peta ORDER BY no_aksi) = 1
