-- Every feed read, cleaned and checked: galat refuses a row, tanda marks it; both null for a row without a flaw.
CREATE TEMPORARY VIEW mentah_periode (periode_id STRING, nama STRING, tahun STRING, periode_awal STRING, periode_akhir STRING,
  batas_pengisian STRING, tipe_periodik STRING, angka_periodik STRING, jenis_periode STRING, status STRING)
  USING csv OPTIONS (path '${masuk}/*/periode', pathGlobFilter '*.csv', header 'true', escape '"');

CREATE TEMPORARY VIEW mentah_unor (unor_id STRING, instansi_unor_id STRING, unor_atasan_id STRING, unor_induk_id STRING, unor_nama STRING,
  jabatan_pimpinan STRING, eselon_id STRING, jenis_unor_id STRING, kode_cepat STRING, pimpinan_pns_id STRING, aktif STRING)
  USING csv OPTIONS (path '${masuk}/*/unor', pathGlobFilter '*.csv', header 'true', escape '"');

CREATE TEMPORARY VIEW mentah_pegawai (pns_id STRING, nip_baru STRING, nip_lama STRING, nama STRING, gelar_depan STRING, gelar_belakang STRING,
  tempat_lahir_id STRING, tempat_lahir_nama STRING, tanggal_lahir STRING, jenis_kelamin STRING, agama_id STRING, agama_nama STRING,
  jenis_kawin_id STRING, jenis_kawin_nama STRING, nik STRING, nomor_hp STRING, email STRING, email_gov STRING, alamat STRING, npwp_nomor STRING,
  bpjs STRING, jenis_pegawai_id STRING, jenis_pegawai_nama STRING, kedudukan_hukum_id STRING, kedudukan_hukum_nama STRING, status_cpns_pns STRING,
  kartu_asn_virtual STRING, nomor_sk_cpns STRING, tanggal_sk_cpns STRING, tmt_cpns STRING, nomor_sk_pns STRING, tanggal_sk_pns STRING,
  tmt_pns STRING, gol_awal_id STRING, gol_awal_nama STRING, gol_akhir_id STRING, gol_akhir_nama STRING, tmt_golongan STRING, mk_tahun STRING,
  mk_bulan STRING, jenis_jabatan_id STRING, jenis_jabatan_nama STRING, jabatan_id STRING, jabatan_nama STRING, tmt_jabatan STRING,
  tingkat_pendidikan_id STRING, tingkat_pendidikan_nama STRING, pendidikan_id STRING, pendidikan_nama STRING, tahun_lulus STRING, kpkn_id STRING,
  kpkn_nama STRING, lokasi_kerja_id STRING, lokasi_kerja_nama STRING, unor_id STRING, unor_nama STRING, instansi_induk_id STRING,
  instansi_induk_nama STRING, instansi_kerja_id STRING, instansi_kerja_nama STRING, satuan_kerja_induk_id STRING, satuan_kerja_induk_nama STRING,
  satuan_kerja_kerja_id STRING, satuan_kerja_kerja_nama STRING, is_valid_nik STRING, nama_sekolah STRING, flag_ikd STRING)
  USING csv OPTIONS (path '${masuk}/*/pegawai', pathGlobFilter '*.csv', header 'true', escape '"');

CREATE TEMPORARY VIEW mentah_skp (skp_id STRING, id STRING, jenis STRING, nip STRING, nama STRING, jabatan STRING, is_skp STRING, unit STRING,
  jenis_pegawai STRING, skp_status STRING, skp_model STRING, skp_unor STRING, skp_unor_atasan STRING, skp_unor_induk STRING, skp_jabatan STRING,
  skp_jenis_jabatan STRING, periode_awal STRING, periode_akhir STRING, is_plt_plh STRING, created_at STRING)
  USING csv OPTIONS (path '${masuk}/*/skp', pathGlobFilter '*.csv', header 'true', escape '"');

CREATE TEMPORARY VIEW mentah_penilaian (jenis STRING, id STRING, nip STRING, nama STRING, periode_awal_skp STRING, periode_akhir_skp STRING,
  skp_unor_id STRING, skp_unor STRING, skp_unor_induk STRING, skp_jabatan STRING, skp_jenis_jabatan STRING, is_skp_plt_plh_pjb STRING,
  hasil_kerja STRING, perilaku_kerja STRING, hasil_akhir STRING, pegawai_atasan_id STRING, pegawai_atasan_nip STRING, pegawai_atasan_nama STRING,
  pegawai_atasan_unor_id STRING, pegawai_atasan_unor STRING, pegawai_atasan_jabatan STRING, pegawai_atasan_golru STRING, waktu_dinilai STRING,
  pegawai_penilai_id STRING, tahun_skp STRING, skp_id STRING, periode_id STRING, skp_penilaian_id STRING, golru STRING, jenis_pegawai STRING)
  USING csv OPTIONS (path '${masuk}/*/penilaian', pathGlobFilter '*.csv', header 'true', escape '"');

