-- One unit in one calendar period with the actions, evidence and feedback of its obliged employees, those of extra SKP aside (D-12).
-- An action has evidence when any piece names it; evidence counts in its own period.
WITH wajib AS (
  SELECT no_orang, no_periode, no_unit FROM pegawai_periode WHERE alasan IS NULL
),
berbukti AS (
  SELECT DISTINCT no_aksi FROM bukti_isi WHERE terkini AND no_aksi IS NOT NULL
),
kerja AS (
  SELECT
    w.no_unit, p.no_periode, count(*) AS rencana_aksi, count(*) FILTER (WHERE a.selesai) AS rencana_aksi_selesai,
    count(b.no_aksi) AS rencana_aksi_berbukti, 0 AS bukti, 0 AS bukti_unik, 0 AS bukti_tepat_waktu, 0 AS umpan_balik
  FROM aksi_isi a
  JOIN periode_peta p ON p.no_peta = a.no_peta
  JOIN wajib w ON w.no_orang = a.no_orang AND w.no_periode = p.no_periode
  LEFT JOIN berbukti b ON b.no_aksi = a.rowid
  WHERE NOT a.is_plt_plh
  GROUP BY ALL
  UNION ALL
  SELECT w.no_unit, w.no_periode, 0, 0, 0, count(*), count(*) FILTER (WHERE l.link_sidik IS NULL),
    count(*) FILTER (WHERE b.tepat_waktu), 0
  FROM bukti_isi b
  JOIN wajib w ON w.no_orang = b.no_orang AND w.no_periode = b.no_periode
  LEFT JOIN bukti_link l ON l.no_instansi = b.no_instansi AND l.link_sidik = b.link_sidik
  WHERE b.terkini AND b.no_aksi IS NOT NULL AND NOT b.is_plt_plh
  GROUP BY ALL
  UNION ALL
  SELECT w.no_unit, w.no_periode, 0, 0, 0, 0, 0, 0, count(*)
  FROM fact_umpan_balik f
  JOIN wajib w ON w.no_orang = f.no_orang AND w.no_periode = f.no_periode
  WHERE f.terkini AND NOT f.is_plt_plh
  GROUP BY ALL
)
SELECT
  no_unit, no_periode, sum(rencana_aksi) AS rencana_aksi, sum(rencana_aksi_selesai) AS rencana_aksi_selesai,
  sum(rencana_aksi_berbukti) AS rencana_aksi_berbukti, sum(bukti) AS bukti, sum(bukti_unik) AS bukti_unik,
  sum(bukti_tepat_waktu) AS bukti_tepat_waktu, sum(umpan_balik) AS umpan_balik
FROM kerja
GROUP BY ALL
