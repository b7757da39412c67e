-- One recorded version of one period of one agency (feeds 2.17). A yearly period has number 0.
-- The id is spelled as in its newest version (D-42).
SELECT
  instansi_id,
  max_by(periode_id, tercatat_dari) OVER (PARTITION BY instansi_id, kunci_bisnis) AS periode_id,
  tahun,
  tipe_periodik AS jenis_periode,
  CASE WHEN tipe_periodik = 'TAHUNAN' THEN coalesce(angka_periodik, 0) ELSE angka_periodik END AS angka_periode,
  nama, periode_awal, periode_akhir, batas_pengisian, tercatat_dari, tercatat_sampai, terkini
FROM riwayat_periode
