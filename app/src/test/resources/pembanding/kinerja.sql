-- A second, independent computation of section 4.1, from the planted clean facts; sebaran.sql builds on it.
-- It shares no SQL, rule file or code with the product: codes, groups, zones and the matrix are typed again from the
-- regulations (rules.md R-107, R-307, R-308, R-810; decisions D-01 to D-15, D-22, D-38 to D-44).
-- Inputs: views bersih_<feed>, table hilang(instansi_id, pns_id, sejak), crosswalk(instansi_id, kode_provinsi), p(as_of).

CREATE TEMP TABLE batas AS SELECT as_of, as_of::TIMESTAMP + INTERVAL 1 DAY - INTERVAL 7 HOUR AS sebelum FROM p;
CREATE TEMP TABLE zona AS
SELECT lower(instansi_id) AS i, CASE WHEN kode_provinsi IN ('81','82','91','92','93','94','95','96') THEN 9
  WHEN kode_provinsi IN ('51','52','53','63','64','65','71','72','73','74','75','76') THEN 8 ELSE 7 END AS jam FROM crosswalk;
CREATE TEMP TABLE matriks AS SELECT * FROM (VALUES ('ATAS','ATAS','SB'),('ATAS','SESUAI','B'),('ATAS','BAWAH','K'),('SESUAI','ATAS','B'),
  ('SESUAI','SESUAI','B'),('SESUAI','BAWAH','K'),('BAWAH','ATAS','BP'),('BAWAH','SESUAI','BP'),('BAWAH','BAWAH','SK')) t(h, p, predikat);

-- Periods of an agency: newest content of each id; equal calendar periods are one (D-43).
CREATE TEMP TABLE per AS
SELECT * FROM (SELECT lower(instansi_id) AS i, lower(periode_id) AS id, tipe_periodik AS tipe, tahun, angka_periodik AS angka, periode_awal, periode_akhir,
    batas_pengisian, row_number() OVER (PARTITION BY lower(instansi_id), lower(periode_id) ORDER BY diekstrak_pada DESC, revisi DESC, diterima_pada DESC) AS ke
  FROM bersih_periode, batas WHERE diekstrak_pada < sebelum) WHERE ke = 1;
CREATE TEMP TABLE kal AS
SELECT i, tipe, tahun, angka, min(periode_awal) AS awal, max(periode_akhir) AS akhir, max(batas_pengisian) AS batas_baru
FROM per WHERE tipe IN ('BULANAN', 'TRIWULANAN', 'TAHUNAN') AND i IN (SELECT lower(instansi_id) FROM bersih_pegawai)
GROUP BY ALL HAVING min(periode_awal) <= (SELECT as_of FROM batas);

-- State of each person on the last day of each period (D-02), sent by the agency itself (D-03), not gone (D-04).
CREATE TEMP TABLE peg AS
SELECT lower(instansi_id) AS i, lower(pns_id) AS o, b.* EXCLUDE (instansi_id, pns_id), CASE sumber_sistem WHEN 'SIASN' THEN 1 ELSE 0 END AS siasn
FROM bersih_pegawai b, batas WHERE diekstrak_pada < sebelum;
CREATE TEMP TABLE hari AS
SELECT k.*, least(akhir, as_of) AS d, least(akhir, as_of)::TIMESTAMP + INTERVAL 1 DAY - to_hours(coalesce(z.jam, 7)) AS d_habis, coalesce(z.jam, 7) AS jam
FROM kal k CROSS JOIN batas LEFT JOIN zona z USING (i);
CREATE TEMP TABLE orang AS SELECT DISTINCT i, o FROM peg;
CREATE TEMP TABLE keadaan AS
SELECT h.i, h.tipe, h.tahun, h.angka, h.awal, h.akhir, h.d, h.d_habis, h.jam, h.batas_baru, x.o,
  coalesce(
    (SELECT max_by(p, (date_trunc('day', p.diekstrak_pada), p.siasn, p.diekstrak_pada, p.revisi, p.diterima_pada)) FROM peg p WHERE p.i = h.i AND p.o = x.o AND p.diekstrak_pada < h.d_habis),
    (SELECT min_by(p, (p.diekstrak_pada, -p.siasn, -p.revisi, p.diterima_pada)) FROM peg p WHERE p.i = h.i AND p.o = x.o
       HAVING greatest(min_by(p, (p.diekstrak_pada, -p.siasn, -p.revisi, p.diterima_pada)).tmt_cpns, min_by(p, (p.diekstrak_pada, -p.siasn, -p.revisi, p.diterima_pada)).tmt_jabatan) <= h.d)) AS s
