-- One employee of one agency on the day of one calendar period in the years to build (R-307, D-02, D-03).
-- kelompok: AKTIF and PENGECUALIAN are in A, the others are not (R-810, D-05, D-06). alasan: why excepted (X), none = obliged (W);
-- the legal state before being lent out. no_masa = row of pegawai_masa.
-- A counts a number once (R-307): of employees who bear one number on one day, the one who bore it last counts (D-41).
WITH hari AS (
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
),
senomor AS (
  SELECT o.instansi_id, o.nip, o.no_orang, row_number() OVER (PARTITION BY o.instansi_id, o.nip ORDER BY n.no_orang = o.no_orang DESC, o.kunci) AS urut
  FROM orang o
  SEMI JOIN (SELECT instansi_id, nip FROM orang GROUP BY ALL HAVING count(*) > 1) b ON b.instansi_id = o.instansi_id AND b.nip = o.nip
  LEFT JOIN orang_nip n ON n.instansi_id = o.instansi_id AND n.nip = o.nip
),
dihitung AS (
  SELECT h.no_orang, h.no_periode, s.instansi_id, s.nip, s.urut
  FROM hari h
  JOIN senomor s ON s.no_orang = h.no_orang
  WHERE h.kelompok IN ('AKTIF', 'PENGECUALIAN')
),
kalah AS (
  SELECT a.no_orang, a.no_periode
  FROM dihitung a
  SEMI JOIN dihitung b ON b.instansi_id = a.instansi_id AND b.nip = a.nip AND b.no_periode = a.no_periode AND b.urut < a.urut
)
SELECT h.* FROM hari h ANTI JOIN kalah k ON k.no_orang = h.no_orang AND k.no_periode = h.no_periode
