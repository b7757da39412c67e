package lumbung.simulator.nation;

import java.time.LocalDateTime;

/**
 * The assessment of one SKP in one period, at one moment.
 *
 * @param hasil ATAS, SESUAI, BAWAH; null while not assessed
 * @param perilaku as {@code hasil}
 * @param predikat SB, B, BP, K, SK by the matrix R-107; null while not assessed
 * @param waktu local time in Jakarta; null while not assessed
 */
public record Penilaian(String hasil, String perilaku, String predikat, LocalDateTime waktu) {
  public static final Penilaian BELUM = new Penilaian(null, null, null, null);

  public boolean isDone() {
    return waktu != null;
  }

  /** The predikat both ratings lead to. */
  public static String predikat(String hasil, String perilaku) {
    if (perilaku.equals("BAWAH")) {
      return hasil.equals("BAWAH") ? "SK" : "K";
    }
    if (hasil.equals("BAWAH")) {
      return "BP";
    }
    return hasil.equals("ATAS") && perilaku.equals("ATAS") ? "SB" : "B";
  }
}
