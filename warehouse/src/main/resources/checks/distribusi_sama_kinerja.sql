-- FAIL
-- OF serving.mart_kinerja_instansi
-- SAYS jumlah distribusi predikat sama dengan hitungan instansi
-- Summed over the kinds of people, mart_distribusi_predikat gives the counts of mart_kinerja_instansi.
WITH kinerja AS (
  UNPIVOT (
    SELECT instansi_id, jenis_periode, tahun, angka_periode, sangat_baik AS "SANGAT BAIK", baik AS "BAIK", butuh_perbaikan AS "BUTUH PERBAIKAN",
      kurang AS "KURANG", sangat_kurang AS "SANGAT KURANG", belum_dinilai AS "BELUM DINILAI"
    FROM serving.mart_kinerja_instansi
    SEMI JOIN sentuh USING (instansi_id, tahun))
  ON COLUMNS(* EXCLUDE (instansi_id, jenis_periode, tahun, angka_periode)) INTO NAME predikat VALUE kinerja
),
distribusi AS (
  SELECT instansi_id, jenis_periode, tahun, angka_periode, predikat, sum(jumlah) AS distribusi
  FROM serving.mart_distribusi_predikat
  SEMI JOIN sentuh USING (instansi_id, tahun)
  GROUP BY ALL
)
SELECT instansi_id, jenis_periode, tahun, angka_periode, predikat, coalesce(kinerja, 0) AS kinerja, coalesce(distribusi, 0) AS distribusi
FROM kinerja
FULL JOIN distribusi USING (instansi_id, jenis_periode, tahun, angka_periode, predikat)
WHERE coalesce(kinerja, 0) <> coalesce(distribusi, 0)
