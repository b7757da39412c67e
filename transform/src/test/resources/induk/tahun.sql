-- Three years of rows out of one, and masters that were known before them.
INSERT INTO landing_periode BY NAME
SELECT p.* REPLACE (p.periode_id || '-' || t AS periode_id, p.kunci_bisnis || '-' || t AS kunci_bisnis, t AS tahun,
  CAST(p.periode_awal - to_years(2025 - t) AS DATE) AS periode_awal, CAST(p.periode_akhir - to_years(2025 - t) AS DATE) AS periode_akhir)
FROM landing_periode p, (VALUES (2023), (2024)) v(t);
INSERT INTO landing_skp BY NAME
SELECT p.* REPLACE (skp_id || '-' || t AS skp_id, kunci_bisnis || '-' || t AS kunci_bisnis, t AS tahun,
  make_date(t, 1, 1) AS periode_awal, make_date(t, 12, 31) AS periode_akhir)
FROM landing_skp p, (VALUES (2023), (2024)) v(t);
INSERT INTO landing_penilaian BY NAME
SELECT p.* REPLACE (kunci_bisnis || '-' || t AS kunci_bisnis, penilaian_id || '-' || t AS penilaian_id, periode_id || '-' || t AS periode_id,
  skp_id || '-' || t AS skp_id, t AS tahun, waktu_dinilai - to_years(2025 - t) AS waktu_dinilai)
FROM landing_penilaian p, (VALUES (2023), (2024)) v(t);
INSERT INTO landing_rencana_aksi BY NAME
SELECT p.* REPLACE (rencana_aksi_id || '-' || t AS rencana_aksi_id, skp_id || '-' || t AS skp_id, periode_id || '-' || t AS periode_id,
  kunci_bisnis || '-' || t AS kunci_bisnis)
FROM landing_rencana_aksi p, (VALUES (2023), (2024)) v(t);
DELETE FROM landing_bukti_dukung;
INSERT INTO landing_capaian_organisasi BY NAME
SELECT instansi_id, 'EKINERJA' AS sumber_sistem, saluran, 'bc' AS batch_id, 'capaian.csv' AS berkas, baris, diekstrak_pada, diterima_pada, revisi,
  sha256(unor_id || t)::BLOB AS hash_isi, lower(unor_id) || '|tahunan|' || t AS kunci_bisnis, hasil, versi_aturan,
  unor_id, 'TAHUNAN' AS jenis, t AS tahun, 'B' AS predikat_organisasi
FROM landing_unor, (VALUES (2023), (2024), (2025)) v(t);
UPDATE landing_pegawai SET diekstrak_pada = TIMESTAMP '2023-01-02 00:00:00';
UPDATE landing_unor SET diekstrak_pada = TIMESTAMP '2023-01-02 00:00:00', pimpinan_pns_id = format('{:032X}', CAST(split_part(unor_id, '-', 2) AS INTEGER) * 10000000 + 3);
-- What every change below starts from: the employees of one agency again, half a year before the as-of day.
CREATE TEMP VIEW lagi AS
SELECT * REPLACE ('susulan' AS batch_id, TIMESTAMP '2025-07-10 00:00:00' AS diekstrak_pada, sha256(hash_isi || 'baru'::BLOB)::BLOB AS hash_isi)
FROM landing_pegawai;
CREATE TEMP VIEW unor_lagi AS
SELECT * REPLACE ('susulan' AS batch_id, TIMESTAMP '2025-07-10 00:00:00' AS diekstrak_pada, sha256(hash_isi || 'baru'::BLOB)::BLOB AS hash_isi)
FROM landing_unor;
