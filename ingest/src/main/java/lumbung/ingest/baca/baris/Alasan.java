package lumbung.ingest.baca.baris;

import lumbung.ingest.KodeGalat;

/** One reason noted while a row is read: the code, the column (-1 the whole row), the text received and a second fact. */
record Alasan(KodeGalat kode, int kolom, String nilai, String x) {}
