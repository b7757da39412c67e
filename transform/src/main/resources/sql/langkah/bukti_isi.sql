-- One recorded version of one piece of evidence, of any year (feeds 2.7), with the action it is for (D-12). Period: its own; year: that of
-- the period, else of the action, else 0. In time: its local day lies in the period of the action; no time, no period = not (D-15).
WITH amatan AS (
  SELECT *, CASE WHEN sasaran_jenis = 'RENCANA_AKSI' THEN lower(sasaran_id) END AS kunci_aksi FROM riwayat_bukti_dukung
),
baris AS (
  SELECT
    r.instansi_id, r.sumber_sistem, r.kunci_bisnis, r.sasaran_jenis, r.sasaran_id, r.periode_id, r.link_sidik, r.jenis_tautan,
    r.waktu_unggah, r.tanda_mutu, r.tercatat_dari, r.tercatat_sampai, r.terkini, z.geser, p.kunci_periode, p.tahun, p.jenis_periode,
    p.angka_periode, p.no_periode, coalesce(t.no_aksi, b.no_aksi) AS no_aksi
  FROM amatan r
  JOIN zona_instansi z ON z.instansi_id = r.instansi_id
  LEFT JOIN periode_peta p ON p.instansi_id = r.instansi_id AND p.kunci_periode = lower(r.periode_id)
  LEFT JOIN aksi_tunggal t ON t.instansi_id = r.instansi_id AND t.kunci_aksi = r.kunci_aksi
  LEFT JOIN aksi_berulang b
    ON b.instansi_id = r.instansi_id AND b.kunci_aksi = r.kunci_aksi AND b.kunci_periode = lower(r.periode_id)
)
SELECT
  b.instansi_id, coalesce(b.tahun, a.tahun, 0) AS tahun, b.sumber_sistem, b.kunci_bisnis, b.sasaran_jenis, b.sasaran_id, b.periode_id,
  b.jenis_periode, b.angka_periode, a.pns_id, coalesce(a.is_plt_plh, false) AS is_plt_plh, b.no_aksi IS NOT NULL AS dikenal,
  b.link_sidik, b.jenis_tautan, b.waktu_unggah,
  coalesce(CAST(b.waktu_unggah + b.geser AS DATE) BETWEEN a.periode_awal AND a.periode_akhir, false) AS tepat_waktu,
  b.tanda_mutu,
  CASE WHEN b.no_aksi IS NULL AND b.sasaran_jenis = 'RENCANA_AKSI' OR b.periode_id IS NOT NULL AND b.kunci_periode IS NULL THEN concat_ws(',',
    CASE WHEN b.no_aksi IS NULL AND b.sasaran_jenis = 'RENCANA_AKSI' THEN 'REF-03' END,
    CASE WHEN b.periode_id IS NOT NULL AND b.kunci_periode IS NULL THEN 'REF-07' END) END AS tanda_silang,
  b.tercatat_dari, b.tercatat_sampai, b.terkini, a.no_orang, b.no_periode, b.no_aksi
FROM baris b
LEFT JOIN aksi_isi a ON a.rowid = b.no_aksi
