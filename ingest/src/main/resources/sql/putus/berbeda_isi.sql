-- One row of a file that shares its key with a row of other content in the same file: only of such must all cells be compared.
SELECT batch_id, baris, elemen
FROM sekunci
WINDOW w AS (PARTITION BY batch_id, sumber_sistem, kunci_bisnis)
QUALIFY min(hash_isi) OVER w <> max(hash_isi) OVER w
