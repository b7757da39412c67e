package lumbung.ingest.putus;

import java.io.Serializable;
import lumbung.ingest.Kiriman;
import lumbung.ingest.putus.kirim.Archive.Kept;

/** A batch as reading left it, and where its original is kept. */
record Read(Kiriman kiriman, Kept kept) implements Serializable {}