CREATE TABLE periode AS
WITH r AS (
  SELECT k.*, kode(periode_id) AS periode_id, teks(nama) AS nama, kode(tahun) AS tahun_teks, hari(periode_awal) AS awal, hari(periode_akhir) AS akhir,
    hari(batas_pengisian) AS batas, upper(kode(tipe_periodik)) AS tipe, try_cast(kode(angka_periodik) AS INT) AS angka
  FROM (SELECT *, berkas(input_file_name()) AS nama_berkas FROM mentah_periode) c
  JOIN kiriman k ON k.berkas = c.nama_berkas
)
SELECT i, instansi_id, berkas, pada, lower(periode_id) AS id, periode_id, coalesce(try_cast(tahun_teks AS INT), year(awal)) AS tahun, awal, akhir, batas,
  CASE WHEN tipe = 'TRIWULAN' THEN 'TRIWULANAN' ELSE tipe END AS tipe, CASE WHEN tipe = 'TAHUNAN' THEN coalesce(angka, 0) ELSE angka END AS angka,
  nullif(concat_ws(',', CASE WHEN periode_id IS NULL OR nama IS NULL OR awal IS NULL OR akhir IS NULL THEN 'WJB-01' END,
    CASE WHEN akhir < awal THEN 'TGL-02' END, CASE WHEN tahun_teks IS NOT NULL AND try_cast(tahun_teks AS INT) IS NULL THEN 'ANG-01' END), '') AS galat,
  CASE WHEN tipe NOT IN ('BULANAN', 'TRIWULANAN', 'TRIWULAN', 'TAHUNAN', 'LAINNYA') THEN 'KOD-04' END AS tanda
FROM r;

CREATE TABLE unor AS
WITH r AS (
  SELECT k.*, kode(unor_id) AS unor_id, kode(unor_atasan_id) AS atasan, kode(unor_induk_id) AS induk, teks(trim(LEADING '-' FROM unor_nama)) AS nama,
    teks(jabatan_pimpinan) AS jabatan_pimpinan, kode(instansi_unor_id) AS instansi_unor, kode(eselon_id) AS eselon, kode(pimpinan_pns_id) AS pimpinan, ya(aktif) AS aktif
  FROM (SELECT *, berkas(input_file_name()) AS nama_berkas FROM mentah_unor) c
  JOIN kiriman k ON k.berkas = c.nama_berkas
)
SELECT i, instansi_id, berkas, pada, lower(unor_id) AS u, unor_id, lower(atasan) AS a, lower(induk) AS ind, nama, jabatan_pimpinan, eselon, pimpinan, aktif,
  nullif(concat_ws(',', CASE WHEN unor_id IS NULL OR nama IS NULL OR instansi_unor IS NULL THEN 'WJB-01' END), '') AS galat,
  CASE WHEN lower(instansi_unor) <> i THEN 'REF-06' END AS tanda
FROM r;

