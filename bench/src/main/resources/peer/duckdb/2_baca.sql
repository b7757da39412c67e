-- Every feed read, cleaned and checked: galat refuses a row, tanda marks it; both null for a row without a flaw.
CREATE TEMP TABLE periode AS
WITH r AS (
  SELECT k.*, kode(periode_id) AS periode_id, teks(nama) AS nama, kode(tahun) AS tahun_teks, hari(periode_awal) AS awal, hari(periode_akhir) AS akhir,
    hari(batas_pengisian) AS batas, upper(kode(tipe_periodik)) AS tipe, TRY_CAST(kode(angka_periodik) AS INTEGER) AS angka
  FROM read_csv('${masuk}/*/periode/*.csv', header = true, auto_detect = false, filename = true, columns = {periode_id: 'VARCHAR', nama: 'VARCHAR', tahun: 'VARCHAR',
    periode_awal: 'VARCHAR', periode_akhir: 'VARCHAR', batas_pengisian: 'VARCHAR', tipe_periodik: 'VARCHAR', angka_periodik: 'VARCHAR', jenis_periode: 'VARCHAR',
    status: 'VARCHAR'}) c
  JOIN kiriman k ON k.berkas = c.filename
)
SELECT i, instansi_id, berkas, pada, lower(periode_id) AS id, periode_id, coalesce(TRY_CAST(tahun_teks AS INTEGER), year(awal)) AS tahun, awal, akhir, batas,
  CASE WHEN tipe = 'TRIWULAN' THEN 'TRIWULANAN' ELSE tipe END AS tipe, CASE WHEN tipe = 'TAHUNAN' THEN coalesce(angka, 0) ELSE angka END AS angka,
  nullif(concat_ws(',', CASE WHEN periode_id IS NULL OR nama IS NULL OR awal IS NULL OR akhir IS NULL THEN 'WJB-01' END,
    CASE WHEN akhir < awal THEN 'TGL-02' END, CASE WHEN tahun_teks IS NOT NULL AND TRY_CAST(tahun_teks AS INTEGER) IS NULL THEN 'ANG-01' END), '') AS galat,
  CASE WHEN tipe NOT IN ('BULANAN', 'TRIWULANAN', 'TRIWULAN', 'TAHUNAN', 'LAINNYA') THEN 'KOD-04' END AS tanda
FROM r;

CREATE TEMP TABLE unor AS
WITH r AS (
  SELECT k.*, kode(unor_id) AS unor_id, kode(unor_atasan_id) AS atasan, kode(unor_induk_id) AS induk, teks(ltrim(unor_nama, '-')) AS nama,
    teks(jabatan_pimpinan) AS jabatan_pimpinan, kode(instansi_unor_id) AS instansi_unor, kode(eselon_id) AS eselon, kode(pimpinan_pns_id) AS pimpinan, ya(aktif) AS aktif
  FROM read_csv('${masuk}/*/unor/*.csv', header = true, auto_detect = false, filename = true, columns = {unor_id: 'VARCHAR', instansi_unor_id: 'VARCHAR',
    unor_atasan_id: 'VARCHAR', unor_induk_id: 'VARCHAR', unor_nama: 'VARCHAR', jabatan_pimpinan: 'VARCHAR', eselon_id: 'VARCHAR', jenis_unor_id: 'VARCHAR',
    kode_cepat: 'VARCHAR', pimpinan_pns_id: 'VARCHAR', aktif: 'VARCHAR'}) c
  JOIN kiriman k ON k.berkas = c.filename
)
SELECT i, instansi_id, berkas, pada, lower(unor_id) AS u, unor_id, lower(atasan) AS a, lower(induk) AS ind, nama, jabatan_pimpinan, eselon, pimpinan, aktif,
  nullif(concat_ws(',', CASE WHEN unor_id IS NULL OR nama IS NULL OR instansi_unor IS NULL THEN 'WJB-01' END), '') AS galat,
  CASE WHEN lower(instansi_unor) <> i THEN 'REF-06' END AS tanda
FROM r;

