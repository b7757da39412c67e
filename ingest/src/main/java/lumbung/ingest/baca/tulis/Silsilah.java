package lumbung.ingest.baca.tulis;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The lineage all rows of one batch share (feeds.md 0.4), laid out once per file. */
public final class Silsilah {
  final byte[] instansiId;
  final byte[] feed;
  final byte[] sumberSistem;
  final byte[] saluran = utf8("BERKAS");
  final byte[] batchId;
  final byte[] berkas;
  final byte[] versiAturan;
  final long diekstrakPada;
  final long diterimaPada;
  final int revisi;

  public Silsilah(String instansiId, String feed, String sumberSistem, String batchId, String berkas, String versiAturan,
      Instant diekstrakPada, Instant diterimaPada, int revisi) {
    this.instansiId = utf8(instansiId);
    this.feed = utf8(feed);
    this.sumberSistem = utf8(sumberSistem);
    this.batchId = utf8(batchId);
    this.berkas = utf8(berkas);
    this.versiAturan = utf8(versiAturan);
    this.diekstrakPada = mikro(diekstrakPada);
    this.diterimaPada = mikro(diterimaPada);
    this.revisi = revisi;
  }

  static byte[] utf8(String s) {
    return s == null ? null : s.getBytes(StandardCharsets.UTF_8);
  }

  private static long mikro(Instant waktu) {
    return Math.multiplyExact(waktu.getEpochSecond(), 1_000_000L) + waktu.getNano() / 1000;
  }
}
