package lumbung.simulator.delivery;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
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

  static void write(OutputStream out, Packing packing, List<String> header, Iterable<String[]> rows) throws IOException {
    XlsxFile file = new XlsxFile(out);
    file.frame();
    file.begin("xl/worksheets/sheet1.xml");
    file.text.write(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    for (String line : packing.preamble()) {
      file.row(line);
    }
    file.rows += packing.preamble().isEmpty() ? 0 : 1;
    file.row(header.toArray(new String[0]));
    for (String[] row : rows) {
      file.row(row);
    }
    file.end("</sheetData></worksheet>");
    file.sharedStrings();
    file.zip.finish();
  }

  private void frame() throws IOException {
    part("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + FORMAT + "sheet.main+xml\"/>"
        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + FORMAT + "worksheet+xml\"/>"
        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + FORMAT + "sharedStrings+xml\"/></Types>");
    part("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
    part("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    part("xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"));
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
      if (cells[i] != null) {
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
