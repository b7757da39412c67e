package lumbung.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.warehouse.Home;
import lumbung.warehouse.rules.Bidang;
import lumbung.warehouse.rules.CodeScheme;
import lumbung.warehouse.rules.LabelMap;
import lumbung.warehouse.rules.Reference;
import lumbung.warehouse.rules.Rules;
import lumbung.warehouse.rules.Zona;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;

/** The lasting habits of agencies that the operator wrote down in {@code HOME/profiles}, looked at before anything is read by them. */
final class Profiles {

  private static final String ENDING = ".properties";
  /** Fields that come as labels; the others only as codes. */
  private static final List<Bidang> LABELLED = List.of(Bidang.RATING, Bidang.PREDIKAT, Bidang.PREDIKAT_ORGANISASI);

  private Profiles() {}

  /**
   * Looks at every profile.
   *
   * @return remarks on those that nobody will read
   * @throws WrongUsage naming every problem of every file: what would be passed over, or end the reading of that agency
   */
  static List<String> check(Home home) {
    Path folder = home.root().resolve("profiles");
    List<String> problems = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    for (Path file : files(folder)) {
      try {
        check(file, id(file)).throwIfAny(file.toString());
      } catch (WrongUsage e) {
        problems.add(e.getMessage());
      }
      if (Reference.bundled().instansi(id(file)).isEmpty()) {
        remarks.add("Profil %s tidak dibaca: instansi itu tidak ada dalam referensi.".formatted(file));
      }
    }
    if (!problems.isEmpty()) {
      throw new WrongUsage(String.join("\n", problems));
    }
    return remarks;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static String id(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  private static Problems check(Path file, String id) {
    Map<String, String> given = Settings.given(file);
    Problems problems = new Problems(given);
    String name = file.getFileName().toString();
    if (!name.equals(name.toLowerCase(Locale.ROOT))) {
      problems.add("nama berkas memuat huruf besar: tulis %s".formatted(name.toLowerCase(Locale.ROOT)));
    }
    Rules rules = Rules.bundled();
    problems.read("zona_waktu", "WIB, WITA, WIT atau nama zona seperti Asia/Jakarta", null, Zona::named);
    Set<String> schemes = CodeScheme.names(rules);
    problems.read("skema_kode", "salah satu dari " + String.join(", ", schemes), null, text -> oneOf(schemes, text));
    for (Table feed : Landing.FEEDS) {
      problems.read("sumber_sistem." + feed.name(), "EKINERJA, SIASN atau SIMPEG", null, text -> oneOf(Landing.SISTEM, text));
    }
    for (String label : given.keySet()) {
      LABELLED.stream().filter(b -> label.startsWith("label." + b + ".")).forEach(field -> problems.read(label,
          "label %s yang dikenal (spasi di dalam nama ditulis '\\ ')".formatted(field), null, text -> known(rules, field, id, text)));
    }
    return problems;
  }

  private static String oneOf(Collection<String> all, String text) {
    if (!all.contains(text)) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  private static LabelMap known(Rules rules, Bidang field, String id, String text) {
    return LabelMap.of(rules, field, id, LocalDate.now()).with(Map.of("label", text));
  }
}
