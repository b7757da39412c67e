-- One assessment that another row of the same employee and calendar period outranks: the rest are definitive (R-304, D-01, D-38, D-43).
-- A row of the 13-column form never stands beside one with ids (feeds 2.11.2); then a predikat in force, EKINERJA before SIASN, the
-- latest end of the SKP, the later created (the row, else its SKP), the later assessed, the greatest skp_id, the greatest periode_id; where
-- none of these is named, as in SIASN, the newer and then the greater key, so that the order of arrival decides nothing (feeds 5.4).
-- no_isi = its row of penilaian_isi.
WITH calon AS (
  SELECT rowid AS no_isi, no_orang, no_periode FROM penilaian_isi WHERE calon
),
bersaing AS (
  SELECT c.no_isi, c.no_orang, c.no_periode
  FROM calon c
  SEMI JOIN (SELECT no_orang, no_periode FROM calon GROUP BY ALL HAVING count(*) > 1) b
    ON b.no_orang = c.no_orang AND b.no_periode = c.no_periode
),
skp_dibuat AS (
  SELECT instansi_id, lower(skp_id) AS kunci_skp, max(dibuat_sumber) AS dibuat_sumber FROM skp_isi WHERE terkini AND ber_skp GROUP BY ALL
),
sifat AS (
  SELECT
    b.*, i.predikat, i.sumber_sistem, i.periode_akhir_skp, i.waktu_dinilai, i.skp_id, i.periode_id, i.tercatat_dari, i.kunci_bisnis,
    coalesce(i.dibuat_sumber, s.dibuat_sumber) AS dibuat,
    coalesce(starts_with(i.skp_id, 'TURUNAN:'), false) AS turunan,
    bool_or(i.sumber_sistem = 'EKINERJA' AND NOT coalesce(starts_with(i.skp_id, 'TURUNAN:'), false))
      OVER (PARTITION BY b.no_orang, b.no_periode) AS ada_beridentitas
  FROM bersaing b
  JOIN penilaian_isi i ON i.rowid = b.no_isi
  LEFT JOIN skp_dibuat s ON s.instansi_id = i.instansi_id AND s.kunci_skp = lower(i.skp_id)
)
SELECT no_isi
FROM sifat
QUALIFY row_number() OVER (
  PARTITION BY no_orang, no_periode
  ORDER BY turunan AND ada_beridentitas, predikat IS NOT NULL DESC, sumber_sistem = 'EKINERJA' DESC, periode_akhir_skp DESC NULLS LAST,
    dibuat DESC NULLS LAST, waktu_dinilai DESC NULLS LAST, upper(skp_id) DESC NULLS LAST, upper(periode_id) DESC NULLS LAST,
    tercatat_dari DESC, upper(kunci_bisnis) DESC, no_isi) > 1
