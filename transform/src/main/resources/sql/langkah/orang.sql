-- One employee that one agency has ever sent, with number and name as known now (D-34). no_orang = its number in this task.
SELECT
  CAST(row_number() OVER () AS INTEGER) AS no_orang, instansi_id, kunci, pns_id, nip, nama, upper(nama) AS nama_lipat
FROM dim_pegawai
WHERE terkini