CREATE TABLE pegawai AS
WITH r AS (
  SELECT k.*, kode(pns_id) AS pns_id, replace(kode(nip_baru), ' ', '') AS nip, kode(nip_lama) AS nip_lama, teks(nama) AS nama, teks(gelar_depan) AS gelar_depan,
    teks(gelar_belakang) AS gelar_belakang, kode(tanggal_lahir) AS lahir_teks, hari(tanggal_lahir) AS tanggal_lahir, upper(kode(jenis_kelamin)) AS kelamin,
    kode(kedudukan_hukum_id) AS kedudukan, upper(kode(status_cpns_pns)) AS status_cpns, kode(tmt_cpns) AS cpns_teks, hari(tmt_cpns) AS tmt_cpns, hari(tmt_pns) AS tmt_pns,
    kode(jenis_pegawai_id) AS jenis_pegawai, kode(gol_akhir_id) AS golongan_id, kode(gol_akhir_nama) AS golongan, hari(tmt_golongan) AS tmt_golongan,
    try_cast(kode(mk_tahun) AS INT) AS mk_tahun, try_cast(kode(mk_bulan) AS INT) AS mk_bulan, kode(jenis_jabatan_id) AS jenis_jabatan,
    kode(jabatan_id) AS jabatan_id, teks(jabatan_nama) AS jabatan_nama, kode(tmt_jabatan) AS jabatan_teks, hari(tmt_jabatan) AS tmt_jabatan,
    kode(tingkat_pendidikan_id) AS didik_id, teks(tingkat_pendidikan_nama) AS didik_nama, kode(pendidikan_id) AS pendidikan_id, try_cast(kode(tahun_lulus) AS INT) AS lulus,
    kode(unor_id) AS unor_id, teks(unor_nama) AS unor_nama, kode(instansi_induk_id) AS induk, kode(instansi_kerja_id) AS kerja,
    ya(is_valid_nik) AS nik_valid, kode(email) IS NOT NULL AS ada_email, kode(nomor_hp) IS NOT NULL AS ada_hp, kode(flag_ikd) AS flag_ikd
  FROM (SELECT *, berkas(input_file_name()) AS nama_berkas FROM mentah_pegawai) c
  JOIN kiriman k ON k.berkas = c.nama_berkas
)
SELECT * EXCEPT (geser, feed, lahir_teks, cpns_teks, jabatan_teks), lower(pns_id) AS o, lower(unor_id) AS u,
  CASE kelamin WHEN 'M' THEN 'L' WHEN '1' THEN 'L' WHEN 'L' THEN 'L' WHEN 'F' THEN 'P' WHEN '2' THEN 'P' WHEN 'P' THEN 'P' END AS jenis_kelamin,
  xxhash64(nip, nip_lama, nama, gelar_depan, gelar_belakang, tanggal_lahir, kelamin, kedudukan, status_cpns, tmt_cpns, tmt_pns, jenis_pegawai, golongan_id, golongan, tmt_golongan,
    mk_tahun, mk_bulan, jenis_jabatan, jabatan_id, jabatan_nama, tmt_jabatan, didik_id, didik_nama, pendidikan_id, lulus, unor_id, unor_nama, induk, kerja,
    nik_valid, ada_email, ada_hp, flag_ikd) AS isi,
  nullif(concat_ws(',', CASE WHEN pns_id IS NULL OR nip IS NULL OR nama IS NULL OR lahir_teks IS NULL OR kelamin IS NULL OR kedudukan IS NULL OR induk IS NULL
      OR kerja IS NULL THEN 'WJB-01' END,
    CASE WHEN kedudukan = '01' AND unor_id IS NULL THEN 'WJB-02' END, nip_galat(nip, pada), CASE WHEN lahir_teks IS NOT NULL AND tanggal_lahir IS NULL THEN 'TGL-01' END,
    CASE WHEN kelamin NOT IN ('M', 'F', 'L', 'P', '1', '2') THEN 'KOD-01' END), '') AS galat,
  nullif(concat_ws(',', nip_tanda(nip), CASE WHEN cpns_teks IS NOT NULL AND tmt_cpns IS NULL OR jabatan_teks IS NOT NULL AND tmt_jabatan IS NULL THEN 'TGL-01' END,
    CASE WHEN left(nip, 8) <> date_format(tanggal_lahir, 'yyyyMMdd') THEN 'NIP-20' END,
    CASE WHEN substr(nip, 15, 1) <> CASE WHEN kelamin IN ('M', 'L', '1') THEN '1' ELSE '2' END THEN 'NIP-21' END,
    CASE WHEN substr(nip, 13, 2) < '13' AND substr(nip, 9, 6) <> date_format(tmt_cpns, 'yyyyMM') THEN 'NIP-22' END,
    CASE WHEN substr(nip, 13, 2) > '20' AND substr(nip, 9, 4) <> date_format(tmt_cpns, 'yyyy') THEN 'NIP-23' END,
    CASE WHEN lower(induk) <> i AND lower(kerja) <> i THEN 'REF-10' END), '') AS tanda
FROM r;

CREATE TABLE skp AS
WITH r AS (
  SELECT k.*, kode(skp_id) AS skp_id, kode(id) AS pns_id, replace(kode(nip), ' ', '') AS nip, teks(nama) AS nama, ya(is_skp) AS is_skp, upper(kode(skp_status)) AS status_teks,
    hari(periode_awal) AS awal, hari(periode_akhir) AS akhir, kode(is_plt_plh) AS plt_teks, saat(created_at) AS dibuat, teks(jabatan) AS jabatan, teks(unit) AS unit
  FROM (SELECT *, berkas(input_file_name()) AS nama_berkas FROM mentah_skp) c
  JOIN kiriman k ON k.berkas = c.nama_berkas
)
SELECT i, instansi_id, berkas, pada, skp_id, lower(skp_id) AS s, pns_id, lower(pns_id) AS o, nip, nama, awal, akhir, year(coalesce(awal, pada)) AS tahun, dibuat, jabatan, unit,
  coalesce(plt_teks <> '0', false) AS plt,
  CASE WHEN status_teks IN ('DRAF', 'DRAFT') THEN 'DRAF' WHEN status_teks IN ('DIAJUKAN', 'PENGAJUAN') THEN 'DIAJUKAN'
    WHEN status_teks IN ('PERSETUJUAN', 'DISETUJUI', 'APPROVE') THEN 'DISETUJUI' WHEN status_teks IN ('DITOLAK', 'DIKEMBALIKAN', 'REVISI') THEN 'DITOLAK'
    WHEN status_teks IN ('DITUTUP', 'CLOSE', 'SELESAI') THEN 'DITUTUP' WHEN status_teks IN ('DIARSIPKAN', 'ARCHIVE') THEN 'DIARSIPKAN'
    WHEN status_teks IS NOT NULL THEN 'LAINNYA' END AS status,
  nullif(concat_ws(',', CASE WHEN pns_id IS NULL OR nip IS NULL OR nama IS NULL THEN 'WJB-01' END,
    CASE WHEN coalesce(is_skp, true) AND (skp_id IS NULL OR status_teks IS NULL OR awal IS NULL OR akhir IS NULL OR plt_teks IS NULL) THEN 'WJB-02' END,
    nip_galat(nip, pada), CASE WHEN akhir < awal THEN 'TGL-02' END), '') AS galat,
  nip_tanda(nip) AS tanda
