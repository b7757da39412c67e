-- One open matter of one employee in one period, agency by agency (warehouse.md section 5).
SELECT instansi_id, masalah, nip, nama, unor_nama, jabatan_nama, jenis_periode, tahun, angka_periode, keterangan, batas_pengisian, penilai_nip
FROM serving.pegawai_daftar_kerja
ORDER BY instansi_id, masalah, periode_akhir DESC, unor_nama, nama, nip
