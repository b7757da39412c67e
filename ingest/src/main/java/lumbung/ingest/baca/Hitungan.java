package lumbung.ingest.baca;

/** Records of one file by what they are: preamble + header + blank + read = all (feeds.md 4.1). */
final class Hitungan {
  long pembuka;
  long header;
  long kosong;
  long dibaca;

  long fisik() {
    return pembuka + header + kosong + dibaca;
  }
}
