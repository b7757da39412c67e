-- One organisation with an achievement record in one period that has begun, judged by the guide of its predikat organisasi that is
-- in force on the last day of the period (R-203 to R-205, D-16). Integer arithmetic only decides; the binomial tail is shown beside.
-- Too few people, or no guide in force: not judged, the measures are null.
WITH organisasi AS (
  SELECT c.*, coalesce(i.cakupan_aturan, '*') AS cakupan_aturan, u.keadaan, coalesce(u.pembulatan = 'LONGGAR', false) AS longgar
  FROM agg_capaian c
  CROSS JOIN parameter p
  LEFT JOIN ref_instansi i USING (instansi_id)
  LEFT JOIN unit_kecil u
    ON c.dinilai >= u.dari AND c.dinilai < coalesce(u.sampai, c.dinilai + 1) AND u.cakupan_instansi = coalesce(i.cakupan_aturan, '*')
    AND c.periode_akhir BETWEEN u.berlaku_mulai AND coalesce(u.berlaku_sampai, DATE '9999-12-31')
  WHERE c.periode_awal <= p.as_of
),
pedoman AS (
  -- The bounds that bind.
  SELECT o.*, b.batas, b.jenis, b.persen, b.orang, b.himpunan
  FROM organisasi o
  JOIN pola_distribusi b
    ON b.predikat_organisasi = o.predikat_organisasi AND b.cakupan_instansi = o.cakupan_aturan
    AND o.periode_akhir BETWEEN b.berlaku_mulai AND coalesce(b.berlaku_sampai, DATE '9999-12-31')
  WHERE o.keadaan <> 'TERLALU_KECIL' AND b.tingkat = 'BATAS'
),
hitungan AS (
  SELECT *,
    if('SB' IN himpunan, sangat_baik, 0) + if('B' IN himpunan, baik, 0) + if('BP' IN himpunan, butuh_perbaikan, 0)
      + if('K' IN himpunan, kurang, 0) + if('SK' IN himpunan, sangat_kurang, 0) AS ada,
    CASE jenis
      WHEN 'MAKS' THEN (dinilai * persen + if(longgar, 99, 0)) // 100
      WHEN 'MIN' THEN (dinilai * persen + if(longgar, 0, 99)) // 100
      WHEN 'ADA' THEN orang
    END AS batas_orang
  FROM pedoman
),
selisih AS (
  SELECT *, if(jenis = 'MAKS', greatest(ada - batas_orang, 0), least(ada - batas_orang, 0)) AS beda
  FROM hitungan
),
-- The tail P(X >= ada) of MAKS or P(X <= ada) of MIN for n = dinilai and p = persen / 100. A violated bound lies on the far side of
-- the mean, so that terms fall from the first on: twelve standard deviations and forty terms leave nothing that a double can hold.
ekor AS (
  SELECT *,
    persen / 100.0::DOUBLE AS pe,
    ceil(12 * sqrt(dinilai * (persen / 100.0::DOUBLE) * (1 - persen / 100.0::DOUBLE)))::BIGINT + 40 AS lebar
  FROM selisih
  WHERE beda <> 0
),
putusan AS (
  SELECT instansi_id, unor_id, jenis_periode, tahun, angka_periode,
    string_agg(batas, ',' ORDER BY batas) FILTER (WHERE beda <> 0) AS batas_dilanggar,
    string_agg(format('{}:{:+d}', batas, beda), ',' ORDER BY batas) FILTER (WHERE beda <> 0) AS selisih_batas,
    greatest(sum(greatest(beda, 0)), sum(greatest(-beda, 0))) AS perubahan_minimum
  FROM selisih
  GROUP BY ALL
),
peluang AS (
  SELECT instansi_id, unor_id, jenis_periode, tahun, angka_periode,
    CASE
      WHEN persen IS NULL THEN NULL
      WHEN pe = 0 OR pe = 1 THEN 0.0
      ELSE list_sum([
        exp(lgamma(dinilai + 1) - lgamma(k + 1) - lgamma(dinilai - k + 1) + k * ln(pe) + (dinilai - k) * ln(1 - pe))
        FOR k IN if(jenis = 'MAKS', range(ada, least(dinilai, ada + lebar) + 1), range(greatest(0, ada - lebar), ada + 1))])
    END AS peluang
  FROM ekor
  QUALIFY row_number() OVER (PARTITION BY instansi_id, unor_id, jenis_periode, tahun, angka_periode ORDER BY batas) = 1
)
SELECT
  o.instansi_id, i.instansi_nama, i.jenis_instansi, i.jenis_instansi_nama, i.kode_provinsi, i.provinsi_nama,
  o.unor_id, coalesce(o.unor_nama, o.unor_id) AS unor_nama, o.unor_induk_id, o.unor_induk_nama,
  o.jenis_periode, o.tahun, o.angka_periode, o.periode_awal, o.periode_akhir, n.periode_nama, make_date(o.tahun, n.bulan_mulai, 1) AS periode_kalender,
  o.tingkat, coalesce(g.label, o.predikat_organisasi) AS predikat_organisasi,
  o.dinilai, o.sangat_baik, o.baik, o.butuh_perbaikan, o.kurang, o.sangat_kurang,
  v.perubahan_minimum = 0 AS patuh,
  CASE
    WHEN o.keadaan = 'TERLALU_KECIL' THEN 'Terlalu kecil'
    WHEN v.perubahan_minimum IS NULL THEN 'Tanpa pedoman'
    WHEN v.perubahan_minimum = 0 THEN 'Sesuai pedoman'
    ELSE 'Tidak sesuai'
  END AS kesesuaian,
  v.batas_dilanggar, v.selisih_batas, v.perubahan_minimum,
  o.keadaan = 'TERLALU_KECIL' AS terlalu_kecil,
  o.keadaan = 'INDIKATIF' AS indikatif,
  t.peluang,
  if(o.keadaan = 'TERLALU_KECIL', NULL,
    (SELECT sum(l.level * CASE l.predikat
        WHEN 'SB' THEN o.sangat_baik WHEN 'B' THEN o.baik WHEN 'BP' THEN o.butuh_perbaikan WHEN 'K' THEN o.kurang WHEN 'SK' THEN o.sangat_kurang
        END)::DOUBLE
      FROM predikat l
      WHERE l.cakupan_instansi = o.cakupan_aturan AND l.level IS NOT NULL
        AND o.periode_akhir BETWEEN l.berlaku_mulai AND coalesce(l.berlaku_sampai, DATE '9999-12-31')) / nullif(o.dinilai, 0) - g.level
  ) AS kesenjangan,
  o.unit_tanpa_capaian,
  p.versi_aturan AS aturan
FROM organisasi o
CROSS JOIN parameter p
LEFT JOIN ref_instansi i USING (instansi_id)
LEFT JOIN nama_periode n USING (jenis_periode, angka_periode)
LEFT JOIN predikat_organisasi g
  ON g.predikat_organisasi = o.predikat_organisasi AND g.cakupan_instansi = o.cakupan_aturan
  AND o.periode_akhir BETWEEN g.berlaku_mulai AND coalesce(g.berlaku_sampai, DATE '9999-12-31')
LEFT JOIN putusan v USING (instansi_id, unor_id, jenis_periode, tahun, angka_periode)
LEFT JOIN peluang t USING (instansi_id, unor_id, jenis_periode, tahun, angka_periode)
