package lumbung.warehouse.rules;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static lumbung.warehouse.rules.ReferenceFiles.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The reference lists shipped with Lumbung, defects treated (feeds page, section 7). Immutable; each list is read when
 * it is first asked for, so that a task pays only for what it uses. Ids are looked up without regard to case and given
 * back as spelled in the list (D-42).
 */
public final class Reference {
  /** A day on which just the rules without an end hold: reference lists show the present state, whatever the clock says. */
  static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

  private static final Map<String, String> CODE_FILES =
      Map.of(
          "eselon", "eselon",
          "golongan", "golonganPns",
          "jenis_jabatan", "jenisJabatan",
          "jenis_pegawai", "jenisPegawai",
          "kedudukan_hukum", "kedudukanHukum");

  private static final class Bundled {
    static final Reference REFERENCE = new Reference(Rules.bundled());
  }

  private final Lazy<Map<String, Wilayah>> wilayah = new Lazy<>(WilayahList::load);
  private final Lazy<Map<String, Instansi>> instansi;
  private final Lazy<Map<String, JabatanFungsional>> jabatanFungsional;
  private final Lazy<Map<String, SatuanKerja>> satuanKerja = new Lazy<>(Reference::loadSatuanKerja);
  private final Lazy<String> version = new Lazy<>(Reference::fingerprint);
  private final Map<String, Lazy<Map<String, String>>> codes = new LinkedHashMap<>();

  private Reference(Rules rules) {
    instansi = new Lazy<>(() -> byKey(new InstansiList(rules, wilayah.value()).load(), Instansi::id));
    jabatanFungsional = new Lazy<>(() -> byKey(JabatanList.load(rules), JabatanFungsional::id));
    CODE_FILES.keySet().stream().sorted().forEach(list -> codes.put(list, new Lazy<>(() -> loadCodes(list))));
  }

  /** The lists shipped with this version, seen with the bundled rules; read once per JVM. */
  public static Reference bundled() {
    return Bundled.REFERENCE;
  }

  /** Version of the files: {@code referensi-} and 12 hex digits. */
  public String version() {
    return version.value();
  }

  /** The agency of an id. */
  public Optional<Instansi> instansi(String id) {
    return find(instansi, id);
  }

  /** Every registered agency, N of "received x of N". */
  public Collection<Instansi> instansi() {
    return instansi.value().values();
  }

  /** The region of a Kemendagri code, dot included. */
  public Optional<Wilayah> wilayah(String kode) {
    return Optional.ofNullable(wilayah.value().get(kode));
  }

  /** 38 provinces, then 514 regencies. */
  public Collection<Wilayah> wilayah() {
    return wilayah.value().values();
  }

  /** The functional post of an id. */
  public Optional<JabatanFungsional> jabatanFungsional(String id) {
    return find(jabatanFungsional, id);
  }

  /** All functional posts, of the present and of the past. */
  public Collection<JabatanFungsional> jabatanFungsional() {
    return jabatanFungsional.value().values();
  }

  /** The work unit of an id. */
  public Optional<SatuanKerja> satuanKerja(String id) {
    return find(satuanKerja, id);
  }

  public Collection<SatuanKerja> satuanKerja() {
    return satuanKerja.value().values();
  }

  /**
   * Ids and names of a short list; a name may be null.
   *
   * @param list {@code eselon}, {@code golongan} (PNS only), {@code jenis_jabatan}, {@code jenis_pegawai} or {@code
   *     kedudukan_hukum}
   */
  public Map<String, String> codes(String list) {
    Lazy<Map<String, String>> names = codes.get(list);
    if (names == null) {
      throw new IllegalArgumentException("No reference list '%s' among %s".formatted(list, codes.keySet()));
    }
    return names.value();
  }

  /**
   * GeoJSON of the 38 provinces: features with properties {@code kode_kemendagri}, {@code iso_3166_2}, {@code nama}. To
   * be shown with the attribution of {@code reference/SOURCES.md}; not for legal boundaries.
   */
  public String provinceMap() {
    return ReferenceFiles.raw("wilayah/indonesia-38-provinces.corrected.geojson");
  }

  /** An id as it is compared. */
  static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  private static <T> Optional<T> find(Lazy<Map<String, T>> list, String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(list.value().get(key(id)));
  }

  private static String fingerprint() {
    String content = ReferenceFiles.ALL.stream().map(path -> path + "\n" + ReferenceFiles.raw(path)).collect(joining("\n"));
    return "referensi-" + Fingerprint.of(content);
  }

  private static Map<String, SatuanKerja> loadSatuanKerja() {
    return byKey(
        ReferenceFiles.json("siasn/satuanKerja.json").stream()
            .map(row -> new SatuanKerja(text(row, "id"), text(row, "nama"), text(row, "instansiId")))
            .toList(),
        SatuanKerja::id);
  }

  private static Map<String, String> loadCodes(String list) {
    Map<String, String> names = new LinkedHashMap<>();
    for (JsonNode row : ReferenceFiles.json("siasn/" + CODE_FILES.get(list) + ".json")) {
      names.put(text(row, "id"), text(row, "nama"));
    }
    if (list.equals("kedudukan_hukum")) {
      // PPPK states that SIASN uses and its list lacks.
      names.put("71", "PPPK (kode 71)");
      names.put("72", "PPPK (kode 72)");
    }
    return names;
  }

  private static <T> Map<String, T> byKey(List<T> rows, Function<T, String> id) {
    return rows.stream()
        .collect(
            toMap(
                row -> key(id.apply(row)),
                Function.identity(),
                (one, other) -> {
                  throw new IllegalStateException("Two rows with one id: %s and %s".formatted(one, other));
                },
                LinkedHashMap::new));
  }
}
