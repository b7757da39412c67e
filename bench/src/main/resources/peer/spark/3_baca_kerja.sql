-- The feeds of daily work and of organisations, read like the others.
CREATE TEMPORARY VIEW mentah_rhk (skp_id STRING, rhk_id STRING, bagian STRING, klasifikasi STRING, rhk STRING, rhk_atasan_id STRING, unor_id STRING)
  USING csv OPTIONS (path '${masuk}/*/rhk', pathGlobFilter '*.csv', header 'true', escape '"');

CREATE TEMPORARY VIEW mentah_indikator (skp_id STRING, rhk_id STRING, indikator_id STRING, indikator STRING, aspek STRING, perspektif STRING,
  target_teks STRING, target_jumlah STRING, target_maks STRING, target_satuan STRING, periode_id STRING, realisasi_teks STRING,
  realisasi_jumlah STRING, realisasi_satuan STRING)
  USING csv OPTIONS (path '${masuk}/*/indikator', pathGlobFilter '*.csv', header 'true', escape '"');

CREATE TEMPORARY VIEW mentah_rencana_aksi (rencana_aksi_id STRING, skp_id STRING, rhk_id STRING, periode_id STRING, nip STRING, pns_id STRING,
  deskripsi STRING, target_teks STRING, target_jumlah STRING, target_satuan STRING, realisasi_teks STRING, realisasi_jumlah STRING,
  realisasi_satuan STRING, tanggal_lapor STRING, status_rencana STRING)
  USING csv OPTIONS (path '${masuk}/*/rencana_aksi', pathGlobFilter '*.csv', header 'true', escape '"');

CREATE TEMPORARY VIEW mentah_bukti_dukung (bukti_id STRING, sasaran_jenis STRING, sasaran_id STRING, skp_id STRING, periode_id STRING, nip STRING,
  nama_bukti STRING, link STRING, waktu_unggah STRING)
  USING csv OPTIONS (path '${masuk}/*/bukti_dukung', pathGlobFilter '*.csv', header 'true', escape '"');

CREATE TEMPORARY VIEW mentah_umpan_balik (skp_id STRING, periode_id STRING, sasaran_jenis STRING, sasaran_id STRING, urutan STRING,
  pemberi_nip STRING, peran_pemberi STRING, isi STRING, nada STRING, waktu STRING)
  USING csv OPTIONS (path '${masuk}/*/umpan_balik', pathGlobFilter '*.csv', header 'true', escape '"');

CREATE TEMPORARY VIEW mentah_capaian_organisasi (unor_id STRING, tahun STRING, periode_id STRING, jenis STRING, predikat_organisasi STRING,
  capaian_pk STRING, peringkat_capaian STRING, peringkat_ekspektasi STRING, ditetapkan_oleh_nip STRING, nomor_penetapan STRING,
  tanggal_penetapan STRING)
  USING csv OPTIONS (path '${masuk}/*/capaian_organisasi', pathGlobFilter '*.csv', header 'true', escape '"');

CREATE TABLE rhk AS
WITH r AS (
  SELECT k.*, kode(skp_id) AS skp_id, kode(rhk_id) AS rhk_id, upper(kode(bagian)) AS bagian, upper(kode(klasifikasi)) AS klasifikasi, teks(rhk) AS rhk,
    kode(rhk_atasan_id) AS rhk_atasan_id, kode(unor_id) AS unor_id
  FROM (SELECT *, berkas(input_file_name()) AS nama_berkas FROM mentah_rhk) c
  JOIN kiriman k ON k.berkas = c.nama_berkas
)
SELECT i, instansi_id, berkas, pada, skp_id, lower(skp_id) AS s, rhk_id, lower(rhk_id) AS h, bagian, klasifikasi, rhk, rhk_atasan_id, unor_id, lower(unor_id) AS u,
  CASE WHEN skp_id IS NULL OR rhk_id IS NULL OR rhk IS NULL THEN 'WJB-01' END AS galat,
  nullif(concat_ws(',', CASE WHEN bagian NOT IN ('UTAMA', 'TAMBAHAN', 'LAINNYA') THEN 'KOD-04' END,
    CASE WHEN klasifikasi NOT IN ('ORGANISASI', 'INDIVIDU', 'LAINNYA') THEN 'KOD-04' END), '') AS tanda
FROM r;

