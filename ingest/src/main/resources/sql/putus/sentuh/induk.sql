-- Agencies whose master rows changed: the state of a person or unit holds on and, for a first version, also before, and the newest
-- spelling is shown in every year (D-02, D-34, D-42). Periods too: their table has no years, and one may be moved to another year.
SELECT DISTINCT instansi_id, -1 AS tahun FROM masuk
