-- One warning code that depends on other feeds, in one feed, by the local month of extraction of the rows that carry it (D-33, feeds 6).
-- Year of the part: that of the fact; for employees and units the year of extraction.
WITH bertanda AS (
  SELECT instansi_id, NULL::INTEGER AS tahun, 'unor' AS feed, tercatat_dari, tanda_silang FROM dim_unor WHERE tanda_silang IS NOT NULL
  UNION ALL
  SELECT instansi_id, NULL, 'pegawai', tercatat_dari, tanda_silang FROM dim_pegawai WHERE tanda_silang IS NOT NULL AND status_sumber = 'ADA'
  UNION ALL
  SELECT instansi_id, tahun, 'skp', tercatat_dari, tanda_silang FROM fact_skp WHERE tanda_silang IS NOT NULL
  UNION ALL
  SELECT instansi_id, tahun, 'rhk', tercatat_dari, tanda_silang FROM fact_rhk WHERE tanda_silang IS NOT NULL
  UNION ALL
  SELECT instansi_id, tahun, 'indikator', tercatat_dari, tanda_silang FROM fact_indikator WHERE tanda_silang IS NOT NULL
  UNION ALL
  SELECT instansi_id, tahun, 'rencana_aksi', tercatat_dari, tanda_silang FROM fact_rencana_aksi WHERE tanda_silang IS NOT NULL
  UNION ALL
  SELECT instansi_id, tahun, 'bukti_dukung', tercatat_dari, tanda_silang FROM fact_bukti WHERE tanda_silang IS NOT NULL
  UNION ALL
  SELECT instansi_id, tahun, 'umpan_balik', tercatat_dari, tanda_silang FROM fact_umpan_balik WHERE tanda_silang IS NOT NULL
  UNION ALL
  SELECT instansi_id, tahun, 'penilaian', tercatat_dari, tanda_silang FROM fact_penilaian WHERE tanda_silang IS NOT NULL
  UNION ALL
  SELECT instansi_id, tahun, 'capaian_organisasi', tercatat_dari, tanda_silang FROM fact_capaian_organisasi WHERE tanda_silang IS NOT NULL
),
jumlah AS (
  SELECT instansi_id, tahun, feed, tercatat_dari, tanda_silang, count(*) AS baris FROM bertanda GROUP BY ALL
),
kode AS (
  SELECT
    j.instansi_id, j.feed, year(j.tercatat_dari + z.geser) AS tahun_tarik, month(j.tercatat_dari + z.geser) AS bulan_tarik,
    coalesce(j.tahun, year(j.tercatat_dari + z.geser)) AS tahun, unnest(string_split(j.tanda_silang, ',')) AS kode_galat, j.baris
  FROM jumlah j
  JOIN zona_instansi z ON z.instansi_id = j.instansi_id
)
SELECT instansi_id, tahun, feed, tahun_tarik, bulan_tarik, kode_galat, sum(baris) AS baris
FROM kode
SEMI JOIN sentuh USING (instansi_id, tahun)
GROUP BY ALL
