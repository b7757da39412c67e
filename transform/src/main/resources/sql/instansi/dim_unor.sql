-- One recorded version of one unit (feeds 2.2). aktif: the sender says nothing else and the newest whole extraction, or one of that time
-- or later, a part too, holds it (5.6); what a row that landed does not tell, landing_kehadiran does.
-- REF-04: its parent is unknown. REF-05: it stands in a circle. Ids as in the newest version (D-42).
WITH induk AS (
  SELECT instansi_id, kunci_bisnis AS kunci, unor_id, unor_nama FROM riwayat_unor WHERE terkini
),
terakhir AS (
  SELECT instansi_id, sumber_sistem, max(diekstrak_pada) AS pada FROM penarikan_penuh WHERE feed = 'unor' GROUP BY ALL
),
terlihat AS (
  SELECT instansi_id, kunci, max(pada) AS pada
  FROM (
    SELECT instansi_id, kunci_bisnis AS kunci, diekstrak_pada AS pada FROM landing_unor
    UNION ALL
    SELECT instansi_id, kunci_bisnis, diekstrak_pada FROM landing_kehadiran WHERE feed = 'unor'
  )
  GROUP BY ALL
),
putar AS (
  SELECT DISTINCT instansi_id, kunci FROM unor_leluhur WHERE menutup
),
tanda AS (
  SELECT
    u.*, m.unor_id AS ejaan, a.unor_id AS atasan, i.unor_id AS induk, i.unor_nama AS induk_nama,
    coalesce(u.aktif, true) AND (t.pada IS NULL OR l.pada >= t.pada) AS masih_aktif,
    nullif(concat_ws(',',
      CASE WHEN u.unor_atasan_id IS NOT NULL AND a.kunci IS NULL THEN 'REF-04' END,
      CASE WHEN u.terkini AND p.kunci IS NOT NULL THEN 'REF-05' END), '') AS tanda_silang
  FROM riwayat_unor u
  JOIN induk m ON m.instansi_id = u.instansi_id AND m.kunci = u.kunci_bisnis
  LEFT JOIN induk a ON a.instansi_id = u.instansi_id AND a.kunci = lower(u.unor_atasan_id)
  LEFT JOIN induk i ON i.instansi_id = u.instansi_id AND i.kunci = lower(u.unor_induk_id)
  LEFT JOIN terakhir t ON t.instansi_id = u.instansi_id AND t.sumber_sistem = u.sumber_sistem
  LEFT JOIN terlihat l ON l.instansi_id = u.instansi_id AND l.kunci = u.kunci_bisnis
  LEFT JOIN putar p ON p.instansi_id = u.instansi_id AND p.kunci = u.kunci_bisnis
)
SELECT
  (md5_number_lower(concat_ws('|', instansi_id, kunci_bisnis, epoch_us(tercatat_dari))) >> 1) AS unor_key,
  instansi_id, ejaan AS unor_id, unor_nama, coalesce(atasan, unor_atasan_id) AS unor_atasan_id,
  coalesce(induk, unor_induk_id) AS unor_induk_id, induk_nama AS unor_induk_nama, jabatan_pimpinan, eselon_id, pimpinan_pns_id,
  masih_aktif AS aktif, nullif(concat_ws(',', tanda_mutu, tanda_silang), '') AS tanda_mutu,
  tercatat_dari, tercatat_sampai, terkini, kunci_bisnis AS kunci, tanda_silang
FROM tanda
