-- The feeds of daily work and of organisations, read like the others.
CREATE TEMP TABLE rhk AS
WITH r AS (
  SELECT k.*, kode(skp_id) AS skp_id, kode(rhk_id) AS rhk_id, upper(kode(bagian)) AS bagian, upper(kode(klasifikasi)) AS klasifikasi, teks(rhk) AS rhk,
    kode(rhk_atasan_id) AS rhk_atasan_id, kode(unor_id) AS unor_id
  FROM read_csv('${masuk}/*/rhk/*.csv', header = true, auto_detect = false, filename = true, columns = {skp_id: 'VARCHAR', rhk_id: 'VARCHAR', bagian: 'VARCHAR',
    klasifikasi: 'VARCHAR', rhk: 'VARCHAR', rhk_atasan_id: 'VARCHAR', unor_id: 'VARCHAR'}) c
  JOIN kiriman k ON k.berkas = c.filename
)
SELECT i, instansi_id, berkas, pada, skp_id, lower(skp_id) AS s, rhk_id, lower(rhk_id) AS h, bagian, klasifikasi, rhk, rhk_atasan_id, unor_id, lower(unor_id) AS u,
  CASE WHEN skp_id IS NULL OR rhk_id IS NULL OR rhk IS NULL THEN 'WJB-01' END AS galat,
  nullif(concat_ws(',', CASE WHEN bagian NOT IN ('UTAMA', 'TAMBAHAN', 'LAINNYA') THEN 'KOD-04' END,
    CASE WHEN klasifikasi NOT IN ('ORGANISASI', 'INDIVIDU', 'LAINNYA') THEN 'KOD-04' END), '') AS tanda
FROM r;

CREATE TEMP TABLE indikator AS
WITH r AS (
  SELECT k.*, kode(skp_id) AS skp_id, kode(rhk_id) AS rhk_id, kode(indikator_id) AS indikator_id, teks(indikator) AS indikator, upper(kode(aspek)) AS aspek,
    upper(kode(perspektif)) AS perspektif, kode(target_jumlah) AS target_teks, jumlah(target_jumlah) AS target_jumlah, jumlah(target_maks) AS target_maks,
    teks(target_satuan) AS target_satuan, kode(periode_id) AS periode_id, jumlah(realisasi_jumlah) AS realisasi_jumlah
  FROM read_csv('${masuk}/*/indikator/*.csv', header = true, auto_detect = false, filename = true, columns = {skp_id: 'VARCHAR', rhk_id: 'VARCHAR', indikator_id: 'VARCHAR', indikator: 'VARCHAR', aspek: 'VARCHAR', perspektif: 'VARCHAR',
      target_teks: 'VARCHAR', target_jumlah: 'VARCHAR', target_maks: 'VARCHAR', target_satuan: 'VARCHAR', periode_id: 'VARCHAR',
      realisasi_teks: 'VARCHAR', realisasi_jumlah: 'VARCHAR', realisasi_satuan: 'VARCHAR'}) c
  JOIN kiriman k ON k.berkas = c.filename
)
SELECT i, instansi_id, berkas, pada, skp_id, lower(skp_id) AS s, rhk_id, lower(rhk_id) AS h, indikator_id, lower(indikator_id) AS n, indikator, aspek, perspektif,
  target_jumlah, target_maks, target_satuan, periode_id, lower(periode_id) AS id, realisasi_jumlah,
  CASE WHEN skp_id IS NULL OR rhk_id IS NULL OR indikator_id IS NULL OR indikator IS NULL THEN 'WJB-01' END AS galat,
  nullif(concat_ws(',', CASE WHEN aspek NOT IN ('KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA') THEN 'KOD-01' END,
    CASE WHEN target_teks IS NOT NULL AND target_jumlah IS NULL THEN 'ANG-01' END), '') AS tanda
FROM r;

