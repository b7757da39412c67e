-- One recorded version of one piece of evidence, of any year (feeds 2.7), with the action it is for (D-12), as far as it tells
-- which of those with one id. Period: its own; year: that of
-- the period, else of the action, else 0. In time: its local day lies in the period of the action; no time, no period = not (D-15).
-- Texts that other tables of this task hold stand as numbers; periode_asing = a period id that is not known.
WITH amatan AS (
  SELECT *, CASE WHEN sasaran_jenis = 'RENCANA_AKSI' THEN lower(sasaran_id) END AS kunci_aksi, lower(skp_id) AS kunci_skp FROM riwayat_bukti_dukung
),
baris AS (
  SELECT
    r.*, z.no_instansi, z.geser, p.no_peta, p.tahun, p.no_periode, coalesce(t.no_aksi, b.no_aksi, c.no_aksi, d.no_aksi) AS no_aksi,
    coalesce(t.no_skp, b.no_skp, c.no_skp, d.no_skp) AS no_skp, coalesce(t.no_orang, b.no_orang, c.no_orang, d.no_orang) AS no_orang,
    coalesce(t.is_plt_plh, b.is_plt_plh, c.is_plt_plh, d.is_plt_plh, false) AS is_plt_plh,
    coalesce(t.no_peta, b.no_peta, c.no_peta, d.no_peta) AS no_peta_aksi, coalesce(t.tahun, b.tahun, c.tahun, d.tahun, 0) AS tahun_aksi
  FROM amatan r
  JOIN zona_instansi z ON z.instansi_id = r.instansi_id
  LEFT JOIN periode_peta p ON p.no_instansi = z.no_instansi AND p.kunci_periode = lower(r.periode_id)
  LEFT JOIN aksi_tunggal t ON t.no_instansi = z.no_instansi AND t.kunci_aksi = r.kunci_aksi
  LEFT JOIN (SELECT * FROM aksi_berulang WHERE kunci_skp IS NOT NULL AND no_peta IS NOT NULL) b
    ON b.no_instansi = z.no_instansi AND b.kunci_aksi = r.kunci_aksi AND b.no_peta = p.no_peta AND b.kunci_skp = r.kunci_skp
  LEFT JOIN (SELECT * FROM aksi_berulang WHERE satu_di_periode) c
    ON c.no_instansi = z.no_instansi AND c.kunci_aksi = r.kunci_aksi AND c.no_peta = p.no_peta
  LEFT JOIN (SELECT * FROM aksi_berulang WHERE satu_di_skp) d
    ON d.no_instansi = z.no_instansi AND d.kunci_aksi = r.kunci_aksi AND d.kunci_skp = CASE WHEN r.periode_id IS NULL THEN r.kunci_skp END
)
SELECT
  b.no_instansi, coalesce(b.tahun, b.tahun_aksi) AS tahun, b.tahun_aksi, b.sumber_sistem, b.kunci_bisnis, b.sasaran_jenis, b.sasaran_id,
  CASE WHEN b.no_peta IS NULL THEN b.periode_id END AS periode_asing, b.no_peta, b.no_periode, b.no_aksi, b.no_skp, b.no_orang, b.is_plt_plh,
  b.link_sidik, b.jenis_tautan, b.waktu_unggah,
  coalesce(CAST(b.waktu_unggah + b.geser AS DATE) BETWEEN a.periode_awal AND a.periode_akhir, false) AS tepat_waktu,
  b.tanda_mutu, b.tercatat_dari, b.tercatat_sampai, b.terkini
FROM baris b
LEFT JOIN periode_peta a ON a.no_peta = b.no_peta_aksi