CREATE TEMP TABLE pegawai AS
WITH r AS (
  SELECT k.*, kode(pns_id) AS pns_id, replace(kode(nip_baru), ' ', '') AS nip, kode(nip_lama) AS nip_lama, teks(nama) AS nama, teks(gelar_depan) AS gelar_depan,
    teks(gelar_belakang) AS gelar_belakang, kode(tanggal_lahir) AS lahir_teks, hari(tanggal_lahir) AS tanggal_lahir, upper(kode(jenis_kelamin)) AS kelamin,
    kode(kedudukan_hukum_id) AS kedudukan, upper(kode(status_cpns_pns)) AS status_cpns, kode(tmt_cpns) AS cpns_teks, hari(tmt_cpns) AS tmt_cpns, hari(tmt_pns) AS tmt_pns,
    kode(jenis_pegawai_id) AS jenis_pegawai, kode(gol_akhir_id) AS golongan_id, kode(gol_akhir_nama) AS golongan, hari(tmt_golongan) AS tmt_golongan,
    TRY_CAST(kode(mk_tahun) AS INTEGER) AS mk_tahun, TRY_CAST(kode(mk_bulan) AS INTEGER) AS mk_bulan, kode(jenis_jabatan_id) AS jenis_jabatan,
    kode(jabatan_id) AS jabatan_id, teks(jabatan_nama) AS jabatan_nama, kode(tmt_jabatan) AS jabatan_teks, hari(tmt_jabatan) AS tmt_jabatan,
    kode(tingkat_pendidikan_id) AS didik_id, teks(tingkat_pendidikan_nama) AS didik_nama, kode(pendidikan_id) AS pendidikan_id, TRY_CAST(kode(tahun_lulus) AS INTEGER) AS lulus,
    kode(unor_id) AS unor_id, teks(unor_nama) AS unor_nama, kode(instansi_induk_id) AS induk, kode(instansi_kerja_id) AS kerja,
    ya(is_valid_nik) AS nik_valid, kode(email) IS NOT NULL AS ada_email, kode(nomor_hp) IS NOT NULL AS ada_hp, kode(flag_ikd) AS flag_ikd
  FROM read_csv('${masuk}/*/pegawai/*.csv', header = true, auto_detect = false, filename = true, columns = {pns_id: 'VARCHAR', nip_baru: 'VARCHAR', nip_lama: 'VARCHAR', nama: 'VARCHAR', gelar_depan: 'VARCHAR', gelar_belakang: 'VARCHAR',
      tempat_lahir_id: 'VARCHAR', tempat_lahir_nama: 'VARCHAR', tanggal_lahir: 'VARCHAR', jenis_kelamin: 'VARCHAR', agama_id: 'VARCHAR',
      agama_nama: 'VARCHAR', jenis_kawin_id: 'VARCHAR', jenis_kawin_nama: 'VARCHAR', nik: 'VARCHAR', nomor_hp: 'VARCHAR', email: 'VARCHAR',
      email_gov: 'VARCHAR', alamat: 'VARCHAR', npwp_nomor: 'VARCHAR', bpjs: 'VARCHAR', jenis_pegawai_id: 'VARCHAR', jenis_pegawai_nama: 'VARCHAR',
      kedudukan_hukum_id: 'VARCHAR', kedudukan_hukum_nama: 'VARCHAR', status_cpns_pns: 'VARCHAR', kartu_asn_virtual: 'VARCHAR',
      nomor_sk_cpns: 'VARCHAR', tanggal_sk_cpns: 'VARCHAR', tmt_cpns: 'VARCHAR', nomor_sk_pns: 'VARCHAR', tanggal_sk_pns: 'VARCHAR',
      tmt_pns: 'VARCHAR', gol_awal_id: 'VARCHAR', gol_awal_nama: 'VARCHAR', gol_akhir_id: 'VARCHAR', gol_akhir_nama: 'VARCHAR',
      tmt_golongan: 'VARCHAR', mk_tahun: 'VARCHAR', mk_bulan: 'VARCHAR', jenis_jabatan_id: 'VARCHAR', jenis_jabatan_nama: 'VARCHAR',
      jabatan_id: 'VARCHAR', jabatan_nama: 'VARCHAR', tmt_jabatan: 'VARCHAR', tingkat_pendidikan_id: 'VARCHAR', tingkat_pendidikan_nama: 'VARCHAR',
      pendidikan_id: 'VARCHAR', pendidikan_nama: 'VARCHAR', tahun_lulus: 'VARCHAR', kpkn_id: 'VARCHAR', kpkn_nama: 'VARCHAR',
      lokasi_kerja_id: 'VARCHAR', lokasi_kerja_nama: 'VARCHAR', unor_id: 'VARCHAR', unor_nama: 'VARCHAR', instansi_induk_id: 'VARCHAR',
      instansi_induk_nama: 'VARCHAR', instansi_kerja_id: 'VARCHAR', instansi_kerja_nama: 'VARCHAR', satuan_kerja_induk_id: 'VARCHAR',
      satuan_kerja_induk_nama: 'VARCHAR', satuan_kerja_kerja_id: 'VARCHAR', satuan_kerja_kerja_nama: 'VARCHAR', is_valid_nik: 'VARCHAR',
      nama_sekolah: 'VARCHAR', flag_ikd: 'VARCHAR'}) c
  JOIN kiriman k ON k.berkas = c.filename
)
SELECT * EXCLUDE (geser, feed, lahir_teks, cpns_teks, jabatan_teks), lower(pns_id) AS o, lower(unor_id) AS u,
  CASE kelamin WHEN 'M' THEN 'L' WHEN '1' THEN 'L' WHEN 'L' THEN 'L' WHEN 'F' THEN 'P' WHEN '2' THEN 'P' WHEN 'P' THEN 'P' END AS jenis_kelamin,
  hash(nip, nip_lama, nama, gelar_depan, gelar_belakang, tanggal_lahir, kelamin, kedudukan, status_cpns, tmt_cpns, tmt_pns, jenis_pegawai, golongan_id, golongan, tmt_golongan,
    mk_tahun, mk_bulan, jenis_jabatan, jabatan_id, jabatan_nama, tmt_jabatan, didik_id, didik_nama, pendidikan_id, lulus, unor_id, unor_nama, induk, kerja,
    nik_valid, ada_email, ada_hp, flag_ikd) AS isi,
  nullif(concat_ws(',', CASE WHEN pns_id IS NULL OR nip IS NULL OR nama IS NULL OR lahir_teks IS NULL OR kelamin IS NULL OR kedudukan IS NULL OR induk IS NULL
      OR kerja IS NULL THEN 'WJB-01' END,
    CASE WHEN kedudukan = '01' AND unor_id IS NULL THEN 'WJB-02' END, nip_galat(nip, pada), CASE WHEN lahir_teks IS NOT NULL AND tanggal_lahir IS NULL THEN 'TGL-01' END,
    CASE WHEN kelamin NOT IN ('M', 'F', 'L', 'P', '1', '2') THEN 'KOD-01' END), '') AS galat,
  nullif(concat_ws(',', nip_tanda(nip), CASE WHEN cpns_teks IS NOT NULL AND tmt_cpns IS NULL OR jabatan_teks IS NOT NULL AND tmt_jabatan IS NULL THEN 'TGL-01' END,
    CASE WHEN left(nip, 8) <> strftime(tanggal_lahir, '%Y%m%d') THEN 'NIP-20' END,
    CASE WHEN substr(nip, 15, 1) <> CASE WHEN kelamin IN ('M', 'L', '1') THEN '1' ELSE '2' END THEN 'NIP-21' END,
    CASE WHEN substr(nip, 13, 2) < '13' AND substr(nip, 9, 6) <> strftime(tmt_cpns, '%Y%m') THEN 'NIP-22' END,
    CASE WHEN substr(nip, 13, 2) > '20' AND substr(nip, 9, 4) <> strftime(tmt_cpns, '%Y') THEN 'NIP-23' END,
    CASE WHEN lower(induk) <> i AND lower(kerja) <> i THEN 'REF-10' END), '') AS tanda