CREATE TEMP TABLE rencana_aksi AS
WITH r AS (
  SELECT k.*, kode(rencana_aksi_id) AS rencana_aksi_id, kode(skp_id) AS skp_id, kode(rhk_id) AS rhk_id, kode(periode_id) AS periode_id, replace(kode(nip), ' ', '') AS nip,
    kode(pns_id) AS pns_id, teks(deskripsi) AS deskripsi, teks(target_teks) AS target_teks, kode(target_jumlah) AS target_asal, jumlah(target_jumlah) AS target_jumlah,
    teks(target_satuan) AS target_satuan, kode(realisasi_jumlah) AS realisasi_asal, jumlah(realisasi_jumlah) AS realisasi_jumlah, teks(realisasi_satuan) AS realisasi_satuan,
    kode(tanggal_lapor) AS lapor_asal, hari(tanggal_lapor) AS tanggal_lapor, upper(kode(status_rencana)) AS status_rencana
  FROM read_csv('${masuk}/*/rencana_aksi/*.csv', header = true, auto_detect = false, filename = true, columns = {rencana_aksi_id: 'VARCHAR', skp_id: 'VARCHAR', rhk_id: 'VARCHAR', periode_id: 'VARCHAR', nip: 'VARCHAR', pns_id: 'VARCHAR',
      deskripsi: 'VARCHAR', target_teks: 'VARCHAR', target_jumlah: 'VARCHAR', target_satuan: 'VARCHAR', realisasi_teks: 'VARCHAR',
      realisasi_jumlah: 'VARCHAR', realisasi_satuan: 'VARCHAR', tanggal_lapor: 'VARCHAR', status_rencana: 'VARCHAR'}) c
  JOIN kiriman k ON k.berkas = c.filename
)
SELECT i, instansi_id, berkas, pada, rencana_aksi_id, lower(rencana_aksi_id) AS a, skp_id, lower(skp_id) AS s, rhk_id, lower(rhk_id) AS h, periode_id, lower(periode_id) AS id,
  nip, pns_id, deskripsi, target_teks, target_jumlah, target_satuan, realisasi_jumlah, realisasi_satuan, tanggal_lapor, status_rencana,
  nullif(concat_ws(',', CASE WHEN rencana_aksi_id IS NULL OR skp_id IS NULL OR rhk_id IS NULL OR periode_id IS NULL OR deskripsi IS NULL THEN 'WJB-01' END,
    CASE WHEN length(deskripsi) > 4000 THEN 'ANG-02' END, nip_galat(nip, pada)), '') AS galat,
  nullif(concat_ws(',', nip_tanda(nip), CASE WHEN target_asal IS NOT NULL AND target_jumlah IS NULL OR realisasi_asal IS NOT NULL AND realisasi_jumlah IS NULL THEN 'ANG-01' END,
    CASE WHEN lapor_asal IS NOT NULL AND tanggal_lapor IS NULL THEN 'TGL-01' END,
    CASE WHEN status_rencana NOT IN ('DRAF', 'DILAPORKAN', 'DITANGGAPI', 'DITUTUP') THEN 'KOD-01' END), '') AS tanda
FROM r;

