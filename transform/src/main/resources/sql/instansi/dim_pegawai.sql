-- One recorded version of one employee as one agency sent it (feeds 2.1, D-31, D-04). Id and key as in the newest version (D-42).
-- hari_dari, hari_sampai: the local days on which it is in force, the end excluded (D-02); the first version also holds before, from
-- the later of tmt_cpns and tmt_jabatan on.
-- NIP-20 to 23: the number says another birth, sex, first day or, for PPPK, first year than the row. REF-04, REF-05: unit unknown or
-- inactive. REF-06: agency unknown. REF-10: neither home nor working agency is the sender (feeds 6.1, 6.6, 6.8).
WITH versi AS (
  SELECT
    i.* EXCLUDE (tercatat_dari, tercatat_sampai, terkini), w.status_sumber, w.tercatat_dari, w.tercatat_sampai, w.terkini,
    CAST(w.tercatat_dari + z.geser AS DATE) AS hari_terima,
    CAST(w.tercatat_sampai + z.geser AS DATE) AS hari_ganti,
    max_by(i.pns_id, w.tercatat_dari) OVER k AS ejaan,
    row_number() OVER (PARTITION BY i.instansi_id, i.kunci ORDER BY w.tercatat_dari) = 1 AS pertama,
    CAST(substr(i.nip, 13, 2) AS INTEGER) BETWEEN 21 AND 99 AS nip_pppk
  FROM pegawai_riwayat w
  JOIN pegawai_isi i ON i.rowid = w.no_isi
  JOIN zona_instansi z ON z.instansi_id = i.instansi_id
  WINDOW k AS (PARTITION BY i.instansi_id, i.kunci)
),
tanda AS (
  SELECT
    v.*, coalesce(u.unor_id, v.unor_id, 'TANPA-UNOR') AS unit_ejaan,
    nullif(concat_ws(',',
      CASE WHEN substr(v.nip, 1, 8) <> strftime(v.tanggal_lahir, '%Y%m%d') THEN 'NIP-20' END,
      CASE WHEN substr(v.nip, 15, 1) <> CASE v.jenis_kelamin WHEN 'L' THEN '1' ELSE '2' END THEN 'NIP-21' END,
      CASE WHEN NOT v.nip_pppk AND substr(v.nip, 9, 6) <> strftime(v.tmt_cpns, '%Y%m') THEN 'NIP-22' END,
      CASE WHEN v.nip_pppk AND substr(v.nip, 9, 4) <> strftime(v.tmt_cpns, '%Y') THEN 'NIP-23' END,
      CASE WHEN v.unor_id IS NOT NULL AND u.unor_id IS NULL THEN 'REF-04' END,
      CASE WHEN NOT u.aktif THEN 'REF-05' END,
      CASE WHEN ri.instansi_id IS NULL AND v.instansi_induk_id IS NOT NULL
        OR rk.instansi_id IS NULL AND v.instansi_kerja_id IS NOT NULL THEN 'REF-06' END,
      CASE WHEN lower(v.instansi_id) <> lower(v.instansi_induk_id) AND lower(v.instansi_id) <> lower(v.instansi_kerja_id)
        THEN 'REF-10' END), '') AS tanda_silang
  FROM versi v
  LEFT JOIN dim_unor u ON u.instansi_id = v.instansi_id AND u.kunci = lower(v.unor_id) AND u.terkini
  LEFT JOIN ref_instansi ri ON lower(ri.instansi_id) = lower(v.instansi_induk_id)
  LEFT JOIN ref_instansi rk ON lower(rk.instansi_id) = lower(v.instansi_kerja_id)
)
SELECT
  (md5_number_lower(concat_ws('|', instansi_id, kunci, epoch_us(tercatat_dari))) >> 1) AS pegawai_key,
  instansi_id, ejaan AS pns_id, nip, nip_lama, nama, tanggal_lahir, jenis_kelamin, status_cpns_pns, kedudukan_hukum_id, jenis_pegawai_id,
  tmt_cpns, tmt_pns, tmt_jabatan, golongan_nama, jenis_jabatan_id, jabatan_id, jabatan_nama, tingkat_pendidikan_id,
  tingkat_pendidikan_nama, unit_ejaan AS unor_id, unor_nama, instansi_induk_id, instansi_kerja_id, sumber_sistem, status_sumber,
  nullif(concat_ws(',', tanda_mutu, tanda_silang), '') AS tanda_mutu, tercatat_dari, tercatat_sampai, terkini, kunci, tanda_silang,
  CASE WHEN pertama THEN least(hari_terima, coalesce(greatest(tmt_cpns, tmt_jabatan), hari_terima)) ELSE hari_terima END AS hari_dari,
  coalesce(hari_ganti, DATE 'infinity') AS hari_sampai
FROM tanda
