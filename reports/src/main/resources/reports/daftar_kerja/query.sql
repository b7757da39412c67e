-- One open matter of one employee of the agency $1 in one period (warehouse.md section 5), with the time of the assessment where there is
-- one and the name of the assessor where the same agency's rows know it.
WITH terbuka AS (
  SELECT * FROM serving.pegawai_daftar_kerja WHERE instansi_id = $1
),
penilaian AS (
  SELECT * FROM serving.pegawai_penilaian WHERE instansi_id = $1
),
penilai AS (
  SELECT nip AS penilai_nip, arg_max(nama, periode_akhir) AS penilai_nama
  FROM penilaian
  WHERE nip IN (SELECT penilai_nip FROM terbuka)
  GROUP BY ALL
)
SELECT d.masalah, d.nip, d.nama, d.unor_nama, d.jabatan_nama, d.jenis_periode, d.tahun, d.angka_periode, d.keterangan, d.batas_pengisian,
  p.waktu_dinilai, d.penilai_nip, n.penilai_nama
FROM terbuka d
LEFT JOIN penilaian p USING (nip, jenis_periode, tahun, angka_periode)
LEFT JOIN penilai n ON n.penilai_nip = d.penilai_nip
ORDER BY d.masalah, d.periode_akhir DESC, d.jenis_periode, d.unor_nama, d.nama, d.nip
