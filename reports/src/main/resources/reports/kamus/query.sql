-- One entry of the dictionary; indicators first, as readers look for those.
SELECT kode, jenis, judul, definisi, rumus, satuan, dasar_hukum, sumber, kelompok_jabatan, versi
FROM serving.kamus
ORDER BY CASE jenis WHEN 'INDIKATOR' THEN 1 WHEN 'ISTILAH' THEN 2 WHEN 'ATURAN' THEN 3 WHEN 'KODE GALAT' THEN 4 WHEN 'TABEL' THEN 5 ELSE 6 END, judul, kode
