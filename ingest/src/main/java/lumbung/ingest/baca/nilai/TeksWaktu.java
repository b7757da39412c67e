package lumbung.ingest.baca.nilai;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.ingest.KodeGalat;

/**
 * Reads the date and time texts of feeds.md 3.3: day first, always; never swapped, never guessed. Holds the last text read, so
 * that nothing is allocated per cell.
 */
public final class TeksWaktu {
  private static final Pattern NAMA_BULAN = Pattern.compile("(\\d{1,2}) ([A-Za-z]+)\\.? (\\d{4}|\\d{2})(?:,? (.+))?");
  private static final Pattern SERI = Pattern.compile("(\\d{1,6})(?:\\.(\\d+))?(?:[eE]\\+?0)?");
  private static final long SERI_NOL = LocalDate.of(1899, 12, 30).toEpochDay();
  private static final int SELISIH_1904 = 1462;
  private static final long MIKRO_HARI = 86_400_000_000L;
  private static final Map<String, Integer> BULAN = Map.ofEntries(
      Map.entry("januari", 1), Map.entry("january", 1), Map.entry("februari", 2), Map.entry("pebruari", 2), Map.entry("february", 2),
      Map.entry("peb", 2), Map.entry("maret", 3), Map.entry("march", 3), Map.entry("april", 4), Map.entry("mei", 5), Map.entry("may", 5),
      Map.entry("juni", 6), Map.entry("june", 6), Map.entry("juli", 7), Map.entry("july", 7), Map.entry("agustus", 8),
      Map.entry("august", 8), Map.entry("agt", 8), Map.entry("agu", 8), Map.entry("ags", 8), Map.entry("aug", 8),
      Map.entry("september", 9), Map.entry("sept", 9), Map.entry("oktober", 10), Map.entry("october", 10), Map.entry("oct", 10),
      Map.entry("november", 11), Map.entry("nopember", 11), Map.entry("nop", 11), Map.entry("desember", 12), Map.entry("december", 12),
      Map.entry("dec", 12), Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("jun", 6),
      Map.entry("jul", 7), Map.entry("sep", 9), Map.entry("okt", 10), Map.entry("nov", 11), Map.entry("des", 12));

  private final boolean sejak1904;
  private final boolean selSeri;
  private long hari;
  private long mikro;
  private ZoneOffset zona;
  private boolean seri;
  private long geserJam = Long.MIN_VALUE;
  private ZoneId geserZona;
  private ZoneOffset geserNilai;

  /**
   * @param selSeri whether number cells are spreadsheet dates, as in xlsx
   * @param sejak1904 whether the workbook counts days from 1904
   */
  public TeksWaktu(boolean selSeri, boolean sejak1904) {
    this.selSeri = selSeri;
    this.sejak1904 = sejak1904;
  }

  /** Reads a text; null when it is a date, with or without a time, else the code that says why not. */
  public KodeGalat baca(char[] t, int dari, int sampai, boolean selAngka) {
    mikro = 0;
    zona = null;
    seri = false;
    if (sampai - dari == 10 && t[dari + 4] == '-' && t[dari + 7] == '-') {
      return iso(t, dari);
    }
    if (sampai - dari == 19 && t[dari + 4] == '-' && t[dari + 13] == ':' && t[dari + 16] == ':') {
      KodeGalat galat = iso(t, dari);
      return galat == null ? jam(bilangan(t, dari + 11, 2), bilangan(t, dari + 14, 2), bilangan(t, dari + 17, 2)) : galat;
    }
    if (selAngka && selSeri) {
      return seri(new String(t, dari, sampai - dari), false);
    }
    if (sampai - dari > 10 && t[dari + 4] == '-' && t[dari + 7] == '-' && (t[dari + 10] == ' ' || t[dari + 10] == 'T')) {
      KodeGalat galat = iso(t, dari);
      return galat == null ? jam(t, dari + 11, sampai) : galat;
    }
    Pindai pindai = new Pindai(t, dari, sampai);
    return pindai.hariBulan() ? lengkap(pindai, t, sampai) : lain(t, dari, new String(t, dari, sampai - dari));
  }

  private KodeGalat lengkap(Pindai p, char[] t, int sampai) {
    if (p.digitTahun == 2) {
      return KodeGalat.TGL_04;
    }
    KodeGalat galat = tetapkan(p.tahun, p.bulan, p.tanggal);
    return galat == null && p.letak < sampai ? jam(t, p.letak, sampai) : galat;
  }

  /** Day, month and year in digits between two equal signs, with or without a time after a blank: {@code 31/12/2025, 08:00}. */
  private static final class Pindai {
    private final char[] t;
    private final int sampai;
    private int letak;
    private int tanggal;
    private int bulan;
    private int tahun;
    private int digitTahun;

    Pindai(char[] t, int dari, int sampai) {
      this.t = t;
      this.letak = dari;
      this.sampai = sampai;
    }

