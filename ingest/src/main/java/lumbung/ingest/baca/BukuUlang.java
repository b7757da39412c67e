package lumbung.ingest.baca;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lumbung.ingest.baca.bentuk.Feed;
import lumbung.ingest.baca.bentuk.Feeds;
import lumbung.ingest.baca.bentuk.Form;
import lumbung.ingest.baca.format.Bacaan;
import lumbung.ingest.baca.format.Isi;
import lumbung.ingest.baca.format.Jenis;

/** A workbook that was read before, to show its sheets once more, cell by cell. Hidden sheets and those without a header of the feed are none of it. */
public final class BukuUlang implements Closeable {

  private final Feed feed;
  private final Sumber sumber;

  private BukuUlang(Feed feed, Sumber sumber) {
    this.feed = feed;
    this.sumber = sumber;
  }

  /** @param berkas the workbook, not packed */
  public static BukuUlang buka(Path berkas, String feed) throws IOException {
    Feed dibaca = Feeds.find(feed);
    Isi isi = Isi.periksa(berkas, Batas.BAKU);
    return new BukuUlang(dibaca, new Sumber(dibaca, isi, Jenis.XLSX, StandardCharsets.UTF_8, null, berkas.getParent(), Map.of()));
  }

  /** Its sheets, in their order. */
  public List<Lembar> lembar() {
    return sumber.tabel().stream().map(tabel -> new Lembar(feed, tabel)).toList();
  }

  /** Whether it counts days from 1904. */
  public boolean sejak1904() {
    return sumber.sejak1904();
  }

  @Override
  public void close() throws IOException {
    sumber.close();
  }

  /** One sheet. */
  public static final class Lembar {

    private final Feed feed;
    private final Tabel tabel;

    private Lembar(Feed feed, Tabel tabel) {
      this.feed = feed;
      this.tabel = tabel;
    }

    public String nama() {
      return tabel.lembar();
    }

    /** Number of the row that is the header, as a spreadsheet shows it. */
    public long barisJudul() {
      return tabel.judul().baris() + 1L;
    }

    /** Names by position; empty where the header has none. */
    public List<String> judul() {
      return tabel.judul().nama();
    }

    /** The kind of value at a position, as {@code sources/<feed>/columns.csv} names it; empty for a column that is not read. */
    public String jenis(int posisi) {
      Form.Sumber dari = posisi < judul().size() ? tabel.judul().form().sumber().get(Form.lipat(judul().get(posisi))) : null;
      if (dari == null || dari.kolom() == null) {
        return "";
      }
      return dari.jenis() != null ? dari.jenis() : feed.kolom(feed.indeks(dari.kolom())).jenis();
    }

    /** All its rows from the first, those above the header too. */
    public Bacaan isi() throws IOException {
      return tabel.pembuka().buka();
    }
  }
}
