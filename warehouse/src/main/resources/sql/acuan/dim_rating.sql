-- One rating of results or conduct in one validity (R-104).
SELECT rating, cakupan_instansi, label, sebutan, level, urutan, berlaku_mulai, berlaku_sampai
FROM rating