CREATE TEMP TABLE bukti AS
WITH r AS (
  SELECT k.*, kode(bukti_id) AS bukti_id, upper(kode(sasaran_jenis)) AS sasaran_jenis, kode(sasaran_id) AS sasaran_id, kode(skp_id) AS skp_id, kode(periode_id) AS periode_id,
    replace(kode(nip), ' ', '') AS nip, teks(nama_bukti) AS nama_bukti, kode(link) AS link, kode(waktu_unggah) AS waktu_asal, saat(waktu_unggah) AS waktu
  FROM read_csv('${masuk}/*/bukti_dukung/*.csv', header = true, auto_detect = false, filename = true, columns = {bukti_id: 'VARCHAR', sasaran_jenis: 'VARCHAR',
    sasaran_id: 'VARCHAR', skp_id: 'VARCHAR', periode_id: 'VARCHAR', nip: 'VARCHAR', nama_bukti: 'VARCHAR', link: 'VARCHAR', waktu_unggah: 'VARCHAR'}) c
  JOIN kiriman k ON k.berkas = c.filename
)
SELECT i, instansi_id, berkas, pada, lower(bukti_id) AS b, sasaran_jenis, sasaran_id, lower(sasaran_id) AS a, skp_id, periode_id, lower(periode_id) AS id, nip, nama_bukti,
  sha256(tautan(link)) AS sidik,
  CASE WHEN regexp_matches(link, '^https?://drive\.google\.com', 'i') THEN 'GDRIVE' WHEN regexp_matches(link, '^https?://docs\.google\.com', 'i') THEN 'GDOCS'
    WHEN regexp_matches(link, '^https?://(1drv\.ms|onedrive\.live\.com|[^/]+\.sharepoint\.com)', 'i') THEN 'ONEDRIVE'
    WHEN regexp_matches(link, '^https?://[^/]+\.go\.id', 'i') THEN 'DOMAIN_GO_ID' ELSE 'LAIN' END AS jenis_tautan,
  waktu, geser,
  nullif(concat_ws(',', CASE WHEN sasaran_jenis IS NULL OR sasaran_id IS NULL OR link IS NULL THEN 'WJB-01' END,
    CASE WHEN sasaran_jenis NOT IN ('RENCANA_AKSI', 'INDIKATOR', 'PROGRESS_HARIAN') THEN 'KOD-01' END, nip_galat(nip, pada),
    CASE WHEN NOT regexp_matches(link, '^https?://[^\s/]+\.[^\s/]+', 'i') THEN 'LNK-01' END,
    CASE WHEN regexp_matches(link, '^https?://(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)', 'i') THEN 'LNK-02' END), '') AS galat,
  nullif(concat_ws(',', nip_tanda(nip), CASE WHEN waktu_asal IS NOT NULL AND waktu IS NULL THEN 'TGL-01' END), '') AS tanda
FROM r;

CREATE TEMP TABLE umpan_balik AS
WITH r AS (
  SELECT k.*, kode(skp_id) AS skp_id, kode(periode_id) AS periode_id, upper(kode(sasaran_jenis)) AS sasaran_jenis, kode(sasaran_id) AS sasaran_id,
    TRY_CAST(kode(urutan) AS INTEGER) AS urutan, replace(kode(pemberi_nip), ' ', '') AS nip, upper(kode(peran_pemberi)) AS peran, teks(isi) AS isi, upper(kode(nada)) AS nada,
    saat(waktu) AS waktu
  FROM read_csv('${masuk}/*/umpan_balik/*.csv', header = true, auto_detect = false, filename = true, columns = {skp_id: 'VARCHAR', periode_id: 'VARCHAR', sasaran_jenis: 'VARCHAR', sasaran_id: 'VARCHAR', urutan: 'VARCHAR', pemberi_nip: 'VARCHAR',
      peran_pemberi: 'VARCHAR', isi: 'VARCHAR', nada: 'VARCHAR', waktu: 'VARCHAR'}) c
  JOIN kiriman k ON k.berkas = c.filename
)
SELECT i, instansi_id, berkas, pada, skp_id, lower(skp_id) AS s, periode_id, lower(periode_id) AS id, sasaran_jenis, sasaran_id, urutan, nip, peran, isi, nada, waktu,
  nullif(concat_ws(',', CASE WHEN skp_id IS NULL OR periode_id IS NULL OR sasaran_jenis IS NULL OR sasaran_id IS NULL OR urutan IS NULL OR isi IS NULL THEN 'WJB-01' END,
    CASE WHEN sasaran_jenis NOT IN ('INDIKATOR', 'RENCANA_AKSI', 'PERILAKU', 'SKP') THEN 'KOD-01' END), '') AS galat,
  nullif(concat_ws(',', nip_galat(nip, pada), CASE WHEN nada NOT IN ('POSITIF', 'NETRAL', 'PERBAIKAN') THEN 'KOD-01' END), '') AS tanda
FROM r;

