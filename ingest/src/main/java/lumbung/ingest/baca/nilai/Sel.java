package lumbung.ingest.baca.nilai;

import java.text.Normalizer;
import java.util.Set;
import lumbung.ingest.baca.format.Rekaman;

/**
 * The cleaned text of one cell (feeds.md 3.1), a range of a shared buffer. Text that is clean already, nearly all of it, is not
 * copied. One instance serves all cells of a file.
 */
public final class Sel {
  private static final Set<String> KOSONG = Set.of(
      "", "null", "NULL", "NaN", "N/A", "#N/A", "undefined", "None", "\\N", "-", "--", "0000-00-00", "00-00-0000");
  private static final int KOSONG_TERPANJANG = 10;

  private char[] teks;
  private int dari;
  private int sampai;
  private boolean diubah;
  private Rekaman rekaman;
  private int posisi;

  /**
   * Cleans the cell at a position.
   *
   * @param kode whether the column holds ids, codes, numbers or dates: NFKC, and a leading apostrophe always goes
   * @return whether anything is left; an empty token is nothing
   */
  public boolean baca(Rekaman dariRekaman, int diPosisi, boolean kode) {
    rekaman = dariRekaman;
    posisi = diPosisi;
    teks = rekaman.teks();
    dari = rekaman.dari(posisi);
    sampai = rekaman.sampai(posisi);
    diubah = false;
    while (dari < sampai && teks[dari] == ' ') {
      dari++;
    }
    while (sampai > dari && teks[sampai - 1] == ' ') {
      sampai--;
    }
    if (dari == sampai) {
      return false;
    }
    if (kode && teks[dari] == '\'' && bersih(dari + 1)) {
      tanpaPetik();
    } else if (!bersih(dari)) {
      rapikan(kode);
    }
    return dari < sampai && !tokenKosong();
  }

  /** An apostrophe that kept a spreadsheet from taking an id for a number. */
  private void tanpaPetik() {
    dari++;
    diubah = true;
    while (dari < sampai && teks[dari] == ' ') {
      dari++;
    }
  }

  private boolean bersih(int mulai) {
    if (mulai < sampai && teks[mulai] == '\'') {
      return false;
    }
    char sebelum = 0;
    for (int i = mulai; i < sampai; i++) {
      char c = teks[i];
      if (c < ' ' || c > '~' || (c == ' ' && sebelum == ' ')) {
        return false;
      }
      sebelum = c;
    }
    return true;
  }

  private void rapikan(boolean kode) {
    String asli = new String(teks, dari, sampai - dari);
    String hasil = satuBlank(Normalizer.normalize(asli, kode ? Normalizer.Form.NFKC : Normalizer.Form.NFC));
    if (!hasil.isEmpty() && petik(hasil.charAt(0))) {
      String sisa = hasil.substring(1).strip();
      if (kode || KOSONG.contains(sisa) || "=+@-".indexOf(sisa.charAt(0)) >= 0 || sebelumTab(asli)) {
        hasil = sisa;
      }
    }
    diubah = !hasil.equals(asli);
    teks = hasil.toCharArray();
    dari = 0;
    sampai = teks.length;
  }

  private static boolean petik(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** Whether a tab follows the apostrophe, as in reject files that come back (feeds.md 5.2); cleaned, it is a blank like others. */
  private static boolean sebelumTab(String asli) {
    return asli.length() > 1 && petik(asli.charAt(0)) && asli.charAt(1) == '\t';
  }

  /** Every kind of blank is a blank, runs become one, zero-width characters vanish, ends are trimmed. */
  private static String satuBlank(String s) {
    StringBuilder b = new StringBuilder(s.length());
    boolean tunda = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c <= ' ' || c == '\u00a0' || c == '\u0085' || Character.isSpaceChar(c)) {
        tunda = b.length() > 0;
      } else if (c != '\u200b' && c != '\u200c' && c != '\u200d' && c != '\u2060' && c != '\ufeff' && c != '\u00ad') {
        if (tunda) {
          b.append(' ');
          tunda = false;
        }
        b.append(c);
      }
    }
    return b.toString();
  }

  private boolean tokenKosong() {
    if (sampai - dari > KOSONG_TERPANJANG) {
      return false;
    }
    return switch (teks[dari]) {
      case 'n', 'N', '#', 'u', '\\', '-' -> KOSONG.contains(bersihan());
      case '0' -> sampai - dari == KOSONG_TERPANJANG && teks[dari + 1] == '0' && KOSONG.contains(bersihan());
      default -> false;
    };
  }

  /** The buffer; {@link #dari} to {@link #sampai} is the cleaned text. */
  public char[] teks() {
    return teks;
  }

  public int dari() {
    return dari;
  }

  public int sampai() {
    return sampai;
  }

  public int panjang() {
    return sampai - dari;
  }

  /** Whether cleaning changed more than outer blanks. */
  public boolean diubah() {
    return diubah;
  }

  /** Whether the cell was a number in its format. */
  public boolean angka() {
    return rekaman.angka(posisi);
  }

  /** The cleaned text. */
  public String bersihan() {
    return new String(teks, dari, sampai - dari);
  }

  /** The text as received. */
  public String diterima() {
    return rekaman.sel(posisi);
  }

  /** The character at an offset of the cleaned text. */
  public char di(int i) {
    return teks[dari + i];
  }
}
