package lumbung.ingest.baca.nilai;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target text taken apart (feeds.md 3.10): {@code 12 Dokumen}, {@code 100%}, {@code 1 s.d. 2 Laporan}. A text that names no
 * amount is a qualitative target, without error.
 *
 * @param jumlah amount, null if none or ambiguous
 * @param maks upper end of a range, else null
 * @param satuan unit as written, else null
 * @param ragu whether the amount may be thousands or decimals (ANG-03)
 */
public record Target(BigDecimal jumlah, BigDecimal maks, String satuan, boolean ragu) {
  private static final Target KUALITATIF = new Target(null, null, null, false);
  private static final String ANGKA = "(\\d[\\d.,]*)";
  private static final Pattern TUNGGAL = Pattern.compile("^(?:>=|<=|≥|≤|(?i:minimal))? ?" + ANGKA + " ?(\\D.*)?$");
  private static final Pattern RENTANG = Pattern.compile(
      "^" + ANGKA + " ?(?:[-–—]|(?i:s[./]? ?d\\.?|sampai(?: dengan)?|hingga)) ?" + ANGKA + " ?(\\D.*)?$");
  /** What follows a number that is no amount of its own: a fraction, a time, a part of another, a range without its end. */
  private static final Pattern BUKAN_SATUAN = Pattern.compile("^(?:[/:–—-]|(?i:dari|sampai|hingga|s[./]? ?d)\\b).*");

  /** Takes a cleaned text apart. */
  public static Target urai(String teks) {
    Matcher m = RENTANG.matcher(teks);
    if (m.matches()) {
      return dari(m.group(1), m.group(2), m.group(3));
    }
    m = TUNGGAL.matcher(teks);
    boolean jumlah = m.matches() && (m.group(2) == null || !BUKAN_SATUAN.matcher(m.group(2)).matches());
    return jumlah ? dari(m.group(1), null, m.group(2)) : KUALITATIF;
  }

  private static Target dari(String awal, String akhir, String satuan) {
    String unit = satuan == null || satuan.isBlank() ? null : satuan.strip();
    if (Desimal.ragu(awal) || (akhir != null && Desimal.ragu(akhir))) {
      return new Target(null, null, unit, true);
    }
    BigDecimal jumlah = Desimal.baca(awal, true, false);
    BigDecimal maks = akhir == null ? null : Desimal.baca(akhir, true, false);
    if (jumlah == null || terlaluRinci(jumlah) || (akhir != null && (maks == null || terlaluRinci(maks)))) {
      return KUALITATIF;
    }
    return new Target(jumlah, maks, unit, false);
  }

  private static boolean terlaluRinci(BigDecimal n) {
    return n.stripTrailingZeros().scale() > 4 || n.precision() - n.scale() > 14;
  }
}
