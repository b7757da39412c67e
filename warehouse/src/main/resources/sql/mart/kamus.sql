-- One table, column, metric, rule or code, from the declarations and the packs.
SELECT kode, jenis, judul, definisi, rumus, satuan, dasar_hukum, kelompok_jabatan, versi
FROM istilah
