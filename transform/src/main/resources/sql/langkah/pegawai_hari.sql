-- One employee of one agency on the day of one calendar period in the years to build (R-307, D-02, D-03).
-- kelompok: AKTIF and PENGECUALIAN are in A, the others are not (R-810, D-05, D-06). alasan: why excepted (X), none = obliged (W);
-- the legal state before being lent out. no_masa = row of pegawai_masa.
SELECT
  m.no_orang, k.no_periode, m.rowid AS no_masa,
  coalesce(hk.kelompok, hu.kelompok, 'TANPA_KELOMPOK') AS kelompok,
  CASE
    WHEN coalesce(hk.kelompok, hu.kelompok) = 'PENGECUALIAN' THEN coalesce(hk.alasan, hu.alasan)
    WHEN m.dipinjamkan THEN 'DIPERBANTUKAN'
  END AS alasan
FROM (SELECT * FROM periode_kalender SEMI JOIN sentuh USING (instansi_id, tahun)) k
JOIN pegawai_masa m ON m.instansi_id = k.instansi_id AND m.hari_dari <= k.hari AND k.hari < m.hari_sampai
LEFT JOIN kedudukan_hukum hk
  ON hk.cakupan_instansi = m.instansi_id AND hk.kedudukan_hukum_id = m.kedudukan_hukum_id
  AND k.hari BETWEEN hk.berlaku_mulai AND coalesce(hk.berlaku_sampai, DATE '9999-12-31')
LEFT JOIN kedudukan_hukum hu
  ON hu.cakupan_instansi = '*' AND hu.kedudukan_hukum_id = m.kedudukan_hukum_id
  AND k.hari BETWEEN hu.berlaku_mulai AND coalesce(hu.berlaku_sampai, DATE '9999-12-31')
WHERE m.milik OR m.dipinjamkan