CREATE TABLE indikator AS
WITH r AS (
  SELECT k.*, kode(skp_id) AS skp_id, kode(rhk_id) AS rhk_id, kode(indikator_id) AS indikator_id, teks(indikator) AS indikator, upper(kode(aspek)) AS aspek,
    upper(kode(perspektif)) AS perspektif, kode(target_jumlah) AS target_teks, jumlah(target_jumlah) AS target_jumlah, jumlah(target_maks) AS target_maks,
    teks(target_satuan) AS target_satuan, kode(periode_id) AS periode_id, jumlah(realisasi_jumlah) AS realisasi_jumlah
  FROM (SELECT *, berkas(input_file_name()) AS nama_berkas FROM mentah_indikator) c
  JOIN kiriman k ON k.berkas = c.nama_berkas
)
SELECT i, instansi_id, berkas, pada, skp_id, lower(skp_id) AS s, rhk_id, lower(rhk_id) AS h, indikator_id, lower(indikator_id) AS n, indikator, aspek, perspektif,
  target_jumlah, target_maks, target_satuan, periode_id, lower(periode_id) AS id, realisasi_jumlah,
  CASE WHEN skp_id IS NULL OR rhk_id IS NULL OR indikator_id IS NULL OR indikator IS NULL THEN 'WJB-01' END AS galat,
  nullif(concat_ws(',', CASE WHEN aspek NOT IN ('KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA') THEN 'KOD-01' END,
    CASE WHEN target_teks IS NOT NULL AND target_jumlah IS NULL THEN 'ANG-01' END), '') AS tanda
FROM r;

CREATE TABLE rencana_aksi AS
WITH r AS (
  SELECT k.*, kode(rencana_aksi_id) AS rencana_aksi_id, kode(skp_id) AS skp_id, kode(rhk_id) AS rhk_id, kode(periode_id) AS periode_id, replace(kode(nip), ' ', '') AS nip,
    kode(pns_id) AS pns_id, teks(deskripsi) AS deskripsi, teks(target_teks) AS target_teks, kode(target_jumlah) AS target_asal, jumlah(target_jumlah) AS target_jumlah,
    teks(target_satuan) AS target_satuan, kode(realisasi_jumlah) AS realisasi_asal, jumlah(realisasi_jumlah) AS realisasi_jumlah, teks(realisasi_satuan) AS realisasi_satuan,
    kode(tanggal_lapor) AS lapor_asal, hari(tanggal_lapor) AS tanggal_lapor, upper(kode(status_rencana)) AS status_rencana
  FROM (SELECT *, berkas(input_file_name()) AS nama_berkas FROM mentah_rencana_aksi) c
  JOIN kiriman k ON k.berkas = c.nama_berkas
)
SELECT i, instansi_id, berkas, pada, rencana_aksi_id, lower(rencana_aksi_id) AS a, skp_id, lower(skp_id) AS s, rhk_id, lower(rhk_id) AS h, periode_id, lower(periode_id) AS id,
  nip, pns_id, deskripsi, target_teks, target_jumlah, target_satuan, realisasi_jumlah, realisasi_satuan, tanggal_lapor, status_rencana,
  nullif(concat_ws(',', CASE WHEN rencana_aksi_id IS NULL OR skp_id IS NULL OR rhk_id IS NULL OR periode_id IS NULL OR deskripsi IS NULL THEN 'WJB-01' END,
    CASE WHEN length(deskripsi) > 4000 THEN 'ANG-02' END, nip_galat(nip, pada)), '') AS galat,
  nullif(concat_ws(',', nip_tanda(nip), CASE WHEN target_asal IS NOT NULL AND target_jumlah IS NULL OR realisasi_asal IS NOT NULL AND realisasi_jumlah IS NULL THEN 'ANG-01' END,
    CASE WHEN lapor_asal IS NOT NULL AND tanggal_lapor IS NULL THEN 'TGL-01' END,
    CASE WHEN status_rencana NOT IN ('DRAF', 'DILAPORKAN', 'DITANGGAPI', 'DITUTUP') THEN 'KOD-01' END), '') AS tanda
FROM r;

