package lumbung.warehouse.akses;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import lumbung.warehouse.Home;

/**
 * Who may see what, as the operator says it: {@code akses_pengguna.csv} in the home, the one place where rights are given and taken. Each
 * release carries it as {@code akses_pengguna}.
 */
public final class DaftarHak {

  private static final List<String> COLUMNS = List.of("username", "instansi_id", "unor_id", "peran");

  private DaftarHak() {}

  /**
   * All rights of a home; none when there is no list.
   *
   * @throws DaftarSalah naming every problem at once
   */
  public static SortedSet<Hak> read(Home home) {
    return Files.exists(file(home)) ? read(file(home)) : new TreeSet<>();
  }

  /**
   * All rights of a list in the same form: a header with these four names in any order, one right a line; an empty cell is no value, a
   * line that says again what another said counts once.
   *
   * @throws DaftarSalah naming every problem at once
   */
  public static SortedSet<Hak> read(Path csv) {
    SortedSet<Hak> rights = new TreeSet<>();
    List<String> problems = new ArrayList<>();
    PemeriksaHak checks = new PemeriksaHak();
    try (CsvReader<CsvRecord> rows = CsvReader.builder().detectBomHeader(true).skipEmptyLines(true).allowMissingFields(true).allowExtraFields(true).commentStrategy(CommentStrategy.NONE).ofCsvRecord(csv)) {
      Map<String, Integer> header = null;
      for (CsvRecord row : rows) {
        if (header == null) {
          header = header(row, csv);
        } else if (row.getFieldCount() != header.size()) {
          problems.add("Baris %d: ada %d isian, seharusnya %d.".formatted(row.getStartingLineNumber(), row.getFieldCount(), header.size()));
        } else {
          List<String> wrong = new ArrayList<>();
          rights.add(checks.check(right(row, header), wrong));
          wrong.forEach(w -> problems.add("Baris %d, %s".formatted(row.getStartingLineNumber(), w)));
        }
      }
      if (header == null) {
        throw new DaftarSalah(csv, List.of("Berkas kosong. Baris pertama: " + String.join(",", COLUMNS) + "."));
      }
    } catch (CsvParseException e) {
      problems.add("Berkas bukan CSV yang utuh: " + e.getMessage() + ".");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + csv, e);
    }
    if (!problems.isEmpty()) {
      throw new DaftarSalah(csv, problems);
    }
    return rights;
  }

  /**
   * One right, checked.
   *
   * @throws DaftarSalah naming every problem at once
   */
  public static Hak checked(Hak given) {
    List<String> problems = new ArrayList<>();
    Hak hak = new PemeriksaHak().check(given, problems);
    if (!problems.isEmpty()) {
      throw new DaftarSalah(null, problems.stream().map(p -> Character.toUpperCase(p.charAt(0)) + p.substring(1)).toList());
    }
    return hak;
  }

  /** Puts these rights in the place of all there were; a reader finds the old list or the new one. */
  public static void write(Home home, Collection<Hak> rights) {
    Path fresh = file(home).resolveSibling(".akses_pengguna.csv.baru");
    try {
      try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(fresh)) {
        csv.writeRecord(COLUMNS);
        new TreeSet<>(rights).forEach(h -> csv.writeRecord(h.username(), h.instansiId(), h.unorId(), h.peran()));
      }
      Files.move(fresh, file(home), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file(home), e);
    }
  }

  private static Path file(Home home) {
    return home.root().resolve("akses_pengguna.csv");
  }

  private static Map<String, Integer> header(CsvRecord row, Path csv) {
    Map<String, Integer> header = new HashMap<>();
    List<String> problems = new ArrayList<>();
    for (String name : row.getFields()) {
      if (!COLUMNS.contains(name.strip())) {
        problems.add("Baris 1: kolom '%s' tidak dikenal.".formatted(name));
      } else if (header.put(name.strip(), header.size()) != null) {
        problems.add("Baris 1: kolom '%s' ada dua kali.".formatted(name));
      }
    }
    COLUMNS.stream().filter(c -> !header.containsKey(c)).forEach(c -> problems.add("Baris 1: kolom '%s' tidak ada.".formatted(c)));
    if (!problems.isEmpty()) {
      problems.add("Baris pertama: " + String.join(",", COLUMNS) + " (dipisah koma).");
      throw new DaftarSalah(csv, problems);
    }
    return header;
  }

  private static Hak right(CsvRecord row, Map<String, Integer> header) {
    return new Hak(value(row, header, "username"), value(row, header, "instansi_id"), value(row, header, "unor_id"), value(row, header, "peran"));
  }

  private static String value(CsvRecord row, Map<String, Integer> header, String column) {
    String text = row.getField(header.get(column)).strip();
    return text.isEmpty() ? null : text;
  }
}
