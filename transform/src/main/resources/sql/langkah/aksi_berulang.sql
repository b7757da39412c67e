-- One action whose id stands several times: in several periods, or under several SKP that number their actions each for itself. Evidence finds
-- it by what it names besides: SKP and period, the period alone where that says enough, or the SKP alone. Hashes first: almost every id stands once.
WITH mungkin AS (
  SELECT hash(no_instansi, kunci_aksi) AS sidik FROM aksi_isi GROUP BY ALL HAVING count(*) > 1
),
calon AS (
  SELECT a.rowid AS no_aksi, a.* FROM aksi_isi a SEMI JOIN mungkin m ON m.sidik = hash(a.no_instansi, a.kunci_aksi)
),
sekali AS (
  SELECT *
  FROM calon
  QUALIFY count(*) OVER (PARTITION BY no_instansi, kunci_aksi) > 1
    AND row_number() OVER (PARTITION BY no_instansi, kunci_aksi, no_peta, no_skp ORDER BY no_aksi) = 1
)
SELECT a.*, s.kunci_skp,
  count(*) OVER (PARTITION BY a.no_instansi, a.kunci_aksi, a.no_peta) = 1 AS satu_di_periode,
  count(*) OVER (PARTITION BY a.no_instansi, a.kunci_aksi, a.no_skp) = 1 AS satu_di_skp
FROM sekali a
LEFT JOIN skp_peta s ON s.rowid = a.no_skp
