package lumbung.ingest.putus.kirim;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.ingest.baca.BukuUlang;
import lumbung.ingest.baca.BukuUlang.Lembar;
import lumbung.ingest.baca.bentuk.Sambungan;
import lumbung.ingest.baca.format.Bacaan;
import lumbung.ingest.baca.format.Rekaman;
import lumbung.warehouse.Folders;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A reject file in a workbook: of every sheet that was read all up to its header, then its rejected rows, each with {@link Rejected#COLUMNS}
 * after the columns of the header; those of a further report on the sheet below its title and header. A number stays a number, shown as a day where the column holds days; a text, and every employee
 * number, stands in a cell of text, so that the eighteen digits that are typed over it are kept.
 *
 * @param feed whose headers its sheets have
 */
record XlsxLayout(String feed) implements Layout {

  private static final String PROGRAM = "Lumbung";
  private static final String TEXT = "@";
  /** Days between the beginnings of the two calendars of spreadsheets; the file written has the usual one. */
  private static final BigDecimal SINCE_1904 = BigDecimal.valueOf(1462);
  /** The day after 9999-12-31, from which no number is a day. */
  private static final BigDecimal DAYS = BigDecimal.valueOf(2_958_466);
  private static final Set<String> NUMBERS_OF_EMPLOYEES = Set.of("nip", "nip_nrp");
  private static final Set<String> TIMES = Set.of("tanggal", "waktu");
  private static final int[] WIDTHS = {14, 22, 70, 70};
  /** Rows that are kept before they go into the file. */
  private static final int ROWS_AT_ONCE = 1000;

  @Override
  public long write(InputStream original, List<Rejected> rows, OutputStream out, Path temp) throws IOException {
    Path folder = Files.createTempDirectory(Files.createDirectories(temp), "tolak");
    try {
      Path copy = folder.resolve("asli.xlsx");
      Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
      return write(copy, rows, out);
    } finally {
      Folders.delete(folder);
    }
  }

  private long write(Path original, List<Rejected> rows, OutputStream out) throws IOException {
    // The first sheet has no name in quarantine.
    Map<String, List<Rejected>> bySheet = rows.stream().collect(groupingBy(r -> r.elemen() == null ? "" : r.elemen()));
    long written = 0;
    try (BukuUlang book = BukuUlang.buka(original, feed); Workbook copy = new Workbook(out, PROGRAM, null)) {
      List<Lembar> sheets = book.lembar();
      for (Lembar sheet : sheets) {
        String name = sheet == sheets.get(0) ? "" : sheet.nama();
        Sheet to = new Sheet(copy.newWorksheet(sheet.nama()), sheet, book.sejak1904());
        written += to.copy(bySheet.getOrDefault(name, List.of()).iterator());
      }
    }
    return written;
  }

  /** One sheet of the reject file. */
  private static final class Sheet {

    private final Worksheet to;
    private final Lembar from;
    private final boolean since1904;
    /** Columns that are the sender's own: a reject file that is rejected again has the reasons of before after them. */
    private final int own;
    private final Map<Integer, String> kinds = new HashMap<>();
    private int row;

    Sheet(Worksheet to, Lembar from, boolean since1904) {
      this.to = to;
      this.from = from;
      this.since1904 = since1904;
      int width = from.judul().size();
      int before = width - Rejected.COLUMNS.size();
      own = before >= 0 && from.judul().subList(before, width).equals(Rejected.COLUMNS) ? before : width;
      for (int i = 0; i < WIDTHS.length; i++) {
        to.width(own + i, WIDTHS[i]);
      }
      to.freezePane(0, (int) from.barisJudul());
    }

    long copy(Iterator<Rejected> rows) throws IOException {
      Rekaman record = new Rekaman();
      Rejected next = rows.hasNext() ? rows.next() : null;
      Sambungan joined = new Sambungan(from.judul(), ';');
      List<List<String>> title = null;
      long written = 0;
      try (Bacaan records = from.isi()) {
        while ((record.baris() < from.barisJudul() || next != null) && records.berikut(record)) {
          if (record.baris() < from.barisJudul()) {
            cells(record, record.jumlah());
            row++;
          } else if (record.baris() == from.barisJudul()) {
            header();
          } else if (joined.lagi(record)) {
            title = joined.kepala().isPresent() ? joined.judul() : title;
          } else if (next != null && record.baris() == next.baris()) {
            further(title);
            title = null;
            cells(record, own);
            reasons(next.cells());
            row++;
            written++;
            next = rows.hasNext() ? rows.next() : null;
            if (written % ROWS_AT_ONCE == 0) {
              to.flush();
            }
          }
        }
      }
      return written;
    }

    /** Title and header of a further report on the sheet, which name the period of the rows below; none where title is null. */
    private void further(List<List<String>> title) {
      if (title == null) {
        return;
      }
      for (List<String> cells : title) {
        texts(cells, cells.size());
        row++;
      }
      header();
    }

    private void header() {
      texts(from.judul(), own);
      reasons(Rejected.COLUMNS);
      to.range(row, 0, row, own + Rejected.COLUMNS.size() - 1).style().bold().set();
      row++;
    }

    private void texts(List<String> cells, int count) {
      for (int i = 0; i < Math.min(cells.size(), count); i++) {
        if (!cells.get(i).isEmpty()) {
          to.inlineString(row, i, CsvLayout.harmless(cells.get(i)));
        }
      }
    }

    private void reasons(List<String> cells) {
      for (int i = 0; i < cells.size(); i++) {
        to.inlineString(row, own + i, CsvLayout.harmless(cells.get(i)));
      }
    }

    private void cells(Rekaman record, int count) {
      for (int i = 0; i < count; i++) {
        String text = record.sel(i);
        String kind = row < from.barisJudul() ? "" : kinds.computeIfAbsent(i, from::jenis);
        if (!text.isEmpty() && record.angka(i)) {
          number(i, new BigDecimal(text), kind);
        } else if (!text.isEmpty()) {
          to.inlineString(row, i, CsvLayout.harmless(text));
        }
        if (NUMBERS_OF_EMPLOYEES.contains(kind) || !text.isEmpty() && !record.angka(i)) {
          to.style(row, i).format(TEXT).set();
        }
      }
    }

    private void number(int column, BigDecimal number, String kind) {
      boolean day = TIMES.contains(kind) && number.signum() > 0 && number.compareTo(DAYS) < 0;
      to.value(row, column, day && since1904 ? number.add(SINCE_1904) : number);
      if (day) {
        to.style(row, column).format(kind.equals("waktu") ? "yyyy-mm-dd hh:mm:ss" : "yyyy-mm-dd").set();
      }
    }
  }
}
