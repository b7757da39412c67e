-- One number and the employee who bears it, or bore it last, in one agency: a row that gives only a number is that person's (D-41).
SELECT o.no_orang, n.instansi_id, n.nip, o.kunci, o.pns_id
FROM (SELECT instansi_id, nip, arg_max(kunci, (tercatat_dari, kunci)) AS kunci FROM dim_pegawai GROUP BY instansi_id, nip) n
JOIN orang o ON o.instansi_id = n.instansi_id AND o.kunci = n.kunci
