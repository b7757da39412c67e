INSERT INTO istilah VALUES ('R-107', 'ATURAN', 'Kuadran kinerja', 'Predikat dari dua peringkat', 'predikat = matriks', NULL, 'PermenPANRB 6/2022', 'Keputusan Lumbung', NULL, 'aturan-1');