    /** Whether the text has this form; then {@link #letak} is where its time begins, or its end. */
    boolean hariBulan() {
      int awal = letak;
      tanggal = angka(2);
      if (letak == awal || letak == sampai || "-/.".indexOf(t[letak]) < 0) {
        return false;
      }
      char tanda = t[letak++];
      awal = letak;
      bulan = angka(2);
      if (letak == awal || letak == sampai || t[letak] != tanda) {
        return false;
      }
      awal = ++letak;
      tahun = angka(4);
      digitTahun = letak - awal;
      return (digitTahun == 4 || digitTahun == 2) && waktu();
    }

    private boolean waktu() {
      if (letak == sampai) {
        return true;
      }
      letak += t[letak] == ',' ? 1 : 0;
      return letak < sampai - 1 && t[letak++] == ' ';
    }

    private int angka(int maksDigit) {
      int n = 0;
      for (int akhir = Math.min(sampai, letak + maksDigit); letak < akhir && t[letak] >= '0' && t[letak] <= '9'; letak++) {
        n = n * 10 + t[letak] - '0';
      }
      return n;
    }
  }

  private KodeGalat lain(char[] t, int dari, String s) {
    Matcher m = NAMA_BULAN.matcher(s);
    if (m.matches()) {
      Integer bulan = BULAN.get(m.group(2).toLowerCase(java.util.Locale.ROOT));
      return bulan == null ? KodeGalat.TGL_01 : lengkap(m.group(3), bulan, Integer.parseInt(m.group(1)), m.group(4));
    }
    boolean angka = digit(t, dari, dari + s.length(), s.length()) == s.length();
    if (angka && s.length() == 8) {
      return tetapkan(bilangan(t, dari, 4), bilangan(t, dari + 4, 2), bilangan(t, dari + 6, 2));
    }
    // Five digits and nothing else: 12.05 is a day and a month whose year is missing.
    return angka && s.length() == 5 ? seri(s, true) : KodeGalat.TGL_01;
  }

  private KodeGalat iso(char[] t, int dari) {
    int tahun = bilangan(t, dari, 4);
    int bulan = bilangan(t, dari + 5, 2);
    int tanggal = bilangan(t, dari + 8, 2);
    return tahun < 0 || bulan < 0 || tanggal < 0 ? KodeGalat.TGL_01 : tetapkan(tahun, bulan, tanggal);
  }

  private KodeGalat lengkap(String tahun, int bulan, int tanggal, String jam) {
    if (tahun.length() == 2) {
      return KodeGalat.TGL_04;
    }
    KodeGalat galat = tetapkan(Integer.parseInt(tahun), bulan, tanggal);
    return galat == null && jam != null ? jam(jam.toCharArray(), 0, jam.length()) : galat;
  }

  private KodeGalat tetapkan(int tahun, int bulan, int tanggal) {
    if (bulan < 1 || bulan > 12 || tanggal < 1 || tanggal > panjangBulan(tahun, bulan)) {
      return KodeGalat.TGL_01;
    }
    if (tahun < 1900 || tahun > 2100) {
      return KodeGalat.TGL_03;
    }
    hari = hariKe(tahun, bulan, tanggal);
    return null;
  }

  private KodeGalat seri(String s, boolean dugaan) {
    Matcher m = SERI.matcher(s);
    if (!m.matches()) {
      return s.length() == 8 ? baca(s.toCharArray(), 0, 8, false) : KodeGalat.TGL_01;
    }
    hari = SERI_NOL + Integer.parseInt(m.group(1)) + (sejak1904 && !dugaan ? SELISIH_1904 : 0);
    if (m.group(2) != null) {
      // A day fraction, rounded to the second (feeds.md 3.4).
      long detik = new java.math.BigDecimal("0." + m.group(2)).multiply(java.math.BigDecimal.valueOf(86_400))
          .setScale(0, java.math.RoundingMode.HALF_UP).longValueExact();
      hari += detik / 86_400;
      mikro = detik % 86_400 * 1_000_000;
    }
    seri = dugaan;
    int tahun = LocalDate.ofEpochDay(hari).getYear();
    return tahun < 1900 || tahun > 2100 ? KodeGalat.TGL_03 : null;
  }

  /** {@code 8:30}, {@code 08.30.15,123 +07:00}: hour and minute, then second, fraction and zone as far as they are there. */
  private KodeGalat jam(char[] t, int dari, int sampai) {
    int akhir = sampai;
    while (akhir > dari && t[akhir - 1] == ' ') {
      akhir--;
    }
    int p = dari;
    while (p < akhir && t[p] == ' ') {
      p++;
    }
    int digit = digit(t, p, akhir, 2);
    int jam = bilangan(t, p, digit);
    p += digit;
    if (digit == 0 || p + 3 > akhir || !pemisahJam(t[p]) || digit(t, p + 1, akhir, 2) < 2) {
      return KodeGalat.TGL_01;
    }
    int menit = bilangan(t, p + 1, 2);
    p += 3;
    int detik = 0;
    long pecahan = 0;
    if (p + 3 <= akhir && pemisahJam(t[p]) && digit(t, p + 1, akhir, 2) == 2) {
      detik = bilangan(t, p + 1, 2);
      p += 3;
      if (p < akhir && (t[p] == '.' || t[p] == ',')) {
        digit = digit(t, p + 1, akhir, 9);
        if (digit == 0) {
          return KodeGalat.TGL_01;
        }
        for (int i = 0; i < 6; i++) {
          pecahan = pecahan * 10 + (i < digit ? t[p + 1 + i] - '0' : 0);
        }
        p += digit + 1;
      }
    }
    KodeGalat galat = jam(jam, menit, detik);
    if (galat != null) {
      return galat;
    }
    mikro += pecahan;
    return p == akhir ? null : zona(t, t[p] == ' ' ? p + 1 : p, akhir);
  }

