-- One open matter of one employee in one period, agency by agency (warehouse.md section 5), with the time of the assessment where there
-- is one and the name of the assessor where the same agency's rows know it.
WITH penilai AS (
  SELECT instansi_id, nip AS penilai_nip, arg_max(nama, periode_akhir) AS penilai_nama
  FROM serving.pegawai_penilaian
  WHERE (instansi_id, nip) IN (SELECT (instansi_id, penilai_nip) FROM serving.pegawai_daftar_kerja)
  GROUP BY ALL
)
SELECT d.instansi_id, d.masalah, d.nip, d.nama, d.unor_nama, d.jabatan_nama, d.jenis_periode, d.tahun, d.angka_periode, d.keterangan,
  d.batas_pengisian, p.waktu_dinilai, d.penilai_nip, n.penilai_nama
FROM serving.pegawai_daftar_kerja d
LEFT JOIN serving.pegawai_penilaian p USING (instansi_id, nip, jenis_periode, tahun, angka_periode)
LEFT JOIN penilai n ON n.instansi_id = d.instansi_id AND n.penilai_nip = d.penilai_nip
ORDER BY d.instansi_id, d.masalah, d.periode_akhir DESC, d.unor_nama, d.nama, d.nip
