-- FAIL
-- OF ops_batch
-- SAYS diterima + karantina + duplikat sama dengan baris yang dibaca, untuk setiap kiriman
-- Nothing lost: of every batch, accepted + quarantined + duplicate = rows read (warehouse.md 2.2).
SELECT *
FROM ops_batch
WHERE status <> 'MENUNGGU' AND diterima + karantina + duplikat <> baris_dibaca
