-- A synthetic landing: `ukuran` says how many agencies, employees per agency, and pieces of evidence per employee and month.
-- One year of monthly periods and the year; nine in ten assessed in time; every id is made up (NIP serial 990 and above).
CREATE TEMP TABLE contoh_instansi AS
SELECT instansi_id, row_number() OVER (ORDER BY instansi_id) AS ke
FROM ref_instansi QUALIFY ke <= (SELECT jumlah_instansi FROM ukuran);

CREATE TEMP TABLE contoh_orang AS
SELECT i.instansi_id, i.ke, n, format('{:032X}', i.ke * 10000000 + n) AS pns_id,
  format('{:04d}{:02d}{:02d}{:04d}{:02d}{:d}{:03d}', 1970 + n % 30, 1 + n % 12, 1 + n % 28, 1995 + n % 25, 1 + n % 12, 1 + n % 2, 990 + n % 10) AS nip,
  make_date((1970 + n % 30)::INTEGER, (1 + n % 12)::INTEGER, (1 + n % 28)::INTEGER) AS lahir,
  make_date((1995 + n % 25)::INTEGER, (1 + n % 12)::INTEGER, 1) AS tmt
FROM contoh_instansi i, range((SELECT asn FROM ukuran)) t(n);

CREATE TEMP TABLE contoh_periode AS
SELECT i.instansi_id, i.ke, b, format('per-{}-{:02d}', i.ke, b) AS periode_id,
  CASE WHEN b = 0 THEN DATE '2025-01-01' ELSE make_date(2025, b::INTEGER, 1) END AS awal,
  CASE WHEN b = 0 THEN DATE '2025-12-31' ELSE last_day(make_date(2025, b::INTEGER, 1)) END AS akhir
FROM contoh_instansi i, range(13) t(b);

INSERT INTO landing_periode BY NAME
SELECT instansi_id, 'EKINERJA' AS sumber_sistem, 'BERKAS' AS saluran, 'bp' || ke AS batch_id, 'periode.csv' AS berkas, b + 2 AS baris,
  TIMESTAMP '2025-01-02 00:00:00' AS diekstrak_pada, TIMESTAMP '2025-01-02 01:00:00' AS diterima_pada, 0 AS revisi, sha256(periode_id)::BLOB AS hash_isi,
  periode_id AS kunci_bisnis, 'DITERIMA' AS hasil, 'v' AS versi_aturan,
  periode_id, 'Periode ' || b AS nama, 2025 AS tahun, awal AS periode_awal, akhir AS periode_akhir, akhir + 10 AS batas_pengisian,
  CASE WHEN b = 0 THEN 'TAHUNAN' ELSE 'BULANAN' END AS tipe_periodik, b AS angka_periodik
FROM contoh_periode;

