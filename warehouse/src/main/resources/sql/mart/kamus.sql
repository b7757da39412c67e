-- One table, column, metric, rule, term or code, from the declarations and the packs.
SELECT kode, jenis, judul, definisi, rumus, satuan, dasar_hukum, sumber, kelompok_jabatan, versi
FROM istilah