  private KodeGalat zona(char[] t, int p, int akhir) {
    int banyak = akhir - p;
    if (banyak == 1 && t[p] == 'Z') {
      zona = ZoneOffset.UTC;
      return null;
    }
    boolean titikDua = banyak == 6 && t[p + 3] == ':';
    if (banyak < 3 || (t[p] != '+' && t[p] != '-') || (banyak != 3 && banyak != 5 && !titikDua)) {
      return KodeGalat.TGL_01;
    }
    int jam = bilangan(t, p + 1, 2);
    int menit = banyak == 3 ? 0 : bilangan(t, akhir - 2, 2);
    if (jam < 0 || menit < 0 || menit > 59 || jam * 60 + menit > 18 * 60) {
      return KodeGalat.TGL_01;
    }
    zona = ZoneOffset.ofTotalSeconds((t[p] == '-' ? -60 : 60) * (jam * 60 + menit));
    return null;
  }

  private static boolean pemisahJam(char c) {
    return c == ':' || c == '.';
  }

  /** Number of digits that stand at a place, at most so many. */
  private static int digit(char[] t, int dari, int sampai, int maks) {
    int n = 0;
    while (n < maks && dari + n < sampai && t[dari + n] >= '0' && t[dari + n] <= '9') {
      n++;
    }
    return n;
  }

  private KodeGalat jam(int jam, int menit, int detik) {
    if (jam < 0 || jam > 23 || menit < 0 || menit > 59 || detik < 0 || detik > 59) {
      return KodeGalat.TGL_01;
    }
    mikro = ((jam * 60L + menit) * 60 + detik) * 1_000_000;
    return null;
  }

  /** Days since 1970. */
  public long hari() {
    return hari;
  }

  /** Days since 1970 in a zone: a text that names one of its own is a point in time, whose day there may be another. */
  public long hari(ZoneId setempat) {
    if (zona == null) {
      return hari;
    }
    long utc = mikroUtc(setempat);
    return Math.floorDiv(utc + geser(setempat, utc).getTotalSeconds() * 1_000_000L, MIKRO_HARI);
  }

  /** Microseconds since 1970 in UTC; a text without a zone is local time of the one given. */
  public long mikroUtc(ZoneId setempat) {
    long lokal = hari * MIKRO_HARI + mikro;
    ZoneOffset geser = zona != null ? zona : geser(setempat, lokal);
    return lokal - geser.getTotalSeconds() * 1_000_000L;
  }

  /** Rows of one file stand close in time; the zones of Indonesia have not changed since 1964, so the hour decides. */
  private ZoneOffset geser(ZoneId setempat, long lokal) {
    long jamKe = Math.floorDiv(lokal, 3_600_000_000L);
    if (jamKe != geserJam || !setempat.equals(geserZona)) {
      geserJam = jamKe;
      geserZona = setempat;
      geserNilai = setempat.getRules().getOffset(LocalDateTime.ofEpochSecond(jamKe * 3600, 0, ZoneOffset.UTC));
    }
    return geserNilai;
  }

  /** Whether the text was taken for the day number of a spreadsheet (TGL-05). */
  public boolean dugaanSeri() {
    return seri;
  }

  private static int bilangan(char[] t, int dari, int banyak) {
    int v = 0;
    for (int i = dari; i < dari + banyak; i++) {
      if (t[i] < '0' || t[i] > '9') {
        return -1;
      }
      v = v * 10 + t[i] - '0';
    }
    return v;
  }

  private static int panjangBulan(int tahun, int bulan) {
    return switch (bulan) {
      case 2 -> tahun % 4 == 0 && (tahun % 100 != 0 || tahun % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** Days since 1970 of a date of the Gregorian calendar, as {@link LocalDate#toEpochDay} but without an object. */
  private static long hariKe(int tahun, int bulan, int tanggal) {
    long y = bulan <= 2 ? tahun - 1L : tahun;
    long abad = y / 400;
    long dalam = y - abad * 400;
    long hariTahun = (153L * (bulan + (bulan > 2 ? -3 : 9)) + 2) / 5 + tanggal - 1;
    return abad * 146_097 + dalam * 365 + dalam / 4 - dalam / 100 + hariTahun - 719_468;
  }
}
