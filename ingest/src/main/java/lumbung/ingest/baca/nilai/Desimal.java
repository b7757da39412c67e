package lumbung.ingest.baca.nilai;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.baris.Baris;

/**
 * An exact decimal number (feeds.md 3.5): a score, where dot and comma are both the decimal sign, or a quantity, where one comma
 * is decimal and {@code 1.000} is ambiguous. Either may bear a percent sign, as a spreadsheet shows it: {@code 95%} is 95. Never
 * rounded: more decimals than the column has are out of bounds.
 */
final class Desimal implements Pengurai {
  private static final Pattern NILAI = Pattern.compile("-?\\d+([.,]\\d+)?");
  private static final Pattern RIBUAN = Pattern.compile("-?\\d{1,3}(\\.\\d{3}){2,}(,\\d+)?|-?\\d{1,3}(\\.\\d{3})+,\\d+");
  private static final Pattern PERSEN = Pattern.compile(" ?%$");
  private static final Pattern RAGU = Pattern.compile("-?\\d{1,3}\\.\\d{3}");

  private final boolean kuantitas;
  private final boolean bulatDiharap;
  private final int skala;
  private final BigDecimal min;
  private final BigDecimal maks;

  /**
   * @param skala decimals of the column
   * @param bulatDiharap whether the source wants whole numbers (ANG-05)
   */
  Desimal(boolean kuantitas, boolean bulatDiharap, int skala, BigDecimal min, BigDecimal maks) {
    this.kuantitas = kuantitas;
    this.bulatDiharap = bulatDiharap;
    this.skala = skala;
    this.min = min;
    this.maks = maks;
  }

  @Override
  public boolean kode() {
    return true;
  }

  @Override
  public void urai(Sel sel, Baris baris, int kolom) {
    String s = PERSEN.matcher(sel.bersihan()).replaceFirst("");
    if (kuantitas && !sel.angka() && ragu(s)) {
      baris.catat(KodeGalat.ANG_03, kolom, sel.diterima(), "");
      baris.asal(kolom, sel.diterima());
      return;
    }
    BigDecimal nilai = baca(s, kuantitas, sel.angka());
    if (nilai == null) {
      baris.catat(KodeGalat.ANG_01, kolom, sel.diterima(), "");
      return;
    }
    if (nilai.compareTo(min) < 0 || nilai.compareTo(maks) > 0 || nilai.stripTrailingZeros().scale() > skala) {
      baris.catat(KodeGalat.ANG_02, kolom, sel.diterima(), "%s sampai %s, %d desimal".formatted(min.toPlainString(), maks.toPlainString(), skala));
      return;
    }
    if (bulatDiharap && nilai.stripTrailingZeros().scale() > 0) {
      baris.catat(KodeGalat.ANG_05, kolom, sel.diterima(), "");
    }
    baris.angka(kolom, nilai.setScale(skala).unscaledValue().longValueExact());
    if (!s.equals(sel.diterima().strip()) || s.indexOf(',') >= 0) {
      baris.asal(kolom, sel.diterima());
    }
  }

  /** One to three digits, a dot, three digits: thousands or decimals. */
  static boolean ragu(String s) {
    int titik = s.length() - 4;
    return titik >= 1 && s.charAt(titik) == '.' && RAGU.matcher(s).matches();
  }

  /** The number a text stands for; null if it is none. */
  static BigDecimal baca(String s, boolean kuantitas, boolean selAngka) {
    try {
      if (selAngka) {
        return new BigDecimal(s);
      }
      if (NILAI.matcher(s).matches()) {
        return new BigDecimal(s.replace(',', '.'));
      }
      return kuantitas && RIBUAN.matcher(s).matches() ? new BigDecimal(s.replace(".", "").replace(',', '.')) : null;
    } catch (NumberFormatException bukanAngka) {
      return null;
    }
  }
}
