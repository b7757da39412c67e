package lumbung.ingest.baca.bentuk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One form in which a feed arrives, from {@code sources/<feed>/forms.csv}: which name of the source is which column.
 *
 * @param tetap values the form stands for, such as {@code sumber_sistem} = SIASN
 * @param sumber source names by canonical comparison, in the order of the file
 * @param terlarang names whose presence rules the form out
 */
public record Form(String nama, Map<String, String> tetap, Map<String, Sumber> sumber, Set<String> terlarang) {
  /** The canonical form: column names as they stand in {@code columns.csv}. */
  public static final String KANONIK = "kanonik";
  private static final Pattern SELA = Pattern.compile("[\\s_-]+");

  /**
   * One name of the source.
   *
   * @param nama as the source spells it
   * @param kolom canonical column, null for a name that is known and not stored
   * @param jenis parser in place of the column's own, else null
   * @param diHeader whether a header without it is incomplete (BRK-04)
   * @param wajib whether the value is required in this form, whatever the column says
   * @param dariLuar whether it may also come from manifest or title, so that a missing one is WJB-02
   * @param saat {@code column=a|b}: only then the name counts; else null
   */
  public record Sumber(String nama, String kolom, String jenis, boolean diHeader, boolean wajib, boolean dariLuar, String saat) {}

  public Form {
    tetap = Map.copyOf(tetap);
    terlarang = Set.copyOf(terlarang);
  }

  /** A name as it is compared: NFKC, lower case, blank, {@code _} and {@code -} equal, byte order mark and quotes removed. */
  public static String lipat(String nama) {
    if (sederhana(nama)) {
      return nama.replace('_', ' ');
    }
    String s = Normalizer.normalize(nama, Normalizer.Form.NFKC).replace("\ufeff", "").replace("\"", "").replace("'", "");
    return SELA.matcher(s.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  /** Whether folding a name only means blanks for underscores: nearly all names of nearly all files. */
  private static boolean sederhana(String nama) {
    for (int i = 0; i < nama.length(); i++) {
      char c = nama.charAt(i);
      boolean batas = c == '_' && i > 0 && i < nama.length() - 1 && nama.charAt(i - 1) != '_';
      if (!batas && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** How many of the names, folded, this form knows. */
  int dikenal(Collection<String> terlipat) {
    return (int) terlipat.stream().filter(sumber::containsKey).count();
  }

  /** Names, folded, that a header of this form must have. */
  List<String> diHeader() {
    return sumber.entrySet().stream().filter(e -> e.getValue().diHeader()).map(Map.Entry::getKey).toList();
  }

  /** Names a header of this form must have and these lack. */
  List<String> kurang(Collection<String> terlipat) {
    return sumber.entrySet().stream()
        .filter(e -> e.getValue().diHeader() && !terlipat.contains(e.getKey()))
        .map(e -> e.getValue().nama())
        .toList();
  }

  /** Collects the lines of one form; a line that cannot be meant is an {@link IllegalArgumentException}. */
  static final class Pembangun {
    private static final Set<String> BUTUH = Set.of("", "H", "W", "M", "O");
    /** Fixed values that are no columns of the feed. */
    private static final Set<String> TENTANG_BERKAS = Set.of("sumber_sistem", "skema_kode");

    private final String nama;
    private final Map<String, String> tetap = new HashMap<>();
    private final Map<String, Sumber> sumber = new LinkedHashMap<>();
    private final Set<String> terlarang = new LinkedHashSet<>();

    Pembangun(String nama) {
      this.nama = nama;
    }

    void baris(List<Kolom> kolom, String dari, String ke, String butuh, String saat) {
      if (!BUTUH.contains(butuh)) {
        throw new IllegalArgumentException("form %s, %s: butuh is %s, give H, W, M, O or nothing".formatted(nama, dari, butuh));
      }
      if (!saat.isEmpty()) {
        tujuan(kolom, dari, saat.contains("=") ? saat.substring(0, saat.indexOf('=')) : saat + " without '='");
      }
      if (dari.equals("=")) {
        tujuan(kolom, dari, ke);
        // No name of the source: the value comes with the file.
        sumber.put("=" + ke, new Sumber(ke, ke, null, false, false, true, null));
      } else if (dari.startsWith("=")) {
        if (!TENTANG_BERKAS.contains(ke)) {
          tujuan(kolom, dari, ke);
        }
        tetap.put(ke, dari.substring(1));
      } else if (ke.equals("!")) {
        terlarang.add(lipat(dari));
      } else if (ke.equals("-")) {
        sumber.put(lipat(dari), new Sumber(dari, null, null, false, false, false, null));
      } else {
        String[] bagian = ke.split(":");
        Kolom tujuan = tujuan(kolom, dari, bagian[0]);
        boolean header = butuh.equals("H") || butuh.equals("W") || (butuh.isEmpty() && tujuan.wajib() && !tujuan.turunan());
        Sumber before = sumber.put(lipat(dari), new Sumber(dari, tujuan.nama(), bagian.length > 1 ? bagian[1] : null, header, butuh.equals("W"),
            butuh.equals("M"), saat.isEmpty() ? null : saat));
        if (before != null) {
          throw new IllegalArgumentException("form %s has the name %s twice".formatted(nama, dari));
        }
      }
    }

    private Kolom tujuan(List<Kolom> kolom, String dari, String ke) {
      return kolom.stream().filter(k -> k.nama().equals(ke)).findFirst()
          .orElseThrow(() -> new IllegalArgumentException("form %s, %s: there is no column %s".formatted(nama, dari, ke)));
    }

    /** Names of all columns, unless a line said otherwise. */
    void kanonik(List<Kolom> kolom) {
      List<Kolom> sisa = new ArrayList<>(kolom);
      sisa.removeIf(k -> sumber.containsKey(lipat(k.nama())) || k.jenis().equals("turunan"));
      sisa.forEach(k -> baris(kolom, k.nama(), k.nama(), "", ""));
    }

    Form jadi() {
      return new Form(nama, tetap, java.util.Collections.unmodifiableMap(sumber), terlarang);
    }
  }
}
