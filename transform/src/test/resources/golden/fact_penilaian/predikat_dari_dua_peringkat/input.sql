-- The nine cells of R-107, the table of R-108 and "-" of R-109: both ratings decide, else the source; a difference is only marked.
INSERT INTO landing_periode BY NAME SELECT 'per-6' AS periode_id, DATE '2025-06-01' AS periode_awal, DATE '2025-06-30' AS periode_akhir, 'BULANAN' AS tipe_periodik, 6 AS angka_periodik;
INSERT INTO landing_penilaian BY NAME
SELECT 'PERIODIK' AS jenis_penilaian, pns_id, 'per-6' AS periode_id, 's' || pns_id AS skp_id, hasil_kerja, perilaku_kerja, predikat_sumber
FROM (VALUES
  ('p01', 'ATAS', 'ATAS', 'SB'),
  ('p02', 'SESUAI', 'ATAS', 'B'),
  ('p03', 'ATAS', 'BAWAH', 'BP'),    -- KIN-02 of a client: 3 with conduct below means K
  ('p04', 'SESUAI', 'BAWAH', 'BP'),
  ('p05', 'SESUAI', 'ATAS', 'BP'),   -- KIN-01
  ('p06', 'ATAS', 'SESUAI', 'SB'),
  ('p07', 'BAWAH', 'BAWAH', 'SK'),
  ('p08', NULL, 'SESUAI', 'B'),      -- KIN-03: the source alone
  ('p09', 'SESUAI', 'SESUAI', NULL), -- KIN-04: ratings alone
  ('p10', NULL, NULL, NULL),         -- not assessed
  ('p11', 'BAWAH', 'ATAS', 'BP'),
  ('p12', 'BAWAH', 'SESUAI', 'BP'),
  ('p13', 'ATAS', 'SESUAI', 'B'),
  ('p14', 'SESUAI', 'SESUAI', 'B')
) t(pns_id, hasil_kerja, perilaku_kerja, predikat_sumber);
