package lumbung.ingest.baca.bentuk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.ingest.baca.nilai.TeksWaktu;

/**
 * The rows above the header of an e-Kinerja report (feeds.md 2.11.3); every part may be missing.
 *
 * @param tipe BULANAN, TRIWULANAN or TAHUNAN
 * @param angka month or quarter, 0 for a year
 * @param instansi name of the agency as written
 * @param ditarik when the report was pulled, as written
 * @param penuh whether both unit filters are ALL; null when neither line is there
 */
public record KepalaLaporan(String tipe, Integer tahun, Integer angka, String instansi, String ditarik, Boolean penuh) {
  private static final Pattern JUDUL = Pattern.compile("(?i)laporan .*?periode (bulanan|triwulan(?:an)?|tahunan)\\b ?(.*?) ?tahun (\\d{4}).*");
  private static final Pattern TAHUN = Pattern.compile("(?i)laporan .*\\btahun (\\d{4}).*");
  private static final Pattern PERIODE = Pattern.compile("(?i)periode ?: ?(bulanan|triwulan(?:an)?|tahunan) ?(\\d{1,2})?.*");
  private static final Pattern INSTANSI = Pattern.compile("(?i)instansi ?:? ?(.+)");
  private static final Pattern UNOR = Pattern.compile("(?i)unor( induk)? ?: ?(.*)");
  private static final Pattern DITARIK = Pattern.compile("(?i)data ditarik pada ?: ?(.+)");
  private static final List<String> BULAN = List.of("januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus",
      "september", "oktober", "november", "desember");
  private static final Map<String, Integer> ROMAWI = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

  /** Reads the rows above a header. */
  public static KepalaLaporan baca(List<List<String>> baris, char pemisah) {
    String tipe = null;
    Integer tahun = null;
    Integer angka = null;
    String instansi = null;
    String ditarik = null;
    int unor = 0;
    int semua = 0;
    for (List<String> sel : baris) {
      String s = gabung(sel, pemisah);
      Matcher m;
      if ((m = JUDUL.matcher(s)).matches()) {
        tipe = tipe(m.group(1));
        angka = angka(m.group(2));
        tahun = Integer.valueOf(m.group(3));
      } else if (tahun == null && (m = TAHUN.matcher(s)).matches()) {
        tahun = Integer.valueOf(m.group(1));
      } else if ((m = PERIODE.matcher(s)).matches()) {
        tipe = tipe(m.group(1));
        angka = m.group(2) == null ? angka : Integer.valueOf(m.group(2));
      } else if ((m = UNOR.matcher(s)).matches()) {
        unor++;
        semua += m.group(2).strip().equalsIgnoreCase("ALL") ? 1 : 0;
      } else if ((m = DITARIK.matcher(s)).matches()) {
        ditarik = waktu(m.group(1).strip(), ZoneOffset.UTC) == null ? null : m.group(1).strip();
      } else if ((m = INSTANSI.matcher(s)).matches()) {
        instansi = m.group(1).strip();
      }
    }
    return new KepalaLaporan(tipe, tahun, "TAHUNAN".equals(tipe) ? Integer.valueOf(0) : angka, instansi, ditarik,
        unor == 0 ? null : Boolean.valueOf(semua == 2));
  }

  /** A comma inside an unquoted line of a comma file is no separator. */
  private static String gabung(List<String> sel, char pemisah) {
    String s = sel.stream().collect(Collectors.joining(String.valueOf(pemisah))).replace('\u00a0', ' ');
    int akhir = s.length();
    while (akhir > 0 && (s.charAt(akhir - 1) == pemisah || s.charAt(akhir - 1) == ' ')) {
      akhir--;
    }
    return s.substring(0, akhir).replace("\ufeff", "").replaceAll("\\s+", " ").strip();
  }

  private static String tipe(String kata) {
    return switch (kata.toLowerCase(Locale.ROOT).charAt(1)) {
      case 'u' -> "BULANAN";
      case 'r' -> "TRIWULANAN";
      default -> "TAHUNAN";
    };
  }

  private static Integer angka(String kata) {
    String k = kata.toLowerCase(Locale.ROOT).strip();
    if (k.matches("\\d{1,2}")) {
      return Integer.valueOf(k);
    }
    int bulan = BULAN.indexOf(ejaan(k));
    return bulan >= 0 ? Integer.valueOf(bulan + 1) : ROMAWI.get(k);
  }

  private static String ejaan(String bulan) {
    return bulan.equals("pebruari") ? "februari" : bulan.equals("nopember") ? "november" : bulan;
  }

  private static Instant waktu(String s, ZoneId setempat) {
    TeksWaktu waktu = new TeksWaktu(false, false);
    if (waktu.baca(s.toCharArray(), 0, s.length(), false) != null) {
      return null;
    }
    return Instant.ofEpochSecond(Math.floorDiv(waktu.mikroUtc(setempat), 1_000_000L));
  }

  /**
   * When the report was pulled; null if the head does not say.
   *
   * @param setempat zone of the clock that wrote it (feeds.md 3.4)
   */
  public Instant ditarik(ZoneId setempat) {
    return ditarik == null ? null : waktu(ditarik, setempat);
  }

  /** Whether a text names a month, and not that of the report. */
  public boolean bulanLain(String teks) {
    List<Integer> disebut = Stream.of(teks.toLowerCase(Locale.ROOT).split("[^a-z]+")).filter(kata -> BULAN.contains(ejaan(kata)))
        .map(KepalaLaporan::angka).toList();
    return "BULANAN".equals(tipe) && !disebut.isEmpty() && !disebut.contains(angka);
  }

  /** Kind of assessment the report is about: TAHUNAN or PERIODIK; null if the head does not say. */
  public String jenisPenilaian() {
    return tipe == null ? null : tipe.equals("TAHUNAN") ? "TAHUNAN" : "PERIODIK";
  }

  /** Whether kind, year and number of the period are all known. */
  public boolean periodeLengkap() {
    return tipe != null && tahun != null && angka != null;
  }

  /** Id that stands for the period where the form has none: {@code TURUNAN:2024-BULANAN-6}. */
  public String periodeTurunan() {
    return "TURUNAN:%d-%s-%d".formatted(tahun, tipe, angka);
  }

  /** First month of the period, 1 to 12. */
  public int bulanMulai() {
    return tipe.equals("BULANAN") ? angka : tipe.equals("TRIWULANAN") ? angka * 3 - 2 : 1;
  }

  /** Last month of the period, 1 to 12. */
  public int bulanSelesai() {
    return tipe.equals("BULANAN") ? angka : tipe.equals("TRIWULANAN") ? angka * 3 : 12;
  }
}
