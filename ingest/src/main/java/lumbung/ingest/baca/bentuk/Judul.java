package lumbung.ingest.baca.bentuk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.BerkasDitolak;

/**
 * The header of a table and the form it belongs to (feeds.md 1.1.7, D-41).
 *
 * @param baris index of the header among the rows looked at; -1 for keyed formats
 * @param nama names by position
 */
public record Judul(Form form, int baris, List<String> nama) {
  /** Rows in which a header is looked for. */
  public static final int DICARI = 20;
  private static final int PERSEN = 60;
  /** Columns Lumbung itself adds to reject files; a corrected one may be dropped back as it is (feeds.md 5.3). */
  private static final Set<String> TAMBAHAN = Set.of("kode galat", "kolom", "alasan", "saran", "galat");

  /** How well a form fits some names. */
  private record Calon(Form form, int dikenal, List<String> kurang) {}

  /** The first row that is a header of the feed, whole or not. */
  public static Optional<Judul> cari(Feed feed, List<List<String>> baris) {
    for (int i = 0; i < Math.min(DICARI, baris.size()); i++) {
      Set<String> lipat = lipat(baris.get(i));
      if (!lipat.isEmpty()) {
        Optional<Calon> calon = calon(feed, lipat);
        if (calon.isPresent()) {
          return Optional.of(new Judul(calon.get().form(), i, baris.get(i)));
        }
      }
    }
    return Optional.empty();
  }

  private static Set<String> lipat(List<String> nama) {
    Set<String> lipat = new LinkedHashSet<>();
    nama.forEach(n -> lipat.add(Form.lipat(n)));
    lipat.remove("");
    return lipat;
  }

  private static Optional<Calon> calon(Feed feed, Set<String> lipat) {
    return feed.form().stream()
        .filter(f -> cukup(feed, f, lipat))
        .map(f -> new Calon(f, f.dikenal(lipat), f.kurang(lipat)))
        .max(Comparator.<Calon, Boolean>comparing(c -> c.form().terlarang().stream().noneMatch(lipat::contains))
            .thenComparing(Calon::dikenal).thenComparing(c -> -c.kurang().size()));
  }

  private static boolean cukup(Feed feed, Form form, Set<String> lipat) {
    List<String> perlu = form.diHeader();
    long ada = perlu.stream().filter(lipat::contains).count();
    boolean kunci = form.sumber().entrySet().stream()
        .anyMatch(e -> lipat.contains(e.getKey()) && e.getValue().kolom() != null && feed.kolom(feed.indeks(e.getValue().kolom())).kunci());
    return kunci && !perlu.isEmpty() && ada * 100 >= (long) PERSEN * perlu.size();
  }

  /** Number of names the form knows, to choose between separators. */
  public int dikenal() {
    return form.dikenal(lipat(nama));
  }

  /**
   * Refuses a header that is not whole.
   *
   * @throws BerkasDitolak BRK-16 for a name that stands twice, BRK-05 for one of another feed, BRK-04 for one that lacks names
   */
  public void periksa(Feed feed) {
    Set<String> dilihat = new LinkedHashSet<>();
    for (String n : nama) {
      String lipat = Form.lipat(n);
      if (!lipat.isEmpty() && !dilihat.add(lipat)) {
        throw new BerkasDitolak(KodeGalat.BRK_16.berkas(n.strip(), ""));
      }
    }
    List<String> kurang = new ArrayList<>(form.kurang(dilihat));
    boolean terlarang = form.terlarang().stream().anyMatch(dilihat::contains);
    if (kurang.isEmpty() && !terlarang) {
      return;
    }
    lain(feed, List.of(nama)).filter(j -> j.form().kurang(dilihat).isEmpty() && j.judul().dikenal() > dikenal()).ifPresent(j -> salahFolder(j, feed));
    if (kurang.isEmpty()) {
      // Some ids but not all: the whole form is meant, not the one without ids.
      feed.form().stream().filter(f -> f.sumber().keySet().containsAll(form.terlarang())).findFirst()
          .ifPresent(f -> kurang.addAll(f.kurang(dilihat)));
    }
    throw new BerkasDitolak(KodeGalat.BRK_04.berkas(String.join(", ", kurang), ""));
  }

  /** A header of any other feed among the rows. */
  private static Optional<JudulLain> lain(Feed feed, List<List<String>> baris) {
    return Feeds.all().stream()
        .filter(f -> f != feed)
        .flatMap(f -> cari(f, baris).map(j -> new JudulLain(f, j)).stream())
        .max(Comparator.comparing(j -> j.judul().dikenal()));
  }

  private record JudulLain(Feed feed, Judul judul) {
    Form form() {
      return judul.form();
    }
  }

  private static void salahFolder(JudulLain lain, Feed feed) {
    throw new BerkasDitolak(KodeGalat.BRK_05.berkas(lain.feed().nama(), feed.nama()));
  }

  /** Refuses a file in which no header of its feed was found: BRK-05 if it is one of another feed, else BRK-03. */
  public static BerkasDitolak tidakAda(Feed feed, List<List<String>> baris) {
    Optional<JudulLain> lain = lain(feed, baris);
    return new BerkasDitolak(lain.isPresent() ? KodeGalat.BRK_05.berkas(lain.get().feed().nama(), feed.nama()) : KodeGalat.BRK_03.berkas("", ""));
  }

  /**
   * The form of keyed records: most names found; any key column will do, since a missing key is a missing value of a row.
   *
   * @param nama keys of the first records
   */
  public static Judul berkunci(Feed feed, List<String> nama) {
    Set<String> lipat = lipat(nama);
    Optional<Form> form = terbaik(feed, lipat);
    Optional<Feed> lain = Feeds.all().stream().filter(f -> f != feed && calon(f, lipat).filter(c -> c.kurang().isEmpty()).isPresent())
        .findFirst();
    if (lain.isPresent() && calon(feed, lipat).isEmpty()) {
      throw new BerkasDitolak(KodeGalat.BRK_05.berkas(lain.get().nama(), feed.nama()));
    }
    return new Judul(form.orElseThrow(() -> new BerkasDitolak(KodeGalat.BRK_03.berkas("", ""))), -1, nama);
  }

  private static Optional<Form> terbaik(Feed feed, Set<String> lipat) {
    return feed.form().stream()
        .filter(f -> f.terlarang().stream().noneMatch(lipat::contains))
        .filter(f -> f.sumber().entrySet().stream().anyMatch(e -> lipat.contains(e.getKey()) && e.getValue().kolom() != null
            && feed.kolom(feed.indeks(e.getValue().kolom())).kunci()))
        .max(Comparator.<Form>comparingInt(f -> f.dikenal(lipat)).thenComparing(f -> f.nama().equals(Form.KANONIK)));
  }

  /** Whether a name is of those that Lumbung adds itself. */
  public static boolean tambahan(String nama) {
    return TAMBAHAN.contains(Form.lipat(nama));
  }
}
