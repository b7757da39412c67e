package lumbung.simulator.delivery;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One layout in which a feed is sent: the names of its cells and how each is written from canonical values.
 *
 * @param name short name of the form in the truth, such as {@code laporan-penilaian-30}
 * @param carried beside the columns of each feed, whether the form carries it (nested bodies carry two feeds)
 */
public record Form(String name, Feed feed, List<Cell> cells, Map<Feed, boolean[]> carried) {

  private static final Set<String> LABELLED =
      Set.of("hasil_kerja", "perilaku_kerja", "predikat_sumber", "predikat_organisasi", "peringkat_capaian", "peringkat_ekspektasi");

  /** How one cell is written; {@code column} is null where the form has a cell Lumbung does not store. */
  public record Cell(String header, String column, Function<Line, String> text) {}

  /** @param given canonical columns the form carries outside its cells (manifest, preamble, derived from another cell) */
  public static Form of(String name, Feed feed, Set<String> given, List<Cell> cells) {
    Set<String> columns = cells.stream().map(Cell::column).filter(c -> c != null).collect(Collectors.toSet());
    columns.addAll(given);
    Map<Feed, boolean[]> carried = new EnumMap<>(Feed.class);
    for (Feed each : Feed.values()) {
      boolean[] places = new boolean[each.columns().size()];
      for (int i = 0; i < places.length; i++) {
        places[i] = columns.contains(each.columns().get(i));
      }
      carried.put(each, places);
    }
    return new Form(name, feed, List.copyOf(cells), carried);
  }

  /** The canonical form of a feed: its own column names, booleans as 1 and 0, times with their zone. */
  public static Form canonical(Feed feed) {
    List<Cell> cells = new ArrayList<>();
    for (String column : feed.columns()) {
      if (!feed.isDerived(feed.place(column))) {
        cells.add(switch (feed.types().get(feed.place(column))) {
          case "BOOLEAN" -> new Cell(column, column, line -> bool(line.value(column)));
          case "TIMESTAMP" -> new Cell(column, column, line -> Waktu.zoned(line.value(column)));
          default -> LABELLED.contains(column) ? new Cell(column, column, line -> label(line.value(column))) : same(column, column);
        });
      }
    }
    return of("kanonik", feed, Set.of(), cells);
  }

  public static Cell same(String header, String column) {
    return new Cell(header, column, line -> line.value(column));
  }

  public static Cell empty(String header) {
    return new Cell(header, null, line -> null);
  }

  private static String label(String code) {
    return code == null ? null : Label.of(code);
  }

  static String bool(String value) {
    return value == null ? null : value.equals("true") ? "1" : "0";
  }

  /** The form with one more cell at the end. */
  public Form with(Cell more) {
    List<Cell> all = new ArrayList<>(cells);
    all.add(more);
    return new Form(name, feed, List.copyOf(all), carried);
  }

  /** The system a file of this form counts as (D-31). */
  public String sistem() {
    boolean siasn = name.equals("export-data-asn") || name.equals("ref-unor") || name.startsWith("siasn");
    return siasn ? "SIASN" : feed == Feed.PEGAWAI ? "SIMPEG" : "EKINERJA";
  }

  /** True if damage written to this column would be seen in the file. */
  public boolean shows(String column) {
    return cells.stream().anyMatch(cell -> column.equals(cell.column()));
  }

  public List<String> header() {
    return cells.stream().map(Cell::header).toList();
  }

  /** The cells of one row, with its damage. */
  public String[] render(Line line) {
    String[] row = new String[cells.size() + line.extraCells()];
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      row[i] = cell.column() != null && line.isWritten(cell.column()) ? line.written(cell.column()) : cell.text().apply(line);
    }
    for (int i = cells.size(); i < row.length; i++) {
      row[i] = "x";
    }
    return row;
  }
}