FROM hari h JOIN orang x USING (i);
CREATE TEMP TABLE anggota AS
SELECT k.* EXCLUDE (s), s.*,
  CASE WHEN lower(s.instansi_kerja_id) <> k.i THEN 'X' WHEN s.kedudukan_hukum_id IN ('02','13','03','04','05','07','14','20') THEN 'X' ELSE 'W' END AS himpunan,
  coalesce(lower(s.unor_id), 'tanpa-unor') AS unit
FROM keadaan k
WHERE s IS NOT NULL AND s.kedudukan_hukum_id IN ('01','71','72','15','02','13','03','04','05','07','14','20')
  AND (lower(s.instansi_kerja_id) = k.i OR lower(s.instansi_induk_id) = k.i)
  AND NOT EXISTS (SELECT 1 FROM hilang g WHERE lower(g.instansi_id) = k.i AND lower(g.pns_id) = k.o AND g.sejak < k.d_habis AND g.sejak > s.diekstrak_pada);

-- SKP in force: newest content per id; a real SKP of the year ends "without SKP" (D-32).
CREATE TEMP TABLE skp AS
SELECT * FROM (SELECT lower(instansi_id) AS i, lower(pns_id) AS o, lower(skp_id) AS skp, status_skp, periode_awal, periode_akhir, coalesce(is_plt_plh, false) AS plt,
    dibuat_sumber, tahun, row_number() OVER (PARTITION BY lower(instansi_id), sumber_sistem, coalesce(lower(skp_id), lower(pns_id) || tahun)
      ORDER BY diekstrak_pada DESC, revisi DESC, diterima_pada DESC) AS ke
  FROM bersih_skp, batas WHERE diekstrak_pada < sebelum) WHERE ke = 1 AND skp IS NOT NULL;
CREATE TEMP TABLE skp_periode AS
SELECT k.i, k.tipe, k.tahun, k.angka, s.o, max_by(s.status_skp IN ('DISETUJUI','DITUTUP','DIARSIPKAN'),
    (s.periode_akhir, coalesce(s.dibuat_sumber, TIMESTAMP '1900-01-01'), upper(s.skp))) AS setuju
FROM kal k JOIN skp s ON s.i = k.i AND NOT s.plt AND s.periode_awal <= k.akhir AND s.periode_akhir >= k.awal GROUP BY ALL;

-- Assessments in force, and the definitive one of a person in a calendar period (D-01, D-38).
CREATE TEMP TABLE nip_orang AS SELECT i, nip, min(o) AS o FROM peg GROUP BY ALL;
CREATE TEMP TABLE nilai AS
SELECT n.*, m.predikat AS hitung, coalesce(m.predikat, n.predikat_sumber) AS predikat
FROM (SELECT lower(b.instansi_id) AS i, coalesce(lower(b.pns_id), q.o) AS o, lower(b.periode_id) AS per, lower(b.skp_id) AS skp, b.* EXCLUDE (instansi_id, pns_id, periode_id, skp_id),
    row_number() OVER (PARTITION BY lower(b.instansi_id), b.sumber_sistem, coalesce(lower(b.pns_id), q.o), coalesce(lower(b.periode_id), lower(b.penilaian_id)), lower(b.skp_id)
      ORDER BY b.diekstrak_pada DESC, b.revisi DESC, b.diterima_pada DESC) AS ke
  FROM bersih_penilaian b CROSS JOIN batas LEFT JOIN nip_orang q ON q.i = lower(b.instansi_id) AND q.nip = b.nip WHERE b.diekstrak_pada < sebelum) n
