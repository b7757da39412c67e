-- One recorded version of one employee as one agency sent it (feeds 2.1, D-31, D-04). Id and key as in the newest version (D-42).
-- hari_dari, hari_sampai: the local days on which it is in force, the end excluded (D-02); the first version also holds before, from
-- the later of tmt_cpns and tmt_jabatan on.
-- REF-04, REF-05: unit unknown or inactive (feeds 6.8). What the row alone tells (NIP-20 to 23, REF-06, REF-10) came with it.
-- Flags of the legal state (R-810, D-06): sanctioned; a state of PPPK with a number of another form.
WITH versi AS (
  SELECT
    i.* EXCLUDE (tercatat_dari, tercatat_sampai, terkini), w.status_sumber, w.tercatat_dari, w.tercatat_sampai, w.terkini, z.cakupan_aturan,
    CAST(w.tercatat_dari + z.geser AS DATE) AS hari_terima,
    CAST(w.tercatat_sampai + z.geser AS DATE) AS hari_ganti,
    max_by(i.pns_id, w.tercatat_dari) OVER k AS ejaan,
    row_number() OVER (PARTITION BY i.instansi_id, i.kunci ORDER BY w.tercatat_dari) = 1 AS pertama
  FROM pegawai_riwayat w
  JOIN pegawai_isi i ON i.rowid = w.no_isi
  JOIN zona_instansi z ON z.instansi_id = i.instansi_id
  WINDOW k AS (PARTITION BY i.instansi_id, i.kunci)
),
tanda AS (
  SELECT
    v.*, coalesce(u.unor_id, v.unor_id, 'TANPA-UNOR') AS unit_ejaan,
    nullif(concat_ws(',',
      CASE WHEN v.unor_id IS NOT NULL AND u.unor_id IS NULL THEN 'REF-04' END,
      CASE WHEN NOT u.aktif THEN 'REF-05' END), '') AS tanda_silang,
    CASE WHEN h.bentuk_nip IS DISTINCT FROM CASE WHEN substr(v.nip, 13, 2) BETWEEN '21' AND '99' THEN 'PPPK' ELSE 'PNS' END
      THEN h.tanda END AS tanda_kedudukan
  FROM versi v
  LEFT JOIN dim_unor u ON u.instansi_id = v.instansi_id AND u.kunci = lower(v.unor_id) AND u.terkini
  LEFT JOIN kedudukan_hukum h
    ON h.cakupan_instansi = v.cakupan_aturan AND h.kedudukan_hukum_id = v.kedudukan_hukum_id
    AND v.hari_terima BETWEEN h.berlaku_mulai AND coalesce(h.berlaku_sampai, DATE '9999-12-31')
)
SELECT
  (md5_number_lower(concat_ws('|', instansi_id, kunci, epoch_us(tercatat_dari))) >> 1) AS pegawai_key,
  instansi_id, ejaan AS pns_id, nip, nip_lama, nama, tanggal_lahir, jenis_kelamin, status_cpns_pns, kedudukan_hukum_id, jenis_pegawai_id,
  tmt_cpns, tmt_pns, tmt_jabatan, golongan_nama, jenis_jabatan_id, jabatan_id, jabatan_nama, tingkat_pendidikan_id,
  tingkat_pendidikan_nama, unit_ejaan AS unor_id, unor_nama, instansi_induk_id, instansi_kerja_id, sumber_sistem, status_sumber,
  nullif(concat_ws(',', tanda_mutu, tanda_silang, tanda_kedudukan), '') AS tanda_mutu, tercatat_dari, tercatat_sampai, terkini, kunci, tanda_silang,
  CASE WHEN pertama THEN least(hari_terima, coalesce(greatest(tmt_cpns, tmt_jabatan), hari_terima)) ELSE hari_terima END AS hari_dari,
  coalesce(hari_ganti, DATE 'infinity') AS hari_sampai
FROM tanda
