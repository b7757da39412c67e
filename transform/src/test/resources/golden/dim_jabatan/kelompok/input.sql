-- R-808, in its order: a teacher by name, a head of school by name although jenis 2, a nurse, another functional post, structural posts
-- and pelaksana whatever their name. The newest name stands.
INSERT INTO landing_pegawai BY NAME
SELECT 'p' || n AS pns_id, format('19800{}{:02d}2005011999', 1, n) AS nip, * EXCLUDE (n) FROM (VALUES
  (1, 'j1', 'Guru Ahli Muda', '2'), (2, 'j2', 'Kepala Sekolah', '2'), (3, 'j3', 'Perawat Terampil', '2'), (4, 'j4', 'Arsiparis', '2'),
  (5, 'j5', 'Administrator', '1'), (6, 'j6', 'Guru Bantu', '4'), (7, 'j7', 'Guruh', '2'), (8, 'J7', 'Guruh', '2')
) t(n, jabatan_id, jabatan_nama, jenis_jabatan_id);