FROM r;

CREATE TEMP TABLE skp AS
WITH r AS (
  SELECT k.*, kode(skp_id) AS skp_id, kode(id) AS pns_id, replace(kode(nip), ' ', '') AS nip, teks(nama) AS nama, ya(is_skp) AS is_skp, upper(kode(skp_status)) AS status_teks,
    hari(periode_awal) AS awal, hari(periode_akhir) AS akhir, kode(is_plt_plh) AS plt_teks, saat(created_at) AS dibuat, teks(jabatan) AS jabatan, teks(unit) AS unit
  FROM read_csv('${masuk}/*/skp/*.csv', header = true, auto_detect = false, filename = true, columns = {skp_id: 'VARCHAR', id: 'VARCHAR', jenis: 'VARCHAR', nip: 'VARCHAR', nama: 'VARCHAR', jabatan: 'VARCHAR', is_skp: 'VARCHAR',
      unit: 'VARCHAR', jenis_pegawai: 'VARCHAR', skp_status: 'VARCHAR', skp_model: 'VARCHAR', skp_unor: 'VARCHAR', skp_unor_atasan: 'VARCHAR',
      skp_unor_induk: 'VARCHAR', skp_jabatan: 'VARCHAR', skp_jenis_jabatan: 'VARCHAR', periode_awal: 'VARCHAR', periode_akhir: 'VARCHAR',
      is_plt_plh: 'VARCHAR', created_at: 'VARCHAR'}) c
  JOIN kiriman k ON k.berkas = c.filename
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

CREATE TEMP TABLE penilaian AS
WITH r AS (
  SELECT k.*, kode(id) AS pns_id, replace(kode(nip), ' ', '') AS nip, teks(nama) AS nama, hari(periode_awal_skp) AS awal_skp, hari(periode_akhir_skp) AS akhir_skp,
    kode(is_skp_plt_plh_pjb) AS plt_teks, lipat(hasil_kerja) AS hasil_teks, lipat(perilaku_kerja) AS perilaku_teks, lipat(hasil_akhir) AS akhir_teks,
    kode(waktu_dinilai) AS waktu_teks, saat(waktu_dinilai) AS waktu, TRY_CAST(kode(tahun_skp) AS INTEGER) AS tahun, kode(skp_id) AS skp_id, kode(periode_id) AS periode_id,
    kode(skp_penilaian_id) AS penilaian_id, kode(pegawai_atasan_nip) AS atasan_nip, kode(skp_unor_id) AS skp_unor, teks(skp_jabatan) AS skp_jabatan,
    kode(pegawai_penilai_id) AS penilai_id, teks(pegawai_atasan_nama) AS atasan_nama, kode(pegawai_atasan_unor_id) AS atasan_unor, teks(pegawai_atasan_jabatan) AS atasan_jabatan
  FROM read_csv('${masuk}/*/penilaian/*.csv', header = true, auto_detect = false, filename = true, columns = {jenis: 'VARCHAR', id: 'VARCHAR', nip: 'VARCHAR', nama: 'VARCHAR', periode_awal_skp: 'VARCHAR', periode_akhir_skp: 'VARCHAR',
      skp_unor_id: 'VARCHAR', skp_unor: 'VARCHAR', skp_unor_induk: 'VARCHAR', skp_jabatan: 'VARCHAR', skp_jenis_jabatan: 'VARCHAR',
      is_skp_plt_plh_pjb: 'VARCHAR', hasil_kerja: 'VARCHAR', perilaku_kerja: 'VARCHAR', hasil_akhir: 'VARCHAR', pegawai_atasan_id: 'VARCHAR',
      pegawai_atasan_nip: 'VARCHAR', pegawai_atasan_nama: 'VARCHAR', pegawai_atasan_unor_id: 'VARCHAR', pegawai_atasan_unor: 'VARCHAR',
      pegawai_atasan_jabatan: 'VARCHAR', pegawai_atasan_golru: 'VARCHAR', waktu_dinilai: 'VARCHAR', pegawai_penilai_id: 'VARCHAR',
      tahun_skp: 'VARCHAR', skp_id: 'VARCHAR', periode_id: 'VARCHAR', skp_penilaian_id: 'VARCHAR', golru: 'VARCHAR', jenis_pegawai: 'VARCHAR'}) c
  JOIN kiriman k ON k.berkas = c.filename
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
