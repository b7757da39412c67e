package lumbung.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lumbung.warehouse.rules.Zona;

/** How numbers, days, periods and codes are written for Indonesian readers (design.md section 4). */
public final class Tulisan {

  /** Below this many people a percentage with a decimal says more than the data do. */
  static final long SATU_DESIMAL = 100;

  static final List<String> BULAN = List.of("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
      "Oktober", "November", "Desember");
  static final String KOSONG = "–";

  private static final DecimalFormatSymbols TANDA = tanda();

  /** Names whose letters are not those of a sentence. */
  private static final Map<String, String> NAMA_KODE = Map.ofEntries(
      Map.entry("LPNK", "LPNK"), Map.entry("LNS", "LNS"), Map.entry("skp", "SKP"), Map.entry("rhk", "RHK"), Map.entry("pak", "PAK"),
      Map.entry("SKP BELUM DISETUJUI", "SKP belum disetujui"), Map.entry("TANPA SKP", "Tanpa SKP"), Map.entry("unor", "Unit organisasi"),
      Map.entry("TANPA-UNOR", "Tanpa unit"), Map.entry("skp_2021", "SKP 2021"));

  private Tulisan() {}

  /** {@code 1.234.567}; a dash for nothing. */
  static String bilangan(Number n) {
    return n == null ? KOSONG : new DecimalFormat("#,##0", TANDA).format(n.longValue());
  }

  /** {@code +1.234} or {@code −12}, for what moved; {@code tetap} for what did not. */
  static String selisih(long n) {
    return n == 0 ? "tetap" : (n > 0 ? "+" : "−") + bilangan(Math.abs(n));
  }

  /** {@code 82,1 %}; without a decimal when it stands on fewer than a hundred; a dash for nothing. */
  static String persen(Number persen, Number dari) {
    return persen == null ? KOSONG : angka(persen.doubleValue(), desimal(dari)) + " %";
  }

  /** {@code +1,2 poin}: the change of a percentage; whole points when either side stands on fewer than a hundred. */
  static String poin(double beda, Number dari) {
    String angka = angka(Math.abs(beda), desimal(dari));
    boolean nol = angka.chars().allMatch(c -> c == '0' || c == ',');
    return nol ? "tetap" : (beda > 0 ? "+" : "−") + angka + " poin";
  }

  /** A number with up to this many decimals and a comma. */
  static String angka(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    return new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), TANDA).format(rounded);
  }

  /** {@code 31 Januari 2026}; instants are told in Jakarta's day. */
  static String tanggal(Object day) {
    if (day == null) {
      return KOSONG;
    }
    LocalDate d = day instanceof LocalDateTime utc ? hari(utc) : (LocalDate) day;
    return d.getDayOfMonth() + " " + BULAN.get(d.getMonthValue() - 1) + " " + d.getYear();
  }

  /** The day in Jakarta of an instant in UTC. */
  static LocalDate hari(LocalDateTime utc) {
    return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(Zona.WIB).toLocalDate();
  }

  /** {@code Desember 2025}, {@code Triwulan IV 2025}, {@code Tahun 2025}. */
  static String periode(String jenis, int tahun, int angka) {
    return switch (jenis) {
      case "BULANAN" -> BULAN.get(angka - 1) + " " + tahun;
      case "TRIWULANAN" -> "Triwulan " + List.of("I", "II", "III", "IV").get(angka - 1) + " " + tahun;
      case "TAHUNAN" -> "Tahun " + tahun;
      default -> throw new IllegalArgumentException("No period of kind " + jenis);
    };
  }

  /** {@code Belum dinilai} for {@code BELUM DINILAI}, {@code Bukti dukung} for {@code bukti_dukung}. */
  public static String kata(String kode) {
    if (kode == null) {
      return KOSONG;
    }
    String known = NAMA_KODE.get(kode);
    if (known != null) {
      return known;
    }
    String words = kode.replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** {@code aturan 654220bc, referensi c918517e}: versions short enough to read out. */
  static String versi(String versions) {
    return versions.replaceAll("\\b([a-z]+)-([0-9a-f]{8})[0-9a-f]*", "$1 $2").replaceAll("(?<=[0-9a-f]{8}) ", ", ");
  }

  /** Kinds of agency inside a sentence: {@code kabupaten}, {@code LPNK}. */
  static String jenis(String kode) {
    String word = kata(kode);
    return word.equals(kode) ? word : word.toLowerCase(Locale.ROOT);
  }

  private static int desimal(Number dari) {
    return dari == null || dari.longValue() < SATU_DESIMAL ? 0 : 1;
  }

  private static DecimalFormatSymbols tanda() {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    symbols.setDecimalSeparator(',');
    return symbols;
  }
}