CREATE TABLE bukti AS
WITH r AS (
  SELECT k.*, kode(bukti_id) AS bukti_id, upper(kode(sasaran_jenis)) AS sasaran_jenis, kode(sasaran_id) AS sasaran_id, kode(skp_id) AS skp_id, kode(periode_id) AS periode_id,
    replace(kode(nip), ' ', '') AS nip, teks(nama_bukti) AS nama_bukti, kode(link) AS link, kode(waktu_unggah) AS waktu_asal, saat(waktu_unggah) AS waktu
  FROM (SELECT *, berkas(input_file_name()) AS nama_berkas FROM mentah_bukti_dukung) c
  JOIN kiriman k ON k.berkas = c.nama_berkas
)
SELECT i, instansi_id, berkas, pada, lower(bukti_id) AS b, sasaran_jenis, sasaran_id, lower(sasaran_id) AS a, skp_id, periode_id, lower(periode_id) AS id, nip, nama_bukti,
  sha2(tautan(link), 256) AS sidik,
  CASE WHEN link RLIKE '(?i)^https?://drive\\.google\\.com' THEN 'GDRIVE' WHEN link RLIKE '(?i)^https?://docs\\.google\\.com' THEN 'GDOCS'
    WHEN link RLIKE '(?i)^https?://(1drv\\.ms|onedrive\\.live\\.com|[^/]+\\.sharepoint\\.com)' THEN 'ONEDRIVE'
    WHEN link RLIKE '(?i)^https?://[^/]+\\.go\\.id' THEN 'DOMAIN_GO_ID' ELSE 'LAIN' END AS jenis_tautan,
  waktu, geser,
  nullif(concat_ws(',', CASE WHEN sasaran_jenis IS NULL OR sasaran_id IS NULL OR link IS NULL THEN 'WJB-01' END,
    CASE WHEN sasaran_jenis NOT IN ('RENCANA_AKSI', 'INDIKATOR', 'PROGRESS_HARIAN') THEN 'KOD-01' END, nip_galat(nip, pada),
    CASE WHEN NOT link RLIKE '(?i)^https?://[^\\s/]+\\.[^\\s/]+' THEN 'LNK-01' END,
    CASE WHEN link RLIKE '(?i)^https?://(localhost|127\\.|10\\.|192\\.168\\.|172\\.(1[6-9]|2\\d|3[01])\\.)' THEN 'LNK-02' END), '') AS galat,
  nullif(concat_ws(',', nip_tanda(nip), CASE WHEN waktu_asal IS NOT NULL AND waktu IS NULL THEN 'TGL-01' END), '') AS tanda
FROM r;

CREATE TABLE umpan_balik AS
WITH r AS (
  SELECT k.*, kode(skp_id) AS skp_id, kode(periode_id) AS periode_id, upper(kode(sasaran_jenis)) AS sasaran_jenis, kode(sasaran_id) AS sasaran_id,
    try_cast(kode(urutan) AS INT) AS urutan, replace(kode(pemberi_nip), ' ', '') AS nip, upper(kode(peran_pemberi)) AS peran, teks(isi) AS isi, upper(kode(nada)) AS nada,
    saat(waktu) AS waktu
  FROM (SELECT *, berkas(input_file_name()) AS nama_berkas FROM mentah_umpan_balik) c
  JOIN kiriman k ON k.berkas = c.nama_berkas
)
SELECT i, instansi_id, berkas, pada, skp_id, lower(skp_id) AS s, periode_id, lower(periode_id) AS id, sasaran_jenis, sasaran_id, urutan, nip, peran, isi, nada, waktu,
  nullif(concat_ws(',', CASE WHEN skp_id IS NULL OR periode_id IS NULL OR sasaran_jenis IS NULL OR sasaran_id IS NULL OR urutan IS NULL OR isi IS NULL THEN 'WJB-01' END,
    CASE WHEN sasaran_jenis NOT IN ('INDIKATOR', 'RENCANA_AKSI', 'PERILAKU', 'SKP') THEN 'KOD-01' END), '') AS galat,
  nullif(concat_ws(',', nip_galat(nip, pada), CASE WHEN nada NOT IN ('POSITIF', 'NETRAL', 'PERBAIKAN') THEN 'KOD-01' END), '') AS tanda
FROM r;

CREATE TABLE capaian AS
WITH r AS (
  SELECT k.*, kode(unor_id) AS unor_id, try_cast(kode(tahun) AS INT) AS tahun, kode(periode_id) AS periode_id, upper(kode(jenis)) AS jenis,
    lipat(predikat_organisasi) AS predikat_teks, try_cast(replace(kode(capaian_pk), ',', '.') AS DECIMAL(7, 2)) AS capaian_pk, kode(ditetapkan_oleh_nip) AS nip
  FROM (SELECT *, berkas(input_file_name()) AS nama_berkas FROM mentah_capaian_organisasi) c
  JOIN kiriman k ON k.berkas = c.nama_berkas
)
SELECT i, instansi_id, berkas, pada, unor_id, lower(unor_id) AS u, tahun, periode_id, lower(periode_id) AS id, jenis, capaian_pk,
  CASE WHEN predikat_teks = 'ISTIMEWA' THEN 'IST' ELSE predikat(predikat_teks) END AS organisasi,
  nullif(concat_ws(',', CASE WHEN unor_id IS NULL OR tahun IS NULL OR jenis IS NULL OR predikat_teks IS NULL THEN 'WJB-01' END,
    CASE WHEN jenis = 'PERIODIK' AND periode_id IS NULL THEN 'WJB-02' END, nip_galat(nip, pada),
    CASE WHEN predikat_teks <> 'ISTIMEWA' AND predikat(predikat_teks) IS NULL THEN 'KOD-01' END, CASE WHEN capaian_pk NOT BETWEEN 0 AND 1000 THEN 'ANG-02' END), '') AS galat,
  CAST(NULL AS STRING) AS tanda
FROM r;
