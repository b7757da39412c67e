-- Feeds 6.4: names are compared without case, titles and punctuation, on either side. Only quite another name is REF-08.
INSERT INTO landing_periode BY NAME SELECT 'm6' AS periode_id, DATE '2025-06-01' AS periode_awal, DATE '2025-06-30' AS periode_akhir, 'BULANAN' AS tipe_periodik, 6 AS angka_periodik;
CREATE TEMP TABLE nama_uji AS SELECT * FROM (VALUES
  ('p1', '198002012005011991', 'Ahmad Yani', 'Prof. Dr. Ir. H. Ahmad Yani'),
  ('p2', '198002012005011992', 'Ahmad Yani', 'PROF.DR.IR.H.AHMAD YANI, M.Si., Ph.D.'),
  ('p3', '198002012005011993', 'Prof. Dr. Ir. Hj. Siti Aminah, M.Pd', 'Siti Aminah'),
  ('p4', '198002012005011994', 'Ahmad Yani', 'Prof. Dr. Ir. H. Xqzv Hjjxf'),
  ('p5', '198002012005011995', 'Ahmad Yani', 'apt Drs Ahmad Yani'),
  ('p6', '198002012005011996', 'Irwan Hadi', 'Drg. Irwan Hadi, Sp.KG'),
  ('p7', '198002012005011997', 'Ahmad Yani', 'Xqzv Hjjxf')
) t(pns_id, nip, nama_induk, nama);
INSERT INTO landing_pegawai BY NAME SELECT pns_id, nip, nama_induk AS nama FROM nama_uji;
INSERT INTO landing_penilaian BY NAME
SELECT 'PERIODIK' AS jenis_penilaian, pns_id, nip, nama, 'm6' AS periode_id, 'TURUNAN:' || pns_id AS skp_id FROM nama_uji;
