package lumbung.ingest.baca.baris;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.bentuk.Feed;

/**
 * One row in its canonical form while it is read: a value per column of the feed (text as UTF-8, everything else as a long in the
 * unit of its type), what was received where that differs, and the reasons found. One instance serves all rows of a file.
 */
public final class Baris {
  private final Feed feed;
  private final boolean[] bertipeTeks;
  private final boolean[] ada;
  private final long[] angka;
  private final int[] dari;
  private final int[] sampai;
  private final String[] asal;
  private byte[] teks = new byte[4096];
  private int panjang;
  private boolean adaAsal;
  private boolean tanpaSkp;
  private int kodeDiterima;
  private int kolomKode;
  private final List<Alasan> alasan = new ArrayList<>();
  private final int kolomStatusPenilai;

  public Baris(Feed feed) {
    this.feed = feed;
    int banyak = feed.kolom().size();
    bertipeTeks = new boolean[banyak];
    for (int i = 0; i < banyak; i++) {
      bertipeTeks[i] = feed.kolom(i).teks();
    }
    ada = new boolean[banyak];
    angka = new long[banyak];
    dari = new int[banyak];
    sampai = new int[banyak];
    asal = new String[banyak];
    kolomStatusPenilai = feed.indeks("status_penilai");
    mulai();
  }

  /** Forgets the row before. */
  public void mulai() {
    Arrays.fill(ada, false);
    if (adaAsal) {
      Arrays.fill(asal, null);
      adaAsal = false;
    }
    panjang = 0;
    tanpaSkp = false;
    kolomKode = -1;
    alasan.clear();
  }

  public Feed feed() {
    return feed;
  }

  public int jumlahKolom() {
    return bertipeTeks.length;
  }

  /** Whether a column holds text rather than a number. */
  public boolean bertipeTeks(int kolom) {
    return bertipeTeks[kolom];
  }

  public boolean ada(int kolom) {
    return kolom >= 0 && ada[kolom];
  }

  /** Sets a text; characters beyond ASCII are rare. */
  public void teks(int kolom, char[] sumber, int mulai, int akhir) {
    int banyak = akhir - mulai;
    ruang(banyak);
    for (int i = 0; i < banyak; i++) {
      char c = sumber[mulai + i];
      if (c > '~') {
        teks(kolom, new String(sumber, mulai, banyak));
        return;
      }
      teks[panjang + i] = (byte) c;
    }
    pasang(kolom, banyak);
  }

  public void teks(int kolom, String nilai) {
    byte[] b = nilai.getBytes(StandardCharsets.UTF_8);
    ruang(b.length);
    System.arraycopy(b, 0, teks, panjang, b.length);
    pasang(kolom, b.length);
  }

  private void pasang(int kolom, int banyak) {
    dari[kolom] = panjang;
    panjang += banyak;
    sampai[kolom] = panjang;
    ada[kolom] = true;
  }

  private void ruang(int banyak) {
    if (panjang + banyak > teks.length) {
      teks = Arrays.copyOf(teks, Math.max(teks.length * 2, panjang + banyak));
    }
  }

  /** Sets a number: a whole number, days, microseconds, unscaled decimal, or 1 and 0. */
  public void angka(int kolom, long nilai) {
    angka[kolom] = nilai;
    ada[kolom] = true;
  }

  /** Empties a column whose value cannot be used. */
  public void kosongkan(int kolom) {
    ada[kolom] = false;
  }

  public long angka(int kolom) {
    return angka[kolom];
  }

  /** The text of a column; null when empty. */
  public String teks(int kolom) {
    return ada(kolom) ? new String(teks, dari[kolom], sampai[kolom] - dari[kolom], StandardCharsets.UTF_8) : null;
  }

  /** The buffer of all texts; {@link #dari} to {@link #sampai} is one of them. */
  public byte[] buffer() {
    return teks;
  }

  public int dari(int kolom) {
    return dari[kolom];
  }

  public int sampai(int kolom) {
    return sampai[kolom];
  }

  /** Keeps the received text of a column whose canonical value reads otherwise. */
  public void asal(int kolom, String diterima) {
    asal[kolom] = diterima;
    adaAsal = true;
  }

  /** What was received in a column, as far as it is known to differ; else the canonical text. */
  public String diterima(int kolom) {
    return asal[kolom] != null ? asal[kolom] : feed.kolom(kolom).teks() ? teks(kolom) : null;
  }

  /** Received texts by column, null where the canonical value reads the same; null when all do. */
  public String[] asal() {
    return adaAsal ? asal : null;
  }

  /** Notes a reason about a column; the value is left empty unless a parser sets it. */
  public void catat(KodeGalat kode, int kolom, String nilai, String x) {
    alasan.add(new Alasan(kode, kolom, nilai, x));
    if (kode.tingkat() == KodeGalat.Tingkat.BERGANTUNG) {
      asal(kolom, nilai);
    }
  }

  /** Notes a reason about the whole row. */
  public void catat(KodeGalat kode, String nilai) {
    alasan.add(new Alasan(kode, -1, nilai, ""));
  }

  /** Codes noted so far, in the order in which they were. */
  public List<String> kode() {
    return alasan.stream().map(a -> a.kode().kode()).toList();
  }

  List<Alasan> alasan() {
    return alasan;
  }

  /** Whether a reason was noted about a column that leaves it without a value. */
  boolean bermasalah(int kolom) {
    return !ada[kolom] && alasan.stream().anyMatch(a -> a.kolom() == kolom);
  }

  /** Whether a reason was noted about a column that refuses the row by itself. */
  boolean ditolakKarena(int kolom) {
    return alasan.stream().anyMatch(a -> a.kolom() == kolom && a.kode().tingkat() == KodeGalat.Tingkat.GALAT);
  }

  /** "Tidak membuat SKP" stands in a rating column. */
  public void tandaiTanpaSkp() {
    tanpaSkp = true;
  }

  public boolean tanpaSkp() {
    return tanpaSkp;
  }

  /** Remembers the code received where a column takes labels and codes. */
  public void kodeDiterima(int kolom, int kode) {
    kolomKode = kolom;
    kodeDiterima = kode;
  }

  /** The code received in a column, null if it was a label. Columns with codes are few; the last one counts. */
  public Integer kodeDiterima(int kolom) {
    return kolomKode == kolom ? Integer.valueOf(kodeDiterima) : null;
  }

  /** Whether the assessor is said to be a civil servant, so that only an employee number will do. */
  public boolean penilaiAsn() {
    return ada(kolomStatusPenilai) && teks(kolomStatusPenilai).equals("ASN");
  }
}
