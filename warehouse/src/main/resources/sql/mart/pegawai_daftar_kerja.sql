-- One open matter of one obliged employee in one period that has begun, for the HR bureau. The numbers per matter are those of
-- mart_kinerja_unit: pegawai - ber_skp, ber_skp - skp_disetujui, belum_dinilai (once the period is over), predikat_tidak_konsisten.
WITH orang AS (
  SELECT o.*, i.instansi_nama, n.periode_nama, make_date(o.tahun, n.bulan_mulai, 1) AS periode_kalender, p.as_of, s.sebutan AS sumber, l.sebutan AS berlaku,
    o.batas_pengisian + t.toleransi_hari < p.as_of AS lewat,
    day(o.batas_pengisian) || ' ' || ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober',
      'November', 'Desember'][month(o.batas_pengisian)] || ' ' || year(o.batas_pengisian) AS batas
  FROM pegawai_periode o
  CROSS JOIN parameter p
  LEFT JOIN ref_instansi i USING (instansi_id)
  LEFT JOIN nama_periode n USING (jenis_periode, angka_periode)
  LEFT JOIN tenggat t ON t.cakupan_instansi = coalesce(i.cakupan_aturan, '*')
    AND o.periode_akhir BETWEEN t.berlaku_mulai AND coalesce(t.berlaku_sampai, DATE '9999-12-31')
  LEFT JOIN predikat s ON s.predikat = o.predikat_sumber AND s.cakupan_instansi = coalesce(i.cakupan_aturan, '*')
    AND o.periode_akhir BETWEEN s.berlaku_mulai AND coalesce(s.berlaku_sampai, DATE '9999-12-31')
  LEFT JOIN predikat l ON l.predikat = o.predikat AND l.cakupan_instansi = coalesce(i.cakupan_aturan, '*')
    AND o.periode_akhir BETWEEN l.berlaku_mulai AND coalesce(l.berlaku_sampai, DATE '9999-12-31')
  WHERE o.alasan IS NULL AND o.periode_awal <= p.as_of
),
masalah AS (
  SELECT *, 'TANPA SKP' AS masalah, 'Belum ada SKP definitif pada periode ini' AS keterangan
  FROM orang WHERE NOT ber_skp
  UNION ALL BY NAME
  SELECT *, 'SKP BELUM DISETUJUI' AS masalah, 'Status SKP: ' || coalesce(lower(status_skp), 'tidak diketahui') AS keterangan
  FROM orang WHERE ber_skp AND NOT skp_disetujui
  UNION ALL BY NAME
  SELECT *, 'BELUM DINILAI' AS masalah,
    CASE
      WHEN batas_pengisian IS NULL THEN 'Batas pengisian tidak diketahui'
      WHEN lewat THEN 'Lewat batas ' || batas
      ELSE 'Batas ' || batas
    END AS keterangan
  FROM orang WHERE predikat IS NULL AND periode_akhir <= as_of
  UNION ALL BY NAME
  SELECT *, 'PREDIKAT TIDAK KONSISTEN' AS masalah, 'Menurut sistem asal ' || lower(sumber) || ', menurut dua peringkat ' || lower(berlaku) AS keterangan
  FROM orang WHERE predikat IS NOT NULL AND NOT konsisten
  UNION ALL BY NAME
  SELECT *, 'TERLAMBAT DINILAI' AS masalah, 'Dinilai setelah batas ' || batas AS keterangan
  FROM orang WHERE predikat IS NOT NULL AND NOT tepat_waktu
)
SELECT
  nip, nama, instansi_id, instansi_nama, unor_id, unor_nama, jabatan_nama,
  jenis_periode, tahun, angka_periode, periode_awal, periode_akhir, periode_nama, periode_kalender,
  masalah, keterangan, batas_pengisian, penilai_nip
FROM masalah
