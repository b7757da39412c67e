-- One BerAKHLAK value, or aspect of conduct of an earlier regime, in one validity (R-112).
SELECT
  kode_nilai, cakupan_instansi, any_value(nama_nilai) AS nama_nilai, any_value(rumpun_nilai) AS rumpun_nilai,
  string_agg(panduan, '; ' ORDER BY urutan) AS panduan, min(urutan) AS urutan, berlaku_mulai, berlaku_sampai
FROM nilai_berakhlak
GROUP BY kode_nilai, cakupan_instansi, berlaku_mulai, berlaku_sampai
