-- FAIL
-- OF serving.pegawai_daftar_kerja
-- SAYS daftar kerja tiap unit sama panjang dengan hitungan pada mart
-- The work list of a unit is as long as the marts say: without SKP, not approved, against the ratings; and of a period that is over,
-- not assessed.
WITH daftar AS (
  SELECT instansi_id, unor_id, jenis_periode, tahun, angka_periode,
    count(*) FILTER (WHERE masalah = 'TANPA SKP') AS tanpa_skp,
    count(*) FILTER (WHERE masalah = 'SKP BELUM DISETUJUI') AS belum_disetujui,
    count(*) FILTER (WHERE masalah = 'BELUM DINILAI') AS belum_dinilai,
    count(*) FILTER (WHERE masalah = 'PREDIKAT TIDAK KONSISTEN') AS tidak_konsisten
  FROM serving.pegawai_daftar_kerja
  SEMI JOIN sentuh USING (instansi_id, tahun)
  GROUP BY ALL
),
unit AS (
  SELECT instansi_id, unor_id, jenis_periode, tahun, angka_periode, pegawai - ber_skp AS tanpa_skp,
    ber_skp - skp_disetujui AS belum_disetujui,
    if(periode_akhir <= (SELECT as_of FROM parameter), belum_dinilai, 0) AS belum_dinilai, predikat_tidak_konsisten AS tidak_konsisten
  FROM agregat.serving.mart_kinerja_unit
  SEMI JOIN sentuh USING (instansi_id, tahun)
)
SELECT instansi_id, unor_id, jenis_periode, tahun, angka_periode, d AS daftar, u AS unit
FROM unit u
FULL JOIN daftar d USING (instansi_id, unor_id, jenis_periode, tahun, angka_periode)
WHERE coalesce(u.tanpa_skp, 0) <> coalesce(d.tanpa_skp, 0) OR coalesce(u.belum_disetujui, 0) <> coalesce(d.belum_disetujui, 0)
  OR coalesce(u.belum_dinilai, 0) <> coalesce(d.belum_dinilai, 0)
  OR coalesce(u.tidak_konsisten, 0) <> coalesce(d.tidak_konsisten, 0)
