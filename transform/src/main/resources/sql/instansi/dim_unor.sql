-- One recorded version of one unit (feeds 2.2). aktif: the sender says nothing else and the newest whole extraction holds it (5.6).
-- REF-04: its parent is unknown. REF-05: it stands in a circle. Ids as in the newest version (D-42).
WITH induk AS (
  SELECT instansi_id, kunci_bisnis AS kunci, unor_id, unor_nama FROM riwayat_unor WHERE terkini
),
terakhir AS (
  SELECT instansi_id, sumber_sistem, max(diekstrak_pada) AS pada FROM penarikan_penuh WHERE feed = 'unor' GROUP BY ALL
),
hadir AS (
  SELECT DISTINCT k.instansi_id, k.kunci_bisnis AS kunci
  FROM landing_kehadiran k
  JOIN terakhir t ON t.instansi_id = k.instansi_id AND t.pada = k.diekstrak_pada
  WHERE k.feed = 'unor'
),
terlihat AS (
  SELECT instansi_id, kunci_bisnis AS kunci, max(tercatat_dari) AS pada FROM riwayat_unor GROUP BY ALL
),
putar AS (
  SELECT DISTINCT instansi_id, kunci FROM unor_leluhur WHERE menutup
),
tanda AS (
  SELECT
    u.*, m.unor_id AS ejaan, a.unor_id AS atasan, i.unor_id AS induk, i.unor_nama AS induk_nama,
    coalesce(u.aktif, true) AND (t.pada IS NULL OR h.kunci IS NOT NULL OR l.pada > t.pada) AS masih_aktif,
    nullif(concat_ws(',',
      CASE WHEN u.unor_atasan_id IS NOT NULL AND a.kunci IS NULL THEN 'REF-04' END,
      CASE WHEN u.terkini AND p.kunci IS NOT NULL THEN 'REF-05' END), '') AS tanda_silang
  FROM riwayat_unor u
  JOIN induk m ON m.instansi_id = u.instansi_id AND m.kunci = u.kunci_bisnis
  LEFT JOIN induk a ON a.instansi_id = u.instansi_id AND a.kunci = lower(u.unor_atasan_id)
  LEFT JOIN induk i ON i.instansi_id = u.instansi_id AND i.kunci = lower(u.unor_induk_id)
  LEFT JOIN terakhir t ON t.instansi_id = u.instansi_id AND t.sumber_sistem = u.sumber_sistem
  LEFT JOIN hadir h ON h.instansi_id = u.instansi_id AND h.kunci = u.kunci_bisnis
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