LEFT JOIN matriks m ON m.h = n.hasil_kerja AND m.p = n.perilaku_kerja
WHERE ke = 1;
CREATE TEMP TABLE calon AS
SELECT n.*, r.tipe AS tipe, r.tahun AS th, r.angka AS angka FROM nilai n JOIN per r ON r.i = n.i AND r.id = n.per WHERE NOT coalesce(n.is_plt_plh, false)
UNION ALL
SELECT n.*, 'TAHUNAN', n.tahun, 0 FROM nilai n WHERE n.sumber_sistem = 'SIASN' AND n.jenis_penilaian = 'TAHUNAN';
CREATE TEMP TABLE definitif AS
SELECT * FROM (
  SELECT n.i, n.o, n.tipe, n.th AS tahun, n.angka, n.per, n.hasil_kerja, n.perilaku_kerja, n.predikat_sumber, n.hitung, n.predikat, n.waktu_dinilai, n.sumber_sistem,
    row_number() OVER (PARTITION BY n.i, n.o, n.tipe, n.th, n.angka ORDER BY n.predikat IS NULL, n.sumber_sistem <> 'EKINERJA', n.periode_akhir_skp DESC NULLS LAST,
      coalesce(n.dibuat_sumber, (SELECT max(s.dibuat_sumber) FROM skp s WHERE s.i = n.i AND s.skp = n.skp)) DESC NULLS LAST,
      n.waktu_dinilai DESC NULLS LAST, upper(n.skp) DESC NULLS LAST, n.per DESC NULLS LAST) AS ke
  FROM calon n
  WHERE NOT (coalesce(n.skp LIKE 'turunan:%', false) AND EXISTS (SELECT 1 FROM calon a WHERE a.i = n.i AND a.o = n.o AND a.tipe = n.tipe AND a.th = n.th AND a.angka = n.angka
    AND a.sumber_sistem = 'EKINERJA' AND a.skp NOT LIKE 'turunan:%'))) WHERE ke = 1;

-- Limit of a person: of the period's content in force when assessed, else the earliest; the newest for those not assessed (D-10, D-39).
CREATE TEMP TABLE limit_versi AS
SELECT lower(instansi_id) AS i, lower(periode_id) AS per, diekstrak_pada, batas_pengisian FROM bersih_periode, batas WHERE diekstrak_pada < sebelum;
CREATE TEMP TABLE hasil_orang AS
SELECT a.i, a.tipe, a.tahun, a.angka, a.awal, a.akhir, a.o, a.unit, a.himpunan, a.jam, k.setuju,
  k.o IS NOT NULL AS ber_skp, f.predikat, f.hitung, f.predikat_sumber, f.hasil_kerja, f.perilaku_kerja, f.waktu_dinilai,
  CASE WHEN f.predikat IS NOT NULL AND f.waktu_dinilai IS NOT NULL THEN coalesce(
      (SELECT max_by(v.batas_pengisian, v.diekstrak_pada) FROM limit_versi v WHERE v.i = a.i AND v.per = f.per AND v.diekstrak_pada <= f.waktu_dinilai),
      CASE WHEN NOT EXISTS (SELECT 1 FROM limit_versi v WHERE v.i = a.i AND v.per = f.per AND v.diekstrak_pada <= f.waktu_dinilai)
        THEN (SELECT min_by(v.batas_pengisian, v.diekstrak_pada) FROM limit_versi v WHERE v.i = a.i AND v.per = f.per) END)
    ELSE a.batas_baru END AS batas,
  a.d, a.nip, a.jenis_kelamin, a.tanggal_lahir, a.kedudukan_hukum_id, a.status_cpns_pns, a.tmt_cpns, a.tmt_pns, a.jenis_jabatan_id, a.jabatan_id,
  a.tingkat_pendidikan_id, a.tingkat_pendidikan_nama
FROM anggota a
LEFT JOIN skp_periode k ON k.i = a.i AND k.o = a.o AND k.tipe = a.tipe AND k.tahun = a.tahun AND k.angka = a.angka
LEFT JOIN definitif f ON f.i = a.i AND f.o = a.o AND f.tipe = a.tipe AND f.tahun = a.tahun AND f.angka = a.angka;

-- Actions, evidence, feedback of the people in W (D-12 to D-15).
CREATE TEMP TABLE aksi AS
SELECT * FROM (SELECT lower(instansi_id) AS i, lower(skp_id) AS skp, lower(periode_id) AS per, lower(rencana_aksi_id) AS aksi, b.nip, lower(b.pns_id) AS pns, target_jumlah,
    realisasi_jumlah, status_rencana, row_number() OVER (PARTITION BY lower(instansi_id), sumber_sistem, lower(skp_id), lower(periode_id), lower(rencana_aksi_id)
      ORDER BY diekstrak_pada DESC, revisi DESC, diterima_pada DESC) AS ke FROM bersih_rencana_aksi b, batas WHERE diekstrak_pada < sebelum) WHERE ke = 1;
