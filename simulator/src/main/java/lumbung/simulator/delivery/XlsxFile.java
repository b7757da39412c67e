package lumbung.simulator.delivery;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Rows as a workbook of text cells with shared strings, as Excel writes them. By hand, because the libraries put the clock into the
 * file, and writing all workbooks twice to take it out again was half of the time of a nation.
 */
final class XlsxFile {
  private static final LocalDateTime FIXED_TIME = LocalDateTime.of(2024, 1, 1, 0, 0);
  /** Before the digits of a number; no text of a file starts with it. */
  private static final char NUMBER = '\u0001';
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final String FORMAT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final ZipOutputStream zip;
  private final Writer text;
  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private int rows;

  private XlsxFile(OutputStream out) {
    this.zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    this.text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 15);
  }

  /** A cell that holds a number; digits beyond the fifteenth are lost in a spreadsheet. */
  static String number(String digits) {
    return NUMBER + digits;
  }

  static void write(OutputStream out, Packing packing, List<String> header, Iterable<String[]> rows) throws IOException {
    XlsxFile file = new XlsxFile(out);
    List<String> sheets = new ArrayList<>();
    Iterator<String[]> left = rows.iterator();
    do {
      file.sheet(sheets, Packing.sheet(sheets.size()), sheets.isEmpty() ? packing.preamble() : List.of(), header, left, packing.headerEvery());
    } while (left.hasNext());
    if (sheets.size() > 1) {
      file.sheet(sheets, "Catatan", List.of("Rekap dari beberapa unit"), List.of(), left, 0);
    }
    file.sharedStrings();
    file.frame(sheets);
    file.zip.finish();
  }

  /** @param most rows that fit on the sheet; 0 = all */
  private void sheet(List<String> sheets, String name, List<String> preamble, List<String> header, Iterator<String[]> left, int most)
      throws IOException {
    sheets.add(name);
    rows = 0;
    begin("xl/worksheets/sheet%d.xml".formatted(sheets.size()));
    text.write(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    for (String line : preamble) {
      row(line);
    }
    rows += preamble.isEmpty() ? 0 : 1;
    if (!header.isEmpty()) {
      row(header.toArray(new String[0]));
    }
    for (int i = 0; left.hasNext() && (most == 0 || i < most); i++) {
      row(left.next());
    }
    end("</sheetData></worksheet>");
  }

  private void frame(List<String> sheets) throws IOException {
    StringBuilder types = new StringBuilder();
    StringBuilder list = new StringBuilder();
    List<String> targets = new ArrayList<>();
    for (int i = 1; i <= sheets.size(); i++) {
      types.append("<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%sworksheet+xml\"/>".formatted(i, FORMAT));
      list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(sheets.get(i - 1), i, i));
      targets.addAll(List.of("worksheet", "worksheets/sheet%d.xml".formatted(i)));
    }
    targets.addAll(List.of("sharedStrings", "sharedStrings.xml"));
    part("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + FORMAT + "sheet.main+xml\"/>" + types
        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + FORMAT + "sharedStrings+xml\"/></Types>");
    part("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
    part("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + list + "</sheets></workbook>");
    part("xl/_rels/workbook.xml.rels", relationships(targets.toArray(new String[0])));
  }

  private static String relationships(String... typesAndTargets) {
    StringBuilder all = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "/relationships\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      all.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(i / 2 + 1, OFFICE, typesAndTargets[i], typesAndTargets[i + 1]));
    }
    return all + "</Relationships>";
  }

  private void part(String name, String content) throws IOException {
    begin(name);
    text.write(XML);
    end(content);
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(FIXED_TIME);
    zip.putNextEntry(entry);
  }

  private void end(String last) throws IOException {
    text.write(last);
    text.flush();
    zip.closeEntry();
  }

  private void row(String... cells) throws IOException {
    String number = "" + ++rows;
    text.write("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null && !cells[i].isEmpty() && cells[i].charAt(0) == NUMBER) {
        text.write("<c r=\"" + column(i) + number + "\"><v>" + cells[i].substring(1) + "</v></c>");
      } else if (cells[i] != null) {
        Integer known = strings.get(cells[i]);
        int string = known == null ? strings.size() : known;
        if (known == null) {
          strings.put(cells[i], string);
        }
        text.write("<c r=\"");
        text.write(column(i));
        text.write(number);
        text.write("\" t=\"s\"><v>");
        text.write(Integer.toString(string));
        text.write("</v></c>");
      }
    }
    text.write("</row>");
  }

  /** A to Z, then AA and so on. */
  private static String column(int place) {
    String last = String.valueOf((char) ('A' + place % 26));
    return place < 26 ? last : column(place / 26 - 1) + last;
  }

  private void sharedStrings() throws IOException {
    begin("xl/sharedStrings.xml");
    text.write(XML + "<sst xmlns=\"" + MAIN + "\" uniqueCount=\"" + strings.size() + "\">");
    for (String string : strings.keySet()) {
      text.write("<si><t xml:space=\"preserve\">");
      text.write(escaped(string));
      text.write("</t></si>");
    }
    end("</sst>");
  }

  private static String escaped(String string) {
    boolean plain = string.indexOf('&') < 0 && string.indexOf('<') < 0 && string.indexOf('>') < 0;
    return plain ? string : string.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
