-- Agencies whose master rows changed: the state of a person or unit holds on and, for a first version, also before, and the newest
-- spelling is shown in every year (D-02, D-34, D-42). Which years that changes is told when the masters have been built (-2).
SELECT DISTINCT instansi_id, -2 AS tahun FROM masuk
