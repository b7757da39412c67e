package lumbung.ingest.baca.nilai;

import java.math.BigDecimal;
import java.util.Locale;
import lumbung.ingest.baca.baris.HariPenilaian;
import lumbung.ingest.baca.bentuk.Feed;
import lumbung.ingest.baca.bentuk.Kolom;
import lumbung.warehouse.rules.Bidang;
import lumbung.warehouse.rules.CodeScheme;
import lumbung.warehouse.rules.LabelMap;
import lumbung.warehouse.rules.StatusSkp;

/** Chooses the parser of a column by its kind; built once per file. */
public final class Penguraian {
  private static final BigDecimal JUMLAH_MAKS = new BigDecimal("99999999999999.9999");

  private final Feed feed;
  private final Konteks konteks;
  private final TeksWaktu waktu;

  public Penguraian(Feed feed, Konteks konteks) {
    this.feed = feed;
    this.konteks = konteks;
    this.waktu = new TeksWaktu(konteks.spreadsheet(), konteks.sejak1904());
  }

  /**
   * The parser of a column.
   *
   * @param jenis kind in place of the column's own, or null
   */
  public Pengurai untuk(Kolom kolom, String jenis) {
    return switch (jenis == null ? kolom.jenis() : jenis) {
      case "id", "kode" -> new Teks(true, kolom.panjangMaks(), false);
      case "teks" -> new Teks(false, kolom.panjangMaks(), false);
      case "nama_unit" -> new Teks(false, kolom.panjangMaks(), true);
      case "nip" -> nip(false, kolom.nama().equals("nip"));
      case "nip_nrp" -> nip(true, false);
      case "tanggal" -> new Tanggal(waktu, konteks.zona(), true);
      case "waktu" -> new Tanggal(waktu, konteks.zona(), false);
      case "bulat" -> new Bulat(kolom.min().longValueExact(), kolom.maks().longValueExact());
      case "jumlah" -> new Desimal(true, false, 4, JUMLAH_MAKS.negate(), JUMLAH_MAKS);
      case "realisasi" -> new Desimal(true, true, 4, JUMLAH_MAKS.negate(), JUMLAH_MAKS);
      case "persen" -> new Desimal(false, false, 2, kolom.min(), kolom.maks());
      case "enum" -> new Pilihan(kolom.kosakata(), kolom.nama().replace('_', ' '));
      case "status_skp" -> new Status(StatusSkp.of(konteks.rules(), konteks.instansiId(), konteks.hari()));
      case "label" -> label(Bidang.valueOf(kolom.kosakata()));
      case "ya" -> new YaTidak(false, konteks.amatan());
      case "plt" -> new YaTidak(true, konteks.amatan());
      case "jenis_kelamin" -> new Kelamin(konteks.amatan());
      case "surel" -> new Hadir(Hadir.SUREL);
      case "ponsel" -> new Hadir(Hadir.PONSEL);
      case "tautan" -> new TautanUrai(kolom.panjangMaks(), feed.indeks("link_sidik"), feed.indeks("host"), feed.indeks("jenis_tautan"));
      default -> throw new IllegalArgumentException("column %s.%s is of unknown kind %s".formatted(feed.nama(), kolom.nama(), kolom.jenis()));
    };
  }

  private Pengurai nip(boolean nrp, boolean lama) {
    return new Nip(AturanNip.of(konteks.rules(), konteks.hari()), konteks.hari(), konteks.spreadsheet(), nrp, lama);
  }

  private Pengurai label(Bidang bidang) {
    return new Peringkat(
        hari -> LabelMap.of(konteks.rules(), bidang, konteks.instansiId(), hari).with(konteks.profil().label(bidang)),
        hari -> CodeScheme.of(konteks.rules(), konteks.skemaKode(), bidang, konteks.instansiId(), hari),
        String.join(", ", LabelMap.official(konteks.rules(), bidang, konteks.instansiId(), konteks.hari()).values()),
        bidang.name().replace('_', ' ').toLowerCase(Locale.ROOT), new HariPenilaian(feed, konteks.hari()));
  }
}
