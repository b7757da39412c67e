package lumbung.ingest.baca;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.bentuk.Feed;
import lumbung.ingest.baca.bentuk.Form;
import lumbung.ingest.baca.bentuk.Judul;
import lumbung.ingest.baca.bentuk.KepalaLaporan;
import lumbung.ingest.baca.format.Bacaan;
import lumbung.ingest.baca.format.CsvBacaan;
import lumbung.ingest.baca.format.Isi;
import lumbung.ingest.baca.format.Jenis;
import lumbung.ingest.baca.format.JsonBacaan;
import lumbung.ingest.baca.format.JsonBersarang;
import lumbung.ingest.baca.format.ParquetBacaan;
import lumbung.ingest.baca.format.Rekaman;
import lumbung.ingest.baca.format.XlsxBacaan;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** A file as tables of one feed: recognises the layout of its format and finds the headers. */
final class Sumber implements Closeable {
  static final char[] PEMISAH = {';', ',', '\t', '|'};
  static final String BERSARANG = "bersarang";

  private final Feed feed;
  private final Isi isi;
  private final Jenis jenis;
  private final Charset enkode;
  private final List<Tabel> tabel = new ArrayList<>();
  private ReadableWorkbook buku;
  private char pemisah = ';';
  private boolean pecahan;
  private boolean badan;
  private BerkasDitolak rusak;

  Sumber(Feed feed, Isi isi, Jenis jenis, Charset enkode, Connection duck, Path sementara, Map<String, String> pernyataan)
      throws IOException {
    this.feed = feed;
    this.isi = isi;
    this.jenis = jenis;
    this.enkode = enkode;
    switch (jenis) {
      case CSV -> csv();
      case XLSX -> xlsx(sementara);
      case PARQUET -> parquet(duck, isi.sebagaiBerkas(sementara));
      default -> json(pernyataan);
    }
  }

  List<Tabel> tabel() {
    return tabel;
  }

  char pemisah() {
    return pemisah;
  }

  /** Whether the workbook counts days from 1904. */
  boolean sejak1904() {
    return buku != null && buku.isDate1904();
  }

  /** Whether employee numbers stand in a column of floating-point numbers. */
  boolean nipPecahan() {
    return pecahan;
  }

  /** Whether it holds nested bodies; flat rows may have their names too. */
  boolean badan() {
    return badan;
  }

  private void csv() throws IOException {
    Judul terbaik = null;
    List<List<String>> contoh = List.of();
    boolean adaIsi = true;
    for (char calon : PEMISAH) {
      if (calon != PEMISAH[0] && isi.tanpa(calon)) {
        continue; // Every record has one cell, as with the first candidate.
      }
      List<List<String>> baris = contoh(new CsvBacaan(isi.bukaTeks(enkode), calon));
      adaIsi &= !baris.isEmpty();
      Judul judul = Judul.cari(feed, baris).orElse(null);
      if (judul != null && (terbaik == null || judul.dikenal() > terbaik.dikenal())) {
        terbaik = judul;
        contoh = baris;
        pemisah = calon;
      }
    }
    if (terbaik == null && rusak != null) {
      throw rusak;
    }
    if (terbaik == null) {
      throw adaIsi ? tanpaJudul() : new BerkasDitolak(KodeGalat.BRK_02.berkas("", ""));
    }
    terbaik.periksa(feed);
    int lebar = terbaik.nama().size();
    tabel.add(new Tabel(null, terbaik, KepalaLaporan.baca(contoh.subList(0, terbaik.baris()), pemisah), true,
        () -> new CsvBacaan(isi.bukaTeks(enkode), pemisah, lebar)));
  }

  private BerkasDitolak tanpaJudul() throws IOException {
    BerkasDitolak alasan = null;
    for (char calon : PEMISAH) {
      alasan = Judul.tidakAda(feed, contoh(new CsvBacaan(isi.bukaTeks(enkode), calon)));
      if (alasan.galat().kode().equals(KodeGalat.BRK_05.kode())) {
        return alasan;
      }
    }
    return alasan;
  }

  private void xlsx(Path sementara) throws IOException {
    List<List<String>> pertama = null;
    buku = XlsxBacaan.buku(isi.sebagaiBerkas(sementara), sementara);
    for (Sheet satu : XlsxBacaan.lembar(buku)) {
      List<List<String>> contoh = contoh(new XlsxBacaan(satu, null));
      pertama = pertama == null || pertama.isEmpty() ? contoh : pertama;
      Judul judul = Judul.cari(feed, contoh).orElse(null);
      if (judul != null) {
        judul.periksa(feed);
        String elemen = tabel.isEmpty() ? null : satu.getName();
        tabel.add(new Tabel(satu.getName(), judul, kepala(satu.getName(), contoh.subList(0, judul.baris())), false, () -> new XlsxBacaan(satu, elemen)));
      }
    }
    if (tabel.isEmpty() && rusak != null) {
      throw rusak;
    }
    if (tabel.isEmpty()) {
      throw pertama == null || pertama.isEmpty() ? new BerkasDitolak(KodeGalat.BRK_02.berkas("", "")) : Judul.tidakAda(feed, pertama);
    }
  }

