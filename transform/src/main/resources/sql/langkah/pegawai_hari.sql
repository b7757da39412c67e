-- One employee of one agency on the day of one calendar period in the years to build (R-307, D-02, D-03).
-- kelompok: AKTIF and PENGECUALIAN are in A, the others are not (R-810, D-05, D-06). alasan: why excepted (X), none = obliged (W);
-- the legal state before being lent out. no_masa = row of pegawai_masa.
SELECT
  m.no_orang, k.no_periode, m.rowid AS no_masa,
  coalesce(h.kelompok, 'TANPA_KELOMPOK') AS kelompok,
  CASE
    WHEN h.kelompok = 'PENGECUALIAN' THEN h.alasan
    WHEN m.dipinjamkan THEN 'DIPERBANTUKAN'
  END AS alasan
FROM (SELECT * FROM periode_kalender SEMI JOIN sentuh USING (instansi_id, tahun)) k
JOIN pegawai_masa m ON m.instansi_id = k.instansi_id AND m.hari_dari <= k.hari AND k.hari < m.hari_sampai
LEFT JOIN kedudukan_hukum h
  ON h.cakupan_instansi = k.cakupan_aturan AND h.kedudukan_hukum_id = m.kedudukan_hukum_id
  AND k.hari BETWEEN h.berlaku_mulai AND coalesce(h.berlaku_sampai, DATE '9999-12-31')
WHERE m.milik OR m.dipinjamkan
