-- One recorded version of one piece of evidence (feeds 2.7, D-12 to D-15), in the years to build.
-- REF-03, REF-07: action, period unknown. LNK-03: another employee uses the same link.
SELECT
  b.* REPLACE (
    nullif(concat_ws(',', b.tanda_mutu, b.tanda_silang, CASE WHEN l.beberapa_orang THEN 'LNK-03' END), '') AS tanda_mutu,
    CASE WHEN l.beberapa_orang THEN concat_ws(',', b.tanda_silang, 'LNK-03') ELSE b.tanda_silang END AS tanda_silang),
  l.link_sidik IS NULL AS unik
FROM bukti_isi b
SEMI JOIN sentuh s ON s.instansi_id = b.instansi_id AND s.tahun = b.tahun
LEFT JOIN bukti_link l ON l.instansi_id = b.instansi_id AND l.link_sidik = b.link_sidik
