-- One row that repeats, or quarrels with, another row of its file; in the order of D-26:
-- DUP-01 equal content: the first row stays; rows of further sheets, told by the sheet's name, come after those of the first, and a name
-- has no bracket, as the elements of nested bodies have. DUP-04 equal but for empty cells: the fuller row stays.
-- DUP-03 an older one: the latest stays. KUN-01 different content without an order: none stays.
WITH bertanda AS (
  SELECT s.batch_id, s.baris, s.elemen, s.sumber_sistem, s.kunci_bisnis, s.hash_isi, i.isi, i.waktu_1, i.waktu_2,
    row_number() OVER (
      PARTITION BY s.batch_id, s.sumber_sistem, s.kunci_bisnis, s.hash_isi
      ORDER BY if(contains(s.elemen, '['), '', s.elemen), s.baris, s.elemen) AS ke
  FROM sekunci s
  LEFT JOIN isi_sekunci i ON i.batch_id = s.batch_id AND i.baris = s.baris AND i.elemen = s.elemen
),
berbeda AS (
  SELECT * FROM bertanda WHERE ke = 1
),
kurang_lengkap AS (
  SELECT DISTINCT a.batch_id, a.baris, a.elemen
  FROM berbeda a
  JOIN berbeda b
    ON b.batch_id = a.batch_id AND b.sumber_sistem = a.sumber_sistem AND b.kunci_bisnis = a.kunci_bisnis
    AND b.hash_isi <> a.hash_isi
  WHERE len(list_filter(list_zip(a.isi, b.isi), lambda sel: sel[1] IS NOT NULL AND sel[1] IS DISTINCT FROM sel[2])) = 0
),
bersaing AS (
  SELECT b.*,
    rank() OVER (PARTITION BY batch_id, sumber_sistem, kunci_bisnis ORDER BY waktu_1 DESC NULLS LAST, waktu_2 DESC NULLS LAST) AS peringkat
  FROM berbeda b
  ANTI JOIN kurang_lengkap k ON k.batch_id = b.batch_id AND k.baris = b.baris AND k.elemen = b.elemen
),
teratas AS (
  SELECT *, count(*) FILTER (peringkat = 1) OVER (PARTITION BY batch_id, sumber_sistem, kunci_bisnis) AS seri
  FROM bersaing
)
SELECT batch_id, baris, elemen, 'DUPLIKAT' AS akibat, 'DUP-01' AS kode, '' AS kolom, '' AS nilai FROM bertanda WHERE ke > 1
UNION ALL
SELECT batch_id, baris, elemen, 'DUPLIKAT', 'DUP-04', '', '' FROM kurang_lengkap
UNION ALL
SELECT batch_id, baris, elemen, 'DUPLIKAT', 'DUP-03', '', '' FROM teratas WHERE seri = 1 AND peringkat > 1
UNION ALL
SELECT batch_id, baris, elemen, 'KARANTINA', 'KUN-01', '', kunci_bisnis FROM teratas WHERE seri > 1
