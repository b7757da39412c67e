package lumbung.ingest.putus.kirim;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lumbung.ingest.baca.bentuk.Sambungan;
import lumbung.ingest.baca.format.CsvBacaan;
import lumbung.ingest.baca.format.Rekaman;

/**
 * A csv reject file: everything up to the header as it was, then the rejected records, each with {@link Rejected#COLUMNS} at its end; those
 * of a further report in the file below its title and header, which name their period. One with too few cells keeps their number: filled
 * up, it would come back as a whole record though nobody mended it (KOL-01).
 *
 * @param header record number of the header
 */
record CsvLayout(char separator, Charset encoding, long header) implements Layout {

  private static final int LOOK = 1 << 16;
  private static final Pattern CODES = Pattern.compile("[A-Z]{3}-\\d\\d( \\| [A-Z]{3}-\\d\\d)*");

  @Override
  public long write(InputStream original, List<Rejected> rows, OutputStream out, Path temp) throws IOException {
    InputStream in = new BufferedInputStream(original, LOOK);
    LineDelimiter ending = lineEnding(in);
    out.write(Unpacked.byteOrderMark(in));
    Writer text = new OutputStreamWriter(out, encoding);
    try (CsvBacaan records = new CsvBacaan(new InputStreamReader(in, encoding), separator);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(ending).build(text)) {
      return copy(records, rows.iterator(), csv);
    }
  }

  private long copy(CsvBacaan records, Iterator<Rejected> rows, CsvWriter csv) throws IOException {
    Rekaman record = new Rekaman();
    Rejected next = rows.hasNext() ? rows.next() : null;
    int again = 0;
    Sambungan joined = null;
    List<List<String>> title = List.of();
    long written = 0;
    while ((record.baris() < header || next != null) && records.berikut(record)) {
      List<String> cells = cells(record);
      if (record.baris() < header) {
        csv.writeRecord(cells);
      } else if (record.baris() == header) {
        again = hasReasons(cells) ? cells.size() : 0;
        joined = new Sambungan(record.sel(), separator);
        csv.writeRecord(withColumns(cells, again));
      } else if (joined.lagi(record)) {
        if (joined.kepala().isPresent()) {
          title = Stream.concat(joined.judul().stream().map(CsvLayout::harmless), Stream.of(withColumns(cells, again))).toList();
        }
      } else if (next != null && record.baris() == next.baris()) {
        title.forEach(csv::writeRecord);
        title = List.of();
        cut(cells, again);
        next.cells().forEach(cell -> cells.add(harmless(cell)));
        csv.writeRecord(cells);
        written++;
        next = rows.hasNext() ? rows.next() : null;
      }
    }
    return written;
  }

  private static List<String> withColumns(List<String> header, int again) {
    cut(header, again);
    header.addAll(Rejected.COLUMNS);
    return header;
  }

  private static boolean hasReasons(List<String> header) {
    int own = header.size() - Rejected.COLUMNS.size();
    return own >= 0 && header.subList(own, header.size()).equals(Rejected.COLUMNS);
  }

  /**
   * Takes off the reasons that a row of a reject file, rejected again, has already: two columns of one name would refuse the file whole
   * (BRK-16). A record of another width has them where a code stands.
   *
   * @param header number of cells of a header with reasons; 0 if it has none
   */
  private static void cut(List<String> cells, int header) {
    int own = cells.size() - Rejected.COLUMNS.size();
    if (header > 0 && own >= 0 && (cells.size() == header || CODES.matcher(cells.get(own)).matches())) {
      cells.subList(own, cells.size()).clear();
    }
  }

  private static List<String> cells(Rekaman record) {
    return harmless(record.sel());
  }

  private static List<String> harmless(List<String> cells) {
    return new ArrayList<>(cells.stream().map(CsvLayout::harmless).toList());
  }

  /** A cell that a spreadsheet would take for a formula gets an apostrophe, which reading removes again (feeds 5.2). */
  static String harmless(String cell) {
    if (cell.isEmpty()) {
      return cell;
    }
    char first = cell.charAt(0);
    boolean formula = first == '=' || first == '+' || first == '@' || first == '\t'
        || (first == '-' && cell.length() > 1 && Character.isLetter(cell.charAt(1)));
    return formula ? "'" + cell : cell;
  }

  private LineDelimiter lineEnding(InputStream in) throws IOException {
    in.mark(LOOK);
    String start = new String(in.readNBytes(LOOK - 1), encoding);
    in.reset();
    return start.contains("\r\n") ? LineDelimiter.CRLF : LineDelimiter.LF;
  }
}
