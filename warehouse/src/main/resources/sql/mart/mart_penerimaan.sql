-- One registered agency, feed and month of extraction in the agency's own time, also without a delivery: from January of the first
-- year with a delivery to the month of as-of, or of a delivery of that day where it was the next month already (D-33). Refused batches
-- count, repetitions and waiting ones do not.
WITH kiriman AS (
  SELECT i.instansi_id, b.feed, timezone(i.zona, timezone('UTC', b.diekstrak_pada)) AS setempat, b.*  EXCLUDE (instansi_id, feed)
  FROM ops_batch b
  JOIN ref_instansi i ON lower(i.instansi_id) = lower(b.instansi_id)
  CROSS JOIN parameter p
  WHERE b.status IN ('DITERIMA', 'DITERIMA_SEBAGIAN', 'DITOLAK') AND b.diekstrak_pada < p.as_of_akhir
),
bulan AS (
  SELECT unnest(generate_series(make_date(year(min(k.setempat))::INTEGER, 1, 1),
    greatest(any_value(p.as_of), max(CAST(k.setempat AS DATE))), INTERVAL 1 MONTH)) AS mulai
  FROM kiriman k
  CROSS JOIN parameter p
),
jumlah AS (
  SELECT instansi_id, feed, year(setempat) AS tahun, month(setempat) AS bulan,
    count(*) AS berkas, sum(baris_dibaca) AS baris, sum(diterima) AS diterima, sum(karantina) AS ditolak, sum(duplikat) AS duplikat,
    max(diterima_pada) AS terakhir_diterima
  FROM kiriman
  GROUP BY ALL
)
SELECT
  i.instansi_id, i.instansi_nama, i.jenis_instansi, i.jenis_instansi_nama, i.kode_provinsi, i.provinsi_nama,
  f.feed, f.feed_nama, year(m.mulai) AS tahun, month(m.mulai) AS bulan, m.mulai AS bulan_awal,
  coalesce(j.berkas, 0) AS berkas, coalesce(j.baris, 0) AS baris, coalesce(j.diterima, 0) AS diterima,
  coalesce(j.ditolak, 0) AS ditolak, coalesce(j.duplikat, 0) AS duplikat, j.terakhir_diterima
FROM ref_instansi i
CROSS JOIN feed f
CROSS JOIN bulan m
LEFT JOIN jumlah j
  ON j.instansi_id = i.instansi_id AND j.feed = f.feed AND j.tahun = year(m.mulai) AND j.bulan = month(m.mulai)
