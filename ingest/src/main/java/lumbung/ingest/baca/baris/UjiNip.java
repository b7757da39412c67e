package lumbung.ingest.baca.baris;

import java.time.LocalDate;
import lumbung.ingest.Galat;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.bentuk.Feed;
import lumbung.warehouse.rules.Angka;
import lumbung.warehouse.rules.Rules;

/**
 * Counts how many employee numbers of a file are multiples of 32, the trace of a double (feeds.md 4.6, R-803); rows count, not
 * distinct numbers (D-35).
 */
public final class UjiNip {
  private static final int KELIPATAN = 32;

  private final int kolom;
  private final int barisMin;
  private final int tolakPersen;
  private final int ingatPersen;
  private long nip;
  private long kelipatan;

  public UjiNip(Feed feed, Rules rules, LocalDate hari) {
    kolom = feed.indeks("nip");
    Angka angka = Angka.of(rules, "nip_aturan", null, hari);
    barisMin = angka.of("uji_pecahan_baris_min");
    tolakPersen = angka.of("uji_pecahan_tolak_persen");
    ingatPersen = angka.of("uji_pecahan_ingat_persen");
  }

  void amati(Baris baris) {
    if (lengkap(baris)) {
      nip++;
      kelipatan += kelipatan(baris) ? 1 : 0;
    }
  }

  private boolean lengkap(Baris baris) {
    return baris.ada(kolom) && baris.sampai(kolom) - baris.dari(kolom) == 18;
  }

  private boolean kelipatan(Baris baris) {
    byte[] b = baris.buffer();
    long n = 0;
    for (int i = baris.dari(kolom); i < baris.sampai(kolom); i++) {
      n = n * 10 + b[i] - '0';
    }
    return n % KELIPATAN == 0;
  }

  /**
   * BRK-14 or BRK-15 about the file; null when its numbers look as they should, or are too few to tell.
   *
   * <p>A reject file that comes back is judged by its own numbers, as a delivery of its own (feeds.md 1.5, 4.6): it takes only the extraction
   * time of the batch it came from (5.3), not that batch's BRK-15. So fewer than 50 numbers that stood in it for NIP-05 alone are accepted
   * when sent again unchanged. That is meant: one multiple of 32 proves nothing, two in a hundred true numbers are one, and the sender, who was told
   * the reason in every row, has no other way to say that they are right. Fifty or more of them are BRK-14 once more.
   */
  public Galat putusan() {
    if (nip < barisMin || kelipatan * 100 < nip * ingatPersen) {
      return null;
    }
    String n = kelipatan + " dari " + nip;
    return (kelipatan * 100 >= nip * tolakPersen ? KodeGalat.BRK_14 : KodeGalat.BRK_15).berkas(n, "");
  }
}
