-- One action, whether it is done: realisation reaches the target when both are known, else answered or closed (D-13).
CASE WHEN target IS NOT NULL AND realisasi IS NOT NULL THEN realisasi >= target ELSE coalesce(status IN ('DITANGGAPI', 'DITUTUP'), false) END
