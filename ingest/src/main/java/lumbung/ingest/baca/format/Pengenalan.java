package lumbung.ingest.baca.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.Batas;
import lumbung.ingest.baca.BerkasDitolak;

/** Tells what a file is from its content (feeds.md 1.1.4); everything that is none of the five kinds is BRK-01. */
public final class Pengenalan {

  private Pengenalan() {}

  /** The kind of a file. */
  public static Jenis kenali(Isi isi, java.nio.file.Path sementara, Batas batas) throws IOException {
    if (isi.bom('P', 'K', 3, 4)) {
      return zip(isi, sementara, batas);
    }
    if (isi.bom('P', 'A', 'R', '1')) {
      return Jenis.PARQUET;
    }
    if (isi.bom(0xD0, 0xCF, 0x11, 0xE0)) {
      // A workbook with a password lies in a container of the same kind; its parts are named in two bytes a letter.
      boolean bersandi = new String(isi.kepala(), StandardCharsets.ISO_8859_1).contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
      throw tidakDikenal(bersandi ? "XLSX berkata sandi" : "XLS lama");
    }
    if (isi.bom('%', 'P', 'D', 'F')) {
      throw tidakDikenal("PDF");
    }
    return teks(isi);
  }

  private static Jenis teks(Isi isi) {
    if (isi.terbelah()) {
      throw new BerkasDitolak(KodeGalat.BRK_08.berkas("tidak diketahui (UTF-16)", ""));
    }
    String awal = new String(isi.kepala(), isi.enkode().equals(StandardCharsets.UTF_8) ? StandardCharsets.ISO_8859_1 : isi.enkode());
    String s = awal.replace("\u00ef\u00bb\u00bf", "").replace("\ufeff", "").stripLeading();
    if (s.startsWith("<")) {
      throw tidakDikenal("HTML atau XML");
    }
    if (isi.enkode().equals(StandardCharsets.UTF_8) && s.indexOf('\0') >= 0) {
      throw tidakDikenal("biner");
    }
    if (s.startsWith("[")) {
      return Jenis.JSON;
    }
    return s.startsWith("{") ? (perBaris(s) ? Jenis.JSONL : Jenis.JSON) : Jenis.CSV;
  }

  private static boolean perBaris(String s) {
    int akhir = s.indexOf('\n');
    return akhir > 0 && s.substring(0, akhir).stripTrailing().endsWith("}") && s.substring(akhir).stripLeading().startsWith("{");
  }

  private static Jenis zip(Isi isi, java.nio.file.Path sementara, Batas batas) throws IOException {
    String awal = new String(isi.kepala(), StandardCharsets.ISO_8859_1);
    if (awal.contains("application/vnd.oasis.opendocument")) {
      throw tidakDikenal("ODS");
    }
    if (isi.ukuran() > batas.xlsx()) {
      throw new BerkasDitolak(KodeGalat.BRK_09.berkas((batas.xlsx() >> 20) + " MiB per berkas XLSX", ""));
    }
    java.nio.file.Path berkas = isi.sebagaiBerkas(sementara);
    try (ZipFile zip = new ZipFile(berkas.toFile())) {
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw tidakDikenal("ZIP");
      }
      long terurai = 0;
      for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements();) {
        terurai += Math.max(0, e.nextElement().getSize());
      }
      if (terurai > batas.terurai() || (terurai > Batas.RASIO_MULAI * 10 && terurai / isi.ukuran() > batas.rasio())) {
        throw new BerkasDitolak(KodeGalat.BRK_09.berkas("10 GiB atau 100 kali lipat setelah diurai", ""));
      }
      return Jenis.XLSX;
    } catch (ZipException e) {
      if (awal.contains("xl/") || awal.contains("[Content_Types].xml")) {
        throw new BerkasDitolak(KodeGalat.BRK_08.berkas("tidak diketahui (XLSX)", ""));
      }
      throw tidakDikenal("ZIP rusak");
    }
  }

  private static BerkasDitolak tidakDikenal(String apa) {
    return new BerkasDitolak(KodeGalat.BRK_01.berkas(apa, ""));
  }
}