INSERT INTO landing_unor BY NAME
SELECT instansi_id, 'SIASN' AS sumber_sistem, 'BERKAS' AS saluran, 'bu' || ke AS batch_id, 'unor.csv' AS berkas, u + 2 AS baris,
  TIMESTAMP '2025-01-02 00:00:00' AS diekstrak_pada, TIMESTAMP '2025-01-02 01:00:00' AS diterima_pada, 0 AS revisi,
  sha256(format('{}-{}', ke, u))::BLOB AS hash_isi, format('unor-{}-{}', ke, u) AS kunci_bisnis, 'DITERIMA' AS hasil, 'v' AS versi_aturan,
  format('UNOR-{}-{}', ke, u) AS unor_id, instansi_id AS instansi_unor_id,
  CASE WHEN u > 0 THEN format('UNOR-{}-{}', ke, (u - 1) // 4) END AS unor_atasan_id, 'Unit ' || u AS unor_nama
FROM contoh_instansi, range((SELECT greatest(2, asn // 25) FROM ukuran)) t(u);

INSERT INTO landing_pegawai BY NAME
SELECT instansi_id, 'SIASN' AS sumber_sistem, 'BERKAS' AS saluran, 'bg' || ke AS batch_id, 'pegawai.csv' AS berkas, n + 2 AS baris,
  TIMESTAMP '2025-01-02 00:00:00' AS diekstrak_pada, TIMESTAMP '2025-01-02 01:00:00' AS diterima_pada, 0 AS revisi, sha256(pns_id)::BLOB AS hash_isi,
  lower(pns_id) AS kunci_bisnis, 'DITERIMA' AS hasil, 'v' AS versi_aturan,
  pns_id, nip, 'Pegawai ' || n AS nama, lahir AS tanggal_lahir, CASE WHEN n % 2 = 0 THEN 'L' ELSE 'P' END AS jenis_kelamin,
  CASE WHEN n % 97 = 0 THEN '02' WHEN n % 101 = 0 THEN '99' ELSE '01' END AS kedudukan_hukum_id, tmt AS tmt_cpns, tmt AS tmt_jabatan,
  CASE WHEN n % 3 = 0 THEN '2' ELSE '4' END AS jenis_jabatan_id, format('JAB-{}', n % 40) AS jabatan_id, format('Jabatan {}', n % 40) AS jabatan_nama,
  '40' AS tingkat_pendidikan_id, format('UNOR-{}-{}', ke, n % (SELECT greatest(2, asn // 25) FROM ukuran)) AS unor_id,
  instansi_id AS instansi_induk_id, instansi_id AS instansi_kerja_id
FROM contoh_orang;

INSERT INTO landing_skp BY NAME
SELECT instansi_id, 'EKINERJA' AS sumber_sistem, 'BERKAS' AS saluran, 'bs' || ke AS batch_id, 'skp.csv' AS berkas, n + 2 AS baris,
  TIMESTAMP '2025-02-02 00:00:00' AS diekstrak_pada, TIMESTAMP '2025-02-02 01:00:00' AS diterima_pada, 0 AS revisi, sha256('s' || pns_id)::BLOB AS hash_isi,
  's-' || lower(pns_id) AS kunci_bisnis, 'DITERIMA' AS hasil, 'v' AS versi_aturan,
  's-' || pns_id AS skp_id, pns_id, nip, 'Pegawai ' || n AS nama, true AS is_skp, 'DISETUJUI' AS status_skp, DATE '2025-01-01' AS periode_awal,
  DATE '2025-12-31' AS periode_akhir, 2025 AS tahun, false AS is_plt_plh
FROM contoh_orang;

INSERT INTO landing_rhk BY NAME
SELECT instansi_id, 'EKINERJA' AS sumber_sistem, 'BERKAS' AS saluran, 'br' || ke AS batch_id, 'rhk.csv' AS berkas, n * 4 + r + 2 AS baris,
  TIMESTAMP '2025-02-02 00:00:00' AS diekstrak_pada, TIMESTAMP '2025-02-02 01:00:00' AS diterima_pada, 0 AS revisi,
  sha256(format('r{}{}', pns_id, r))::BLOB AS hash_isi, lower(format('s-{}|r-{}-{}', pns_id, pns_id, r)) AS kunci_bisnis, 'DITERIMA' AS hasil,
  'v' AS versi_aturan, 's-' || pns_id AS skp_id, format('r-{}-{}', pns_id, r) AS rhk_id, 'UTAMA' AS bagian, 'Hasil kerja ' || r AS rhk
FROM contoh_orang, range(4) t(r);

INSERT INTO landing_indikator BY NAME
SELECT * EXCLUDE (rhk, bagian) REPLACE (kunci_bisnis || '|i|' AS kunci_bisnis, 'bi' || batch_id AS batch_id),
  'i' || rhk_id AS indikator_id, 'Indikator' AS indikator, 'KUANTITAS' AS aspek, 12 AS target_jumlah, 'Dokumen' AS target_satuan
FROM (SELECT instansi_id, sumber_sistem, saluran, batch_id, berkas, baris, diekstrak_pada, diterima_pada, revisi, hash_isi, kunci_bisnis, hasil,
  versi_aturan, skp_id, rhk_id, rhk, bagian FROM landing_rhk);

INSERT INTO landing_penilaian BY NAME
SELECT o.instansi_id, 'EKINERJA' AS sumber_sistem, 'BERKAS' AS saluran, format('bn{}-{}', o.ke, b) AS batch_id, 'penilaian.csv' AS berkas, n + 2 AS baris,
  TIMESTAMP '2025-02-05 00:00:00' + to_days(30 * b::INTEGER) AS diekstrak_pada, TIMESTAMP '2025-02-05 01:00:00' AS diterima_pada, 0 AS revisi,
  sha256(format('n{}{}', pns_id, b))::BLOB AS hash_isi, lower(format('{}|{}|s-{}', pns_id, periode_id, pns_id)) AS kunci_bisnis, 'DITERIMA' AS hasil,
  'v' AS versi_aturan, format('p-{}-{}', pns_id, b) AS penilaian_id, CASE WHEN b = 0 THEN 'TAHUNAN' ELSE 'PERIODIK' END AS jenis_penilaian,
  pns_id, nip, 'Pegawai ' || n AS nama, 2025 AS tahun, periode_id, 's-' || pns_id AS skp_id, DATE '2025-01-01' AS periode_awal_skp,
  DATE '2025-12-31' AS periode_akhir_skp, false AS is_plt_plh,
  CASE WHEN n % 10 = 9 THEN NULL WHEN n % 10 = 0 THEN 'ATAS' ELSE 'SESUAI' END AS hasil_kerja,
  CASE WHEN n % 10 = 9 THEN NULL WHEN n % 17 = 0 THEN 'BAWAH' ELSE 'SESUAI' END AS perilaku_kerja,
  CASE WHEN n % 10 = 9 THEN NULL ELSE 'B' END AS predikat_sumber,
  CASE WHEN n % 10 = 9 THEN NULL ELSE akhir + TIME '03:00:00' + to_days((n % 12)::INTEGER) END AS waktu_dinilai,
  nip AS atasan_nip
FROM contoh_orang o JOIN contoh_periode p ON p.instansi_id = o.instansi_id;

INSERT INTO landing_rencana_aksi BY NAME
SELECT o.instansi_id, 'EKINERJA' AS sumber_sistem, 'BERKAS' AS saluran, format('ba{}-{}', o.ke, b) AS batch_id, 'aksi.csv' AS berkas, n * 8 + r + 2 AS baris,
  TIMESTAMP '2025-02-05 00:00:00' + to_days(30 * b::INTEGER) AS diekstrak_pada, TIMESTAMP '2025-02-05 01:00:00' AS diterima_pada, 0 AS revisi,
  sha256(format('a{}{}{}', pns_id, b, r))::BLOB AS hash_isi, lower(format('s-{}|{}|a-{}-{}-{}', pns_id, periode_id, pns_id, b, r)) AS kunci_bisnis,
  'DITERIMA' AS hasil, 'v' AS versi_aturan, format('a-{}-{}-{}', pns_id, b, r) AS rencana_aksi_id, 's-' || pns_id AS skp_id,
  format('r-{}-{}', pns_id, r % 4) AS rhk_id, periode_id, 'Langkah' AS deskripsi, 10 AS target_jumlah, (5 + (n + r) % 8) AS realisasi_jumlah,
  'DILAPORKAN' AS status_rencana
FROM contoh_orang o JOIN contoh_periode p ON p.instansi_id = o.instansi_id AND b > 0, range((SELECT bukti FROM ukuran)) t(r);

INSERT INTO landing_bukti_dukung BY NAME
SELECT instansi_id, sumber_sistem, saluran, 'k' || batch_id AS batch_id, 'bukti.csv' AS berkas, baris, diekstrak_pada, diterima_pada, revisi, hash_isi,
  'k-' || lower(rencana_aksi_id) AS kunci_bisnis, hasil, versi_aturan, 'k-' || rencana_aksi_id AS bukti_id, 'RENCANA_AKSI' AS sasaran_jenis,
  rencana_aksi_id AS sasaran_id, skp_id, periode_id,
  'https://drive.contoh.go.id/' || rencana_aksi_id AS link, sha256(CASE WHEN baris % 50 = 0 THEN 'sama' ELSE rencana_aksi_id END) AS link_sidik,
  'drive.contoh.go.id' AS host, 'DOMAIN_GO_ID' AS jenis_tautan, diekstrak_pada - INTERVAL 20 DAY AS waktu_unggah
FROM landing_rencana_aksi;
