-- One unit with an achievement in one calendar period: a yearly record before a periodic one, then the newest (D-16, D-43).
-- no_unit = none while the unit is unknown and has nobody; a unit is spelled as its people spell it.
SELECT c.instansi_id, c.kunci_unor, coalesce(u.unor_id, c.unor_id) AS unor_id, c.no_periode, c.predikat_organisasi, u.no_unit,
  coalesce(u.unor_nama, c.unor_id) AS unor_nama, u.unor_induk_id, u.unor_induk_nama
FROM fact_capaian_organisasi c
LEFT JOIN unit u ON u.instansi_id = c.instansi_id AND u.kunci = c.kunci_unor
WHERE c.terkini AND c.no_periode IS NOT NULL
QUALIFY row_number() OVER (
  PARTITION BY c.instansi_id, c.kunci_unor, c.no_periode
  ORDER BY c.jenis = 'TAHUNAN' DESC, c.tercatat_dari DESC, upper(c.periode_id) DESC, c.sumber_sistem) = 1
