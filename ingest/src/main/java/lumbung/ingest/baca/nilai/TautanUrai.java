package lumbung.ingest.baca.nilai;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.Sidik;
import lumbung.ingest.baca.baris.Baris;

/** A link, and what follows from it: fingerprint, host, kind. */
final class TautanUrai implements Pengurai {
  private static final char[] HEKSA = "0123456789abcdef".toCharArray();

  private final MessageDigest sha = Sidik.sha256();
  private final char[] hex = new char[64];
  private final int batas;
  private final int sidik;
  private final int host;
  private final int jenis;

  /** @param sidik position of {@code link_sidik}; {@code host} and {@code jenis} alike */
  TautanUrai(int batas, int sidik, int host, int jenis) {
    this.batas = batas;
    this.sidik = sidik;
    this.host = host;
    this.jenis = jenis;
  }

  @Override
  public boolean kode() {
    return true;
  }

  @Override
  public void urai(Sel sel, Baris baris, int kolom) {
    String link = sel.bersihan();
    Optional<Tautan> tautan = link.length() > batas ? Optional.empty() : Tautan.urai(link);
    if (tautan.isEmpty()) {
      baris.catat(KodeGalat.LNK_01, kolom, sel.diterima(), "");
      return;
    }
    if (tautan.get().lokal()) {
      baris.catat(KodeGalat.LNK_02, kolom, sel.diterima(), "");
      return;
    }
    baris.teks(kolom, link);
    if (sel.diubah()) {
      baris.asal(kolom, sel.diterima());
    }
    byte[] digest = sha.digest(tautan.get().baku().getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < digest.length; i++) {
      hex[2 * i] = HEKSA[digest[i] >> 4 & 15];
      hex[2 * i + 1] = HEKSA[digest[i] & 15];
    }
    baris.teks(sidik, hex, 0, hex.length);
    baris.teks(host, tautan.get().host());
    baris.teks(jenis, tautan.get().jenis());
  }
}