FROM r;

CREATE TABLE penilaian AS
WITH r AS (
  SELECT k.*, kode(id) AS pns_id, replace(kode(nip), ' ', '') AS nip, teks(nama) AS nama, hari(periode_awal_skp) AS awal_skp, hari(periode_akhir_skp) AS akhir_skp,
    kode(is_skp_plt_plh_pjb) AS plt_teks, lipat(hasil_kerja) AS hasil_teks, lipat(perilaku_kerja) AS perilaku_teks, lipat(hasil_akhir) AS akhir_teks,
    kode(waktu_dinilai) AS waktu_teks, saat(waktu_dinilai) AS waktu, try_cast(kode(tahun_skp) AS INT) AS tahun, kode(skp_id) AS skp_id, kode(periode_id) AS periode_id,
    kode(skp_penilaian_id) AS penilaian_id, kode(pegawai_atasan_nip) AS atasan_nip, kode(skp_unor_id) AS skp_unor, teks(skp_jabatan) AS skp_jabatan,
    kode(pegawai_penilai_id) AS penilai_id, teks(pegawai_atasan_nama) AS atasan_nama, kode(pegawai_atasan_unor_id) AS atasan_unor, teks(pegawai_atasan_jabatan) AS atasan_jabatan
  FROM (SELECT *, berkas(input_file_name()) AS nama_berkas FROM mentah_penilaian) c
  JOIN kiriman k ON k.berkas = c.nama_berkas
),
n AS (
  SELECT *, peringkat(hasil_teks) AS hasil, peringkat(perilaku_teks) AS perilaku, predikat(akhir_teks) AS sumber FROM r
)
SELECT i, instansi_id, berkas, pada, pns_id, lower(pns_id) AS o, n.nip, nama, awal_skp, akhir_skp, waktu, n.tahun, skp_id, lower(skp_id) AS s, periode_id, lower(periode_id) AS id,
  penilaian_id, atasan_nip, skp_unor, skp_jabatan, penilai_id, atasan_nama, atasan_unor, atasan_jabatan, coalesce(plt_teks <> '0', false) AS plt, n.hasil, n.perilaku, sumber, m.predikat AS hitung,
  coalesce(m.predikat, sumber) AS predikat,
  nullif(concat_ws(',', CASE WHEN pns_id IS NULL AND n.nip IS NULL OR n.tahun IS NULL OR periode_id IS NULL OR skp_id IS NULL OR plt_teks IS NULL THEN 'WJB-01' END,
    nip_galat(n.nip, pada), CASE WHEN akhir_skp < awal_skp THEN 'TGL-02' END, CASE WHEN akhir_teks = 'ISTIMEWA' THEN 'KIN-05' END), '') AS galat,
  nullif(concat_ws(',', nip_tanda(n.nip), CASE WHEN waktu_teks IS NOT NULL AND waktu IS NULL THEN 'TGL-01' END,
    CASE WHEN n.hasil IS NULL AND NOT belum(hasil_teks) OR n.perilaku IS NULL AND NOT belum(perilaku_teks) OR sumber IS NULL AND NOT belum(akhir_teks) THEN 'KOD-01' END,
    CASE WHEN m.predikat <> sumber THEN 'KIN-01' END, CASE WHEN sumber IS NOT NULL AND m.predikat IS NULL THEN 'KIN-03' END,
    CASE WHEN m.predikat IS NOT NULL AND sumber IS NULL THEN 'KIN-04' END, CASE WHEN waktu > pada THEN 'WKT-04' END), '') AS tanda
FROM n
LEFT JOIN matriks m ON m.hasil = n.hasil AND m.perilaku = n.perilaku;
