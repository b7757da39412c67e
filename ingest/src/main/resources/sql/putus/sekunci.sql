-- One row of a file that shares its key with another row of the same file.
SELECT *
FROM calon
QUALIFY count(*) OVER (PARTITION BY batch_id, sumber_sistem, kunci_bisnis) > 1