CREATE TEMP TABLE bukti AS
SELECT * FROM (SELECT lower(instansi_id) AS i, sasaran_jenis, lower(sasaran_id) AS sasaran, lower(periode_id) AS per, link_sidik, waktu_unggah,
    row_number() OVER (PARTITION BY lower(instansi_id), sumber_sistem, coalesce(lower(bukti_id), sasaran_jenis || '|' || lower(sasaran_id) || '|' || coalesce(lower(periode_id), '') || '|' || link_sidik)
      ORDER BY diekstrak_pada DESC, revisi DESC, diterima_pada DESC) AS ke FROM bersih_bukti_dukung, batas WHERE diekstrak_pada < sebelum) WHERE ke = 1;
CREATE TEMP TABLE milik AS
SELECT a.i, a.aksi, a.per, coalesce(s.o, a.pns, q.o) AS o, coalesce(s.plt, false) AS plt,
  CASE WHEN realisasi_jumlah IS NOT NULL AND target_jumlah IS NOT NULL THEN realisasi_jumlah >= target_jumlah ELSE coalesce(status_rencana IN ('DITANGGAPI','DITUTUP'), false) END AS selesai,
  EXISTS (SELECT 1 FROM bukti b WHERE b.i = a.i AND b.sasaran_jenis = 'RENCANA_AKSI' AND b.sasaran = a.aksi) AS berbukti
FROM aksi a LEFT JOIN skp s ON s.i = a.i AND s.skp = a.skp LEFT JOIN nip_orang q ON q.i = a.i AND q.nip = a.nip;
CREATE TEMP TABLE hitung_aksi AS
SELECT m.i, m.o, r.tipe, r.tahun, r.angka, count(*) AS rencana_aksi, count(*) FILTER (selesai) AS selesai, count(*) FILTER (berbukti) AS berbukti
FROM milik m JOIN per r ON r.i = m.i AND r.id = m.per WHERE NOT plt GROUP BY ALL;
CREATE TEMP TABLE pakai AS SELECT i, link_sidik, count(*) AS n FROM bukti GROUP BY ALL;
CREATE TEMP TABLE hitung_bukti AS
SELECT m.i, m.o, r.tipe, r.tahun, r.angka, count(*) AS bukti, count(*) FILTER (u.n = 1) AS unik,
  count(*) FILTER ((b.waktu_unggah + to_hours(coalesce(z.jam, 7)))::DATE BETWEEN ra.periode_awal AND ra.periode_akhir) AS tepat
FROM bukti b JOIN (SELECT i, aksi, any_value(o) AS o, bool_and(plt) AS plt, any_value(per) AS per FROM milik GROUP BY i, aksi) m ON m.i = b.i AND m.aksi = b.sasaran
JOIN per r ON r.i = b.i AND r.id = coalesce(b.per, m.per) LEFT JOIN per ra ON ra.i = m.i AND ra.id = m.per
JOIN pakai u ON u.i = b.i AND u.link_sidik = b.link_sidik LEFT JOIN zona z ON z.i = b.i
WHERE b.sasaran_jenis = 'RENCANA_AKSI' AND NOT m.plt GROUP BY ALL;
CREATE TEMP TABLE hitung_umpan AS
SELECT u.i, coalesce(s.o, NULL) AS o, r.tipe, r.tahun, r.angka, count(*) AS umpan
FROM (SELECT * FROM (SELECT lower(instansi_id) AS i, lower(skp_id) AS skp, lower(periode_id) AS per, row_number() OVER (PARTITION BY lower(instansi_id), sumber_sistem, lower(skp_id),
      lower(periode_id), sasaran_jenis, lower(sasaran_id), urutan ORDER BY diekstrak_pada DESC, revisi DESC, diterima_pada DESC) AS ke
    FROM bersih_umpan_balik, batas WHERE diekstrak_pada < sebelum) WHERE ke = 1) u
JOIN skp s ON s.i = u.i AND s.skp = u.skp AND NOT s.plt JOIN per r ON r.i = u.i AND r.id = u.per GROUP BY ALL;