CREATE TEMP TABLE capaian AS
WITH r AS (
  SELECT k.*, kode(unor_id) AS unor_id, TRY_CAST(kode(tahun) AS INTEGER) AS tahun, kode(periode_id) AS periode_id, upper(kode(jenis)) AS jenis,
    lipat(predikat_organisasi) AS predikat_teks, TRY_CAST(replace(kode(capaian_pk), ',', '.') AS DECIMAL(7, 2)) AS capaian_pk, kode(ditetapkan_oleh_nip) AS nip
  FROM read_csv('${masuk}/*/capaian_organisasi/*.csv', header = true, auto_detect = false, filename = true, columns = {unor_id: 'VARCHAR', tahun: 'VARCHAR', periode_id: 'VARCHAR', jenis: 'VARCHAR', predikat_organisasi: 'VARCHAR', capaian_pk: 'VARCHAR',
      peringkat_capaian: 'VARCHAR', peringkat_ekspektasi: 'VARCHAR', ditetapkan_oleh_nip: 'VARCHAR', nomor_penetapan: 'VARCHAR',
      tanggal_penetapan: 'VARCHAR'}) c
  JOIN kiriman k ON k.berkas = c.filename
)
SELECT i, instansi_id, berkas, pada, unor_id, lower(unor_id) AS u, tahun, periode_id, lower(periode_id) AS id, jenis, capaian_pk,
  CASE WHEN predikat_teks = 'ISTIMEWA' THEN 'IST' ELSE predikat(predikat_teks) END AS organisasi,
  nullif(concat_ws(',', CASE WHEN unor_id IS NULL OR tahun IS NULL OR jenis IS NULL OR predikat_teks IS NULL THEN 'WJB-01' END,
    CASE WHEN jenis = 'PERIODIK' AND periode_id IS NULL THEN 'WJB-02' END, nip_galat(nip, pada),
    CASE WHEN predikat_teks <> 'ISTIMEWA' AND predikat(predikat_teks) IS NULL THEN 'KOD-01' END, CASE WHEN capaian_pk NOT BETWEEN 0 AND 1000 THEN 'ANG-02' END), '') AS galat,
  CAST(NULL AS VARCHAR) AS tanda
FROM r;

-- What came and what was wrong with it, counted while all that was read is here; each table goes when its facts are written.
CREATE TEMP TABLE periksa AS
SELECT 'periode' AS feed, berkas, galat, tanda, count(*) AS baris FROM periode GROUP BY ALL
UNION ALL SELECT 'unor', berkas, CASE WHEN galat IS NULL AND sama THEN 'DUP-02' ELSE galat END, tanda, count(*)
  FROM (SELECT *, lag(hash(nama, a, ind, jabatan_pimpinan, eselon, pimpinan, aktif)) OVER (PARTITION BY i, u ORDER BY pada) IS NOT DISTINCT FROM hash(nama, a, ind, jabatan_pimpinan, eselon, pimpinan, aktif)
    AS sama FROM unor) GROUP BY ALL
UNION ALL SELECT 'pegawai', berkas, CASE WHEN galat IS NULL AND sama THEN 'DUP-02' ELSE galat END, tanda, count(*)
  FROM (SELECT *, lag(isi) OVER (PARTITION BY i, o ORDER BY pada) IS NOT DISTINCT FROM isi AS sama FROM pegawai) GROUP BY ALL
UNION ALL SELECT 'skp', berkas, galat, tanda, count(*) FROM skp GROUP BY ALL
UNION ALL SELECT 'penilaian', berkas, galat, tanda, count(*) FROM penilaian GROUP BY ALL
UNION ALL SELECT 'rhk', berkas, galat, tanda, count(*) FROM rhk GROUP BY ALL
UNION ALL SELECT 'indikator', berkas, galat, tanda, count(*) FROM indikator GROUP BY ALL
UNION ALL SELECT 'rencana_aksi', berkas, galat, tanda, count(*) FROM rencana_aksi GROUP BY ALL
UNION ALL SELECT 'bukti_dukung', berkas, galat, tanda, count(*) FROM bukti GROUP BY ALL
UNION ALL SELECT 'umpan_balik', berkas, galat, tanda, count(*) FROM umpan_balik GROUP BY ALL
UNION ALL SELECT 'capaian_organisasi', berkas, galat, tanda, count(*) FROM capaian GROUP BY ALL;
COPY (SELECT * FROM periksa WHERE galat IS NOT NULL AND galat <> 'DUP-02') TO '${keluar}/karantina.parquet';
