package lumbung.ingest.baca.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of a form that the library does not know, as one that it does: the strict form of the standard names its parts by another
 * address, and a cell of kind {@code d} holds a day as text. Every spreadsheet shows both like any other.
 */
final class XlsxSetara {
  private static final String KETAT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  private static final String BIASA = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final Pattern HARI = Pattern.compile("(<(?:\\w+:)?c\\s[^<>]*?\\bt=)([\"'])d\\2");
  /** A program that writes days so does it from the first row on; to unpack every sheet twice would cost more than it finds. */
  private static final int DILIHAT = 1 << 16;
  /** No cell begins with a longer tag; what is longer is text, however much of it there is. */
  private static final int TAG = 1 << 13;
  /** The parts are UTF-8; read so, each of their bytes comes out as it went in. */
  private static final Charset BITA = StandardCharsets.ISO_8859_1;

  private XlsxSetara() {}

  /** The workbook itself, or where it has to be, a copy in a folder. */
  static Path dari(Path berkas, Path sementara) throws IOException {
    try (ZipFile buku = new ZipFile(berkas.toFile())) {
      List<? extends ZipEntry> bagian = Collections.list(buku.entries());
      boolean biasa = true;
      for (ZipEntry satu : bagian) {
        biasa &= !satu.getName().equals("xl/workbook.xml") || !awal(buku, satu).contains(KETAT);
        biasa &= !satu.getName().startsWith("xl/worksheets/") || !berhari(awal(buku, satu));
      }
      return biasa ? berkas : salin(buku, bagian, Files.createTempFile(Files.createDirectories(sementara), "setara", ".tmp"));
    } catch (ZipException | EOFException rusak) {
      return berkas; // whoever reads it says so
    }
  }

  private static boolean berhari(String lembar) {
    return (lembar.contains("\"d\"") || lembar.contains("'d'")) && HARI.matcher(lembar).find();
  }

  private static String awal(ZipFile buku, ZipEntry bagian) throws IOException {
    try (InputStream in = buku.getInputStream(bagian)) {
      return new String(in.readNBytes(DILIHAT), BITA);
    }
  }

  /** Pictures and the like are left out. */
  private static Path salin(ZipFile buku, List<? extends ZipEntry> bagian, Path salinan) throws IOException {
    try (ZipOutputStream ke = new ZipOutputStream(Files.newOutputStream(salinan)); Writer teks = new OutputStreamWriter(ke, BITA)) {
      for (ZipEntry satu : bagian) {
        if (satu.getName().endsWith(".xml") || satu.getName().endsWith(".rels")) {
          ke.putNextEntry(new ZipEntry(satu.getName()));
          try (Reader dari = new InputStreamReader(buku.getInputStream(satu), BITA)) {
            salin(dari, teks);
          }
          teks.flush();
        }
      }
    }
    return salinan;
  }

  private static void salin(Reader dari, Writer ke) throws IOException {
    StringBuilder tag = new StringBuilder();
    for (int c = dari.read(); c >= 0; c = dari.read()) {
      if (c == '<' || tag.length() >= TAG) {
        ke.append(tag);
        tag.setLength(0);
      }
      tag.append((char) c);
      if (c == '>') {
        ke.append(HARI.matcher(tag).replaceFirst("$1$2str$2").replace(KETAT, BIASA));
        tag.setLength(0);
      }
    }
    ke.append(tag);
  }
}