CREATE TABLE b_kinerja_unit AS
SELECT h.i AS instansi_id, h.unit AS unor_id, h.tipe AS jenis_periode, h.tahun, h.angka AS angka_periode,
  count(*) FILTER (himpunan = 'W') AS pegawai, count(*) FILTER (himpunan = 'X') AS pegawai_dikecualikan,
  count(*) FILTER (himpunan = 'W' AND ber_skp) AS ber_skp, count(*) FILTER (himpunan = 'W' AND setuju) AS skp_disetujui,
  count(*) FILTER (himpunan = 'W' AND predikat IS NOT NULL) AS dinilai,
  count(*) FILTER (himpunan = 'W' AND batas < (SELECT as_of FROM batas)) AS jatuh_tempo,
  count(*) FILTER (himpunan = 'W' AND predikat IS NOT NULL AND (waktu_dinilai + to_hours(jam))::DATE <= batas) AS tepat_waktu,
  count(*) FILTER (himpunan = 'W' AND predikat = 'SB') AS sangat_baik, count(*) FILTER (himpunan = 'W' AND predikat = 'B') AS baik,
  count(*) FILTER (himpunan = 'W' AND predikat = 'BP') AS butuh_perbaikan, count(*) FILTER (himpunan = 'W' AND predikat = 'K') AS kurang,
  count(*) FILTER (himpunan = 'W' AND predikat = 'SK') AS sangat_kurang, count(*) FILTER (himpunan = 'W' AND predikat IS NULL) AS belum_dinilai,
  count(*) FILTER (himpunan = 'W' AND hitung <> predikat_sumber) AS predikat_tidak_konsisten,
  count(*) FILTER (himpunan = 'W' AND predikat IS NOT NULL AND hasil_kerja = 'ATAS') AS hasil_di_atas,
  count(*) FILTER (himpunan = 'W' AND predikat IS NOT NULL AND hasil_kerja = 'SESUAI') AS hasil_sesuai,
  count(*) FILTER (himpunan = 'W' AND predikat IS NOT NULL AND hasil_kerja = 'BAWAH') AS hasil_di_bawah,
  count(*) FILTER (himpunan = 'W' AND predikat IS NOT NULL AND perilaku_kerja = 'ATAS') AS perilaku_di_atas,
  count(*) FILTER (himpunan = 'W' AND predikat IS NOT NULL AND perilaku_kerja = 'SESUAI') AS perilaku_sesuai,
  count(*) FILTER (himpunan = 'W' AND predikat IS NOT NULL AND perilaku_kerja = 'BAWAH') AS perilaku_di_bawah,
  coalesce(sum(ha.rencana_aksi) FILTER (himpunan = 'W'), 0)::BIGINT AS rencana_aksi, coalesce(sum(ha.selesai) FILTER (himpunan = 'W'), 0)::BIGINT AS rencana_aksi_selesai,
  coalesce(sum(ha.berbukti) FILTER (himpunan = 'W'), 0)::BIGINT AS rencana_aksi_berbukti, coalesce(sum(hb.bukti) FILTER (himpunan = 'W'), 0)::BIGINT AS bukti,
  coalesce(sum(hb.unik) FILTER (himpunan = 'W'), 0)::BIGINT AS bukti_unik, coalesce(sum(hb.tepat) FILTER (himpunan = 'W'), 0)::BIGINT AS bukti_tepat_waktu,
  coalesce(sum(hu.umpan) FILTER (himpunan = 'W'), 0)::BIGINT AS umpan_balik
FROM hasil_orang h
LEFT JOIN hitung_aksi ha USING (i, o, tipe, tahun, angka) LEFT JOIN hitung_bukti hb USING (i, o, tipe, tahun, angka) LEFT JOIN hitung_umpan hu USING (i, o, tipe, tahun, angka)
GROUP BY ALL;

CREATE TABLE b_kinerja_instansi AS
SELECT k.i AS instansi_id, k.tipe AS jenis_periode, k.tahun, k.angka AS angka_periode, coalesce(COLUMNS(b.* EXCLUDE (instansi_id, jenis_periode, tahun, angka_periode)), 0)
FROM kal k LEFT JOIN (SELECT instansi_id, jenis_periode, tahun, angka_periode, sum(COLUMNS(* EXCLUDE (instansi_id, unor_id, jenis_periode, tahun, angka_periode)))::BIGINT
  FROM b_kinerja_unit GROUP BY ALL) b ON b.instansi_id = k.i AND b.jenis_periode = k.tipe AND b.tahun = k.tahun AND b.angka_periode = k.angka;
CREATE TABLE b_kinerja_nasional AS
SELECT jenis_periode, tahun, angka_periode, count(*) AS instansi, sum(COLUMNS(* EXCLUDE (instansi_id, jenis_periode, tahun, angka_periode)))::BIGINT
FROM b_kinerja_instansi GROUP BY ALL;
