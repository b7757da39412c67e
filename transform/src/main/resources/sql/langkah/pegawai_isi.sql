-- One recorded version of one employee in one source system (feeds 5.4), with the columns that the star uses.
SELECT
  r.instansi_id, r.sumber_sistem, r.kunci_bisnis AS kunci, r.hash_isi, r.pns_id, r.nip, r.nip_lama, r.nama, r.tanggal_lahir,
  r.jenis_kelamin, r.status_cpns_pns, r.kedudukan_hukum_id, r.jenis_pegawai_id, r.tmt_cpns, r.tmt_pns, r.tmt_jabatan, r.golongan_nama,
  r.jenis_jabatan_id, r.jabatan_id, r.jabatan_nama, r.tingkat_pendidikan_id, r.tingkat_pendidikan_nama, r.unor_id, r.unor_nama,
  r.instansi_induk_id, r.instansi_kerja_id, r.tanda_mutu, r.tercatat_dari, r.tercatat_sampai, r.terkini
FROM riwayat_pegawai r
