-- One action whose id stands in one period only, so that evidence finds it by the id alone.
SELECT a.rowid AS no_aksi, a.*
FROM aksi_isi a
ANTI JOIN aksi_berulang b ON b.no_instansi = a.no_instansi AND b.kunci_aksi = a.kunci_aksi