  /** A sheet with nothing to say above its header goes on with the report of the sheet before it, unless its name tells another month. */
  private KepalaLaporan kepala(String lembar, List<List<String>> baris) {
    KepalaLaporan sendiri = KepalaLaporan.baca(baris, ';');
    boolean lanjutan = sendiri.equals(KepalaLaporan.baca(List.of(), ';')) && !tabel.isEmpty();
    KepalaLaporan sebelum = lanjutan ? tabel.get(tabel.size() - 1).kepala() : sendiri;
    return sebelum.bulanLain(lembar) ? sendiri : sebelum;
  }

  private void parquet(Connection duck, Path berkas) throws IOException {
    try (ParquetBacaan bacaan = new ParquetBacaan(duck, berkas)) {
      Judul judul = Judul.cari(feed, List.of(bacaan.nama())).orElseThrow(() -> Judul.tidakAda(feed, List.of(bacaan.nama())));
      judul.periksa(feed);
      for (int i = 0; i < bacaan.nama().size(); i++) {
        Form.Sumber sumber = judul.form().sumber().get(Form.lipat(bacaan.nama().get(i)));
        pecahan |= sumber != null && "nip".equals(sumber.kolom()) && bacaan.pecahan(i);
      }
      tabel.add(new Tabel(null, new Judul(judul.form(), -1, judul.nama()), KepalaLaporan.baca(List.of(), ';'), false,
          () -> new ParquetBacaan(duck, berkas)));
    }
  }

  private void json(Map<String, String> pernyataan) throws IOException {
    KepalaLaporan kepala = KepalaLaporan.baca(List.of(), ';');
    List<String> bersarang = JsonBersarang.feeds(isi.bukaTeks(enkode));
    if (bersarang.contains(feed.nama())) {
      badan = true;
      Form form = feed.form(BERSARANG);
      List<String> nama = new JsonBersarang(isi.bukaTeks(enkode), feed.nama(), pernyataan).nama();
      tabel.add(new Tabel(null, new Judul(form, -1, nama), kepala, false, () -> new JsonBersarang(isi.bukaTeks(enkode), feed.nama(), pernyataan)));
      return;
    }
    if (!bersarang.isEmpty()) {
      throw new BerkasDitolak(KodeGalat.BRK_05.berkas(bersarang.get(0), feed.nama()));
    }
    Tabel.Pembuka pembuka = () -> new JsonBacaan(isi.bukaTeks(enkode), jenis == Jenis.JSONL);
    try (Bacaan bacaan = pembuka.buka()) {
      Rekaman rekaman = new Rekaman();
      int n = 0;
      while (n < Judul.DICARI && bacaan.berikut(rekaman)) {
        n++;
      }
      if (n == 0) {
        throw new BerkasDitolak(KodeGalat.BRK_02.berkas("", ""));
      }
      tabel.add(new Tabel(null, Judul.berkunci(feed, List.copyOf(bacaan.nama())), kepala, false, pembuka));
    }
  }

  /** The first rows as text; a damaged one ends them, and is the reason if no header is found. */
  private List<List<String>> contoh(Bacaan bacaan) throws IOException {
    List<List<String>> baris = new ArrayList<>();
    boolean adaIsi = false;
    try (bacaan) {
      Rekaman rekaman = new Rekaman();
      while (baris.size() < Judul.DICARI && bacaan.berikut(rekaman)) {
        adaIsi |= !rekaman.kosong();
        baris.add(rekaman.sel());
      }
    } catch (BerkasDitolak e) {
      rusak = rusak == null ? e : rusak;
      adaIsi = true;
    }
    return adaIsi ? baris : List.of();
  }

  /** The feeds to read of a file in the folder of one: those of a nested body are in it together (feeds.md 2.4). */
  static List<String> feedsBersama(Isi isi, Jenis jenis, String feed, Charset enkode) throws IOException {
    if (jenis != Jenis.JSON && jenis != Jenis.JSONL) {
      return List.of(feed);
    }
    List<String> bersarang = JsonBersarang.feeds(isi.bukaTeks(enkode));
    return bersarang.contains(feed) ? bersarang : List.of(feed);
  }

  @Override
  public void close() throws IOException {
    if (buku != null) {
      buku.close();
    }
  }
}
