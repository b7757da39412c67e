package lumbung.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.warehouse.schema.Metric;
import lumbung.warehouse.star.Marts;

/**
 * One headline figure, every text ready to be shown.
 *
 * @param kode metric or measure, and entry of the dictionary
 * @param nilai the number with its unit
 * @param dasar n and coverage under it
 * @param perubahan change since the comparable period; null when there is none
 * @param arah {@code naik}, {@code turun} or {@code tetap}
 * @param bandingan nation and own kind beside an agency's figure
 */
public record Kartu(String kode, String judul, String nilai, String dasar, String perubahan, String arah, List<Bandingan> bandingan) {

  private static final String TIDAK_DIRINCI = "Tidak dirinci";

  /** Whether the value is words instead of a number. */
  public boolean kata() {
    return nilai.equals(TIDAK_DIRINCI);
  }

  /** The same figure of a larger group. */
  public record Bandingan(String nama, String nilai) {}

  /** A metric with the counts it is made of, in words; {@code selalu}: told whatever the size of the organisation. */
  private record Ukur(String metrik, String pembilang, String kalimat, boolean selalu) {

    String penyebut() {
      return metric(metrik).denominator().orElseThrow();
    }
  }

  private static final List<Ukur> UKUR = List.of(
      new Ukur("persen_skp_disetujui", "skp_disetujui", "%s dari %s pegawai", true),
      new Ukur("persen_dinilai", "dinilai", "%s dari %s pegawai dinilai", true),
      new Ukur("persen_tepat_waktu", "jatuh_tempo_tepat_waktu", "%s dari %s pegawai jatuh tempo", false),
      new Ukur("persen_sangat_baik", "sangat_baik", "%s dari %s yang dinilai", false),
      new Ukur("persen_di_bawah_baik", null, "%s dari %s yang dinilai", false));
  private static final List<String> RENDAH = List.of("butuh_perbaikan", "kurang", "sangat_kurang");

  /**
   * The headline figures of one organisation.
   *
   * @param kini its row of the period
   * @param lalu its row of the period before; null = no change is told
   * @param beside larger groups by name, in order
   * @param rinci whether its ratings, and who was assessed in time, may be shown
   */
  static List<Kartu> of(Map<String, Object> kini, Map<String, Object> lalu, Periode p, Map<String, Map<String, Object>> beside, boolean rinci,
      boolean rinciLalu) {
    List<Kartu> cards = new ArrayList<>();
    cards.add(orang(kini, lalu, p));
    for (Ukur u : UKUR) {
      boolean open = rinci || u.selalu();
      Map<String, Object> before = u.selalu() || rinciLalu ? lalu : null;
      cards.add(open ? persen(u, kini, before, p, beside)
          : new Kartu(u.metrik(), metric(u.metrik()).title(), TIDAK_DIRINCI, "Terlalu sedikit yang dinilai, atau angkanya akan membuka instansi lain",
              null, "tetap", List.of()));
    }
    return cards;
  }

  private static Kartu orang(Map<String, Object> kini, Map<String, Object> lalu, Periode p) {
    long n = PelindungInstansi.jumlah(kini, "pegawai");
    String moved = lalu == null ? "tetap" : Tulisan.selisih(n - PelindungInstansi.jumlah(lalu, "pegawai"));
    return new Kartu("orang_wajib", metric("orang_wajib").title(), Tulisan.bilangan(n),
        Tulisan.bilangan(PelindungInstansi.jumlah(kini, "pegawai_dikecualikan")) + " lainnya dikecualikan",
        lalu == null ? null : perubahan(moved, p), arah(moved), List.of());
  }

  private static Kartu persen(Ukur u, Map<String, Object> kini, Map<String, Object> lalu, Periode p, Map<String, Map<String, Object>> beside) {
    Number denominator = (Number) kini.get(u.penyebut());
    Double now = (Double) kini.get(u.metrik());
    Double before = lalu == null ? null : (Double) lalu.get(u.metrik());
    List<Bandingan> others = new ArrayList<>();
    beside.forEach((name, row) -> others.add(new Bandingan(name, Tulisan.persen((Number) row.get(u.metrik()), (Number) row.get(u.penyebut())))));
    Optional<Double> change = now == null || before == null ? Optional.empty() : Optional.of(now - before);
    long least = lalu == null ? 0 : Math.min(denominator.longValue(), PelindungInstansi.jumlah(lalu, u.penyebut()));
    String words = now == null ? kosong(u, kini) : u.kalimat().formatted(Tulisan.bilangan(pembilang(u, kini)), Tulisan.bilangan(denominator))
        + tanpaWaktu(u, kini);
    return new Kartu(u.metrik(), metric(u.metrik()).title(), Tulisan.persen(now, denominator), words,
        change.map(c -> perubahan(Tulisan.poin(c, least), p)).orElse(null), change.map(c -> arah(Tulisan.poin(c, least))).orElse("tetap"), others);
  }

  /** What makes a rate of timeliness lower than it may be. */
  private static String tanpaWaktu(Ukur u, Map<String, Object> row) {
    long n = u.penyebut().equals("jatuh_tempo") ? TanpaWaktu.dari(row) : 0;
    return n == 0 ? "" : "; " + Tulisan.bilangan(n) + " dinilai tanpa waktu";
  }

  private static String kosong(Ukur u, Map<String, Object> row) {
    return switch (u.penyebut()) {
      case "jatuh_tempo" -> TanpaWaktu.semua(row) && PelindungInstansi.jumlah(row, "jatuh_tempo") > 0 ? "Waktu dinilai tidak dikirim"
          : "Belum ada yang jatuh tempo, atau batas pengisian tidak diketahui";
      case "dinilai" -> "Belum ada penilaian untuk periode ini";
      default -> "Belum ada pegawai wajib dinilai";
    };
  }

  private static long pembilang(Ukur u, Map<String, Object> row) {
    return u.pembilang() == null ? RENDAH.stream().mapToLong(c -> PelindungInstansi.jumlah(row, c)).sum() : PelindungInstansi.jumlah(row, u.pembilang());
  }

  private static String perubahan(String beda, Periode p) {
    return beda + (beda.equals("tetap") ? " sejak " : " dari ") + p.sebelum().nama();
  }

  /** From the words, so that a change too small to be told never gets an arrow. */
  private static String arah(String beda) {
    return beda.startsWith("+") ? "naik" : beda.startsWith("−") ? "turun" : "tetap";
  }

  static Metric metric(String name) {
    return Marts.MART_KINERJA_INSTANSI.metrics().stream().filter(m -> m.name().equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No metric " + name));
  }
}
