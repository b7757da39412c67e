package lumbung.ingest.baca.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.Batas;
import lumbung.ingest.baca.BerkasDitolak;
import lumbung.ingest.baca.Sidik;

/** The bytes of one file, one layer of gzip removed: small ones in memory, others read again from the file system. */
public final class Isi {
  private static final int DI_MEMORI = 1 << 20;
  private static final int KEPALA = 1 << 16;

  private final Path jalur;
  private final boolean gzip;
  private final byte[] memori;
  private final byte[] kepala;
  private final long ukuran;
  private final String sha256;

  private Isi(Path jalur, boolean gzip, byte[] memori, byte[] kepala, long ukuran, String sha256) {
    this.jalur = jalur;
    this.gzip = gzip;
    this.memori = memori;
    this.kepala = kepala;
    this.ukuran = ukuran;
    this.sha256 = sha256;
  }

  /** Goes through the bytes once: fingerprint, size, limits. */
  public static Isi periksa(Path jalur, Batas batas) throws IOException {
    long terpaket = Files.size(jalur);
    if (terpaket > batas.berkas()) {
      throw new BerkasDitolak(KodeGalat.BRK_09.berkas((batas.berkas() >> 20) + " MiB per berkas", ""));
    }
    boolean gzip = bergzip(jalur);
    MessageDigest sha = Sidik.sha256();
    byte[] penyangga = new byte[1 << 16];
    byte[] awal = new byte[gzip ? DI_MEMORI : (int) Math.min(DI_MEMORI, terpaket)];
    long ukuran = 0;
    try (InputStream in = buka(jalur, gzip)) {
      for (int n = in.read(penyangga); n >= 0; n = in.read(penyangga)) {
        sha.update(penyangga, 0, n);
        if (ukuran < awal.length) {
          System.arraycopy(penyangga, 0, awal, (int) ukuran, (int) Math.min(n, awal.length - ukuran));
        }
        ukuran += n;
        if (gzip && (ukuran > batas.terurai() || (ukuran > Batas.RASIO_MULAI && ukuran / Math.max(1, terpaket) > batas.rasio()))) {
          throw new BerkasDitolak(KodeGalat.BRK_09.berkas("10 GiB atau 100 kali lipat setelah diurai", ""));
        }
      }
    } catch (EOFException | ZipException e) {
      throw new BerkasDitolak(KodeGalat.BRK_08.berkas("tidak diketahui (gzip)", ""));
    }
    byte[] isi = java.util.Arrays.copyOf(awal, (int) Math.min(ukuran, awal.length));
    return new Isi(jalur, gzip, ukuran <= DI_MEMORI ? isi : null,
        java.util.Arrays.copyOf(isi, Math.min(isi.length, KEPALA)), ukuran, HexFormat.of().formatHex(sha.digest()));
  }

  private static boolean bergzip(Path jalur) throws IOException {
    try (InputStream in = Files.newInputStream(jalur)) {
      return in.read() == 0x1f && in.read() == 0x8b;
    }
  }

  private static InputStream buka(Path jalur, boolean gzip) throws IOException {
    InputStream in = Files.newInputStream(jalur);
    if (!gzip) {
      return in;
    }
    try {
      return new GZIPInputStream(in, 1 << 16);
    } catch (IOException e) {
      in.close();   // a header that is none of gzip
      throw e;
    }
  }

  /** The unpacked bytes from the start. */
  public InputStream buka() throws IOException {
    return memori != null ? new ByteArrayInputStream(memori) : new BufferedInputStream(buka(jalur, gzip), 1 << 16);
  }

  /**
   * The text from the start, byte order mark removed.
   *
   * @param enkode what {@link #enkode()} says, or windows-1252; a byte that does not fit ends reading with an exception
   */
  public Reader bukaTeks(Charset enkode) throws IOException {
    InputStream in = buka();
    if (bom(0xEF, 0xBB, 0xBF)) {
      // Also when a byte further on is not UTF-8 after all: no header begins with these three.
      in.skipNBytes(3);
    } else if (enkode.equals(StandardCharsets.UTF_16LE) || enkode.equals(StandardCharsets.UTF_16BE)) {
      in.skipNBytes(2);
    }
    boolean cadangan = !enkode.name().startsWith("UTF");
    CodingErrorAction tindakan = cadangan ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
    return new InputStreamReader(in, enkode.newDecoder().onMalformedInput(tindakan).onUnmappableCharacter(tindakan));
  }

  /** The encoding the byte order mark tells; UTF-8 without one. */
  public Charset enkode() {
    return bom(0xFF, 0xFE) ? StandardCharsets.UTF_16LE : bom(0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  boolean bom(int... tanda) {
    for (int i = 0; i < tanda.length; i++) {
      if (kepala.length <= i || (kepala[i] & 0xFF) != tanda[i]) {
        return false;
      }
    }
    return true;
  }

  /** The first bytes, at most 64 KiB. */
  byte[] kepala() {
    return kepala;
  }

  /** Whether a csv or json text ends with a line break; a cut-off file does not. */
  public boolean berakhirBaris() throws IOException {
    int akhir = 0;
    try (InputStream in = buka()) {
      byte[] b = new byte[1 << 16];
      for (int n = in.read(b); n > 0; n = in.read(b)) {
        akhir = (n > 1 ? b[n - 2] & 0xFF : akhir & 0xFF) << 8 | b[n - 1] & 0xFF;
      }
    }
    int huruf = enkode().equals(StandardCharsets.UTF_16LE) ? Integer.reverseBytes(akhir << 16) & 0xFFFF
        : enkode().equals(StandardCharsets.UTF_16BE) ? akhir : akhir & 0xFF;
    return huruf == '\n' || huruf == '\r';
  }

  /** Whether a text of two bytes a character ends in the middle of one. */
  public boolean terbelah() {
    return enkode().name().startsWith("UTF-16") && ukuran % 2 != 0;
  }

  /** A file with the unpacked bytes, for libraries that need one; the file itself unless it is packed. */
  public Path sebagaiBerkas(Path sementara) throws IOException {
    if (!gzip) {
      return jalur;
    }
    Path salinan = Files.createTempFile(Files.createDirectories(sementara), "urai", ".tmp");
    try (InputStream in = buka()) {
      Files.copy(in, salinan, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    return salinan;
  }

  public boolean gzip() {
    return gzip;
  }

  public boolean kecil() {
    return memori != null;
  }

  /** Whether an ASCII character stands nowhere in the file; false for a file too large to say. */
  public boolean tanpa(char ascii) {
    if (memori == null) {
      return false;
    }
    for (byte b : memori) {
      if (b == ascii) {
        return false;
      }
    }
    return true;
  }

  /** Unpacked size in bytes. */
  public long ukuran() {
    return ukuran;
  }

  /** SHA-256 of the unpacked bytes, in hex. */
  public String sha256() {
    return sha256;
  }

  /** SHA-256 of the file as received, in hex; a manifest may state either. */
  public String sha256Terpaket() throws IOException {
    if (!gzip) {
      return sha256;
    }
    MessageDigest sha = Sidik.sha256();
    try (InputStream in = new java.security.DigestInputStream(Files.newInputStream(jalur), sha)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(sha.digest());
  }
}
