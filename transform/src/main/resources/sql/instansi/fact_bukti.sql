-- One recorded version of one piece of evidence (feeds 2.7, D-12 to D-15), in the years to build.
-- Owner: whom the SKP of the action names, also when the agency never sent that employee.
-- REF-03, REF-07: action or indicator, period unknown; a daily activity is of no feed. LNK-03: another employee uses the same link.
WITH sasaran AS (
  SELECT
    b.*, z.instansi_id,
    CASE b.sasaran_jenis WHEN 'RENCANA_AKSI' THEN b.no_aksi IS NULL WHEN 'INDIKATOR' THEN i.kunci_indikator IS NULL ELSE false END AS sasaran_asing
  FROM bukti_isi b
  JOIN zona_instansi z ON z.no_instansi = b.no_instansi
  LEFT JOIN indikator_bukti i
    ON i.no_instansi = b.no_instansi AND i.kunci_indikator = CASE WHEN b.sasaran_jenis = 'INDIKATOR' THEN lower(b.sasaran_id) END
),
baris AS (
  SELECT
    b.*, coalesce(p.periode_id, b.periode_asing) AS periode_id, p.jenis_periode, p.angka_periode, s.pns_id,
    b.no_aksi IS NOT NULL AS dikenal, l.link_sidik IS NULL AS unik,
    CASE WHEN b.sasaran_asing OR b.periode_asing IS NOT NULL OR l.beberapa_orang THEN concat_ws(',',
      CASE WHEN b.sasaran_asing THEN 'REF-03' END,
      CASE WHEN b.periode_asing IS NOT NULL THEN 'REF-07' END,
      CASE WHEN l.beberapa_orang THEN 'LNK-03' END) END AS tanda_silang
  FROM sasaran b
  LEFT JOIN periode_peta p ON p.no_peta = b.no_peta
  LEFT JOIN skp_peta s ON s.rowid = b.no_skp
  LEFT JOIN bukti_link l ON l.no_instansi = b.no_instansi AND l.link_sidik = b.link_sidik
)
SELECT * REPLACE (CASE WHEN tanda_silang IS NULL THEN tanda_mutu ELSE concat_ws(',', tanda_mutu, tanda_silang) END AS tanda_mutu)
FROM baris
SEMI JOIN sentuh USING (instansi_id, tahun)
