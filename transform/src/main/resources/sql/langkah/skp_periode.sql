-- One employee in one calendar period with an SKP that overlaps it, extra ones (Plt, Plh, Pjb) aside: the definitive SKP is the one that
-- ends last; ties: the later created, then the greater id (D-01, R-304); of two systems
-- that send one SKP the newer. Employees with one SKP in all need no choice.
WITH skp AS (
  SELECT instansi_id, no_orang, skp_id, status_skp, disetujui, periode_awal, periode_akhir, dibuat_sumber, tercatat_dari, sumber_sistem
  FROM skp_isi
  WHERE terkini AND ber_skp AND NOT is_plt_plh AND no_orang IS NOT NULL
),
beririsan AS (
  SELECT s.no_orang, k.no_periode, s.skp_id, s.status_skp, s.disetujui, s.periode_akhir, s.dibuat_sumber, s.tercatat_dari, s.sumber_sistem
  FROM skp s
  JOIN (SELECT * FROM periode_kalender SEMI JOIN sentuh USING (instansi_id, tahun)) k
    ON k.instansi_id = s.instansi_id AND s.periode_awal <= k.periode_akhir AND s.periode_akhir >= k.periode_awal
),
banyak AS (
  SELECT no_orang FROM skp GROUP BY no_orang HAVING count(*) > 1
)
SELECT b.no_orang, b.no_periode, b.status_skp, b.disetujui
FROM beririsan b
ANTI JOIN banyak m ON m.no_orang = b.no_orang
UNION ALL
SELECT no_orang, no_periode, status_skp, disetujui
FROM (
  SELECT b.*
  FROM beririsan b
  SEMI JOIN banyak m ON m.no_orang = b.no_orang
  QUALIFY row_number() OVER (
    PARTITION BY b.no_orang, b.no_periode
    ORDER BY b.periode_akhir DESC, b.dibuat_sumber DESC NULLS LAST, upper(b.skp_id) DESC, b.tercatat_dari DESC, b.sumber_sistem) = 1
)
