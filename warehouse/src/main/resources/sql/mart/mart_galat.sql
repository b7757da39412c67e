-- One code that rows or files of one agency and feed carried in one month of extraction, agency-local (D-33): what the batches say,
-- and the warnings that depend on other feeds. A code that was grave on one row and mild on another counts as grave.
WITH galat AS (
  SELECT i.instansi_id, b.feed,
    year(timezone(i.zona, timezone('UTC', b.diekstrak_pada))) AS tahun, month(timezone(i.zona, timezone('UTC', b.diekstrak_pada))) AS bulan,
    k.kode AS kode_galat, k.tingkat, k.baris, k.berkas
  FROM ops_batch b
  JOIN ops_batch_kode k USING (batch_id)
  JOIN ref_instansi i ON lower(i.instansi_id) = lower(b.instansi_id)
  CROSS JOIN parameter p
  WHERE b.status IN ('DITERIMA', 'DITERIMA_SEBAGIAN', 'DITOLAK') AND b.diekstrak_pada < p.as_of_akhir
  UNION ALL
  SELECT instansi_id, feed, tahun_tarik, bulan_tarik, kode_galat, 'PERINGATAN', baris, 0
  FROM agg_galat_silang
)
SELECT
  g.instansi_id, i.instansi_nama, i.jenis_instansi, i.jenis_instansi_nama, i.kode_provinsi, i.provinsi_nama,
  g.feed, f.feed_nama, g.tahun, g.bulan, make_date(g.tahun, g.bulan, 1) AS bulan_awal, g.kode_galat, s.judul AS arti,
  -- GALAT, PERINGATAN, DUPLIKAT: the gravest
  arg_min(g.tingkat, array_position(['GALAT', 'PERINGATAN', 'DUPLIKAT'], g.tingkat)) AS tingkat,
  sum(g.baris) AS baris, sum(g.berkas) AS berkas
FROM galat g
LEFT JOIN ref_instansi i USING (instansi_id)
LEFT JOIN feed f USING (feed)
LEFT JOIN istilah s ON s.kode = g.kode_galat AND s.jenis = 'KODE GALAT'
GROUP BY ALL
