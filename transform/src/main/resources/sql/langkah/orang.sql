-- One employee that one agency has ever sent, with number and name as known now (D-34). no_orang = its number in this task.
-- luar_instansi: neither home nor working agency is the sender (REF-10).
SELECT
  CAST(row_number() OVER () AS INTEGER) AS no_orang, instansi_id, kunci, pns_id, nip, nama,
  upper(nama) AS nama_lipat, 
  lower(instansi_induk_id) <> lower(instansi_id) AND lower(instansi_kerja_id) <> lower(instansi_id) AS luar_instansi
FROM dim_pegawai
WHERE terkini
