package lumbung.ingest.baca.baris;

import java.math.BigDecimal;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.bentuk.Feed;
import lumbung.ingest.baca.nilai.Ingatan;
import lumbung.ingest.baca.nilai.Konteks;
import lumbung.ingest.baca.nilai.Target;

/** What holds between the columns of one row of a feed: values that follow from others, conditions of B columns, checks. */
abstract class AturanBaris {
  final Feed feed;
  final Konteks konteks;

  AturanBaris(Feed feed, Konteks konteks) {
    this.feed = feed;
    this.konteks = konteks;
  }

  static AturanBaris of(Feed feed, Konteks konteks) {
    return switch (feed.nama()) {
      case "periode" -> new AturanPeriode(feed, konteks);
      case "unor" -> new AturanUnor(feed, konteks);
      case "pegawai" -> new AturanPegawai(feed, konteks);
      case "skp" -> new AturanSkp(feed, konteks);
      case "indikator", "rencana_aksi" -> new AturanTarget(feed, konteks);
      case "penilaian" -> new AturanPenilaian(feed, konteks);
      case "capaian_organisasi" -> new AturanCapaian(feed, konteks);
      case "rhk", "bukti_dukung", "umpan_balik" -> new Biasa(feed, konteks);
      default -> throw new IllegalArgumentException("no checks between the columns of feed %s: name them here".formatted(feed.nama()));
    };
  }

  /** Fills what follows from other columns of the row. */
  void lengkapi(Baris baris) {}

  /** Why a B column is required in this row, in the words of WJB-02; null if it is not. */
  String syarat(String nama, Baris baris) {
    throw new IllegalStateException("%s has no condition %s: AturanBaris".formatted(feed.nama(), nama));
  }

  /** Notes what is wrong between columns. */
  void periksa(Baris baris) {}

  /** Notes TGL-02 when the end comes before the start. */
  static void urutan(Baris baris, int awal, int akhir) {
    if (baris.ada(awal) && baris.ada(akhir) && baris.angka(akhir) < baris.angka(awal)) {
      baris.catat(KodeGalat.TGL_02, akhir, java.time.LocalDate.ofEpochDay(baris.angka(akhir)).toString(), "");
    }
  }

  /** Notes KOD-04 for a code that a short list of the reference lacks. */
  final void rujuk(Baris baris, String daftar, int kolom) {
    if (baris.ada(kolom) && !konteks.reference().codes(daftar).containsKey(baris.teks(kolom))) {
      baris.catat(KodeGalat.KOD_04, kolom, baris.teks(kolom), daftar.replace('_', ' '));
    }
  }

  /** Notes REF-06 for an agency nobody knows. */
  final void rujukInstansi(Baris baris, int kolom) {
    if (baris.ada(kolom) && konteks.reference().instansi(baris.teks(kolom)).isEmpty()) {
      baris.catat(KodeGalat.REF_06, kolom, baris.teks(kolom), "");
    }
  }

  private static final class AturanUnor extends AturanBaris {
    AturanUnor(Feed feed, Konteks konteks) {
      super(feed, konteks);
    }

    @Override
    void periksa(Baris baris) {
      rujuk(baris, "eselon", feed.indeks("eselon_id"));
      rujukInstansi(baris, feed.indeks("instansi_unor_id"));
    }
  }

  /** A feed without rules between columns. */
  private static final class Biasa extends AturanBaris {
    Biasa(Feed feed, Konteks konteks) {
      super(feed, konteks);
    }
  }

  private static final class AturanPeriode extends AturanBaris {
    private static final BigDecimal[] MAKS = {BigDecimal.valueOf(12), BigDecimal.valueOf(4)};
    private final int tahun = feed.indeks("tahun");
    private final int awal = feed.indeks("periode_awal");
    private final int akhir = feed.indeks("periode_akhir");
    private final int tipe = feed.indeks("tipe_periodik");
    private final int angka = feed.indeks("angka_periodik");

    AturanPeriode(Feed feed, Konteks konteks) {
      super(feed, konteks);
    }

    @Override
    void lengkapi(Baris baris) {
      if (!baris.ada(tahun) && baris.ada(awal) && !baris.bermasalah(tahun)) {
        baris.angka(tahun, java.time.LocalDate.ofEpochDay(baris.angka(awal)).getYear());
      }
    }

    @Override
    void periksa(Baris baris) {
      urutan(baris, awal, akhir);
      if (!baris.ada(tipe) || !baris.ada(angka)) {
        return;
      }
      long n = baris.angka(angka);
      String batas = switch (baris.teks(tipe)) {
        case "BULANAN" -> n < 1 || n > MAKS[0].intValue() ? "1 sampai 12" : null;
        case "TRIWULANAN" -> n < 1 || n > MAKS[1].intValue() ? "1 sampai 4" : null;
        case "TAHUNAN" -> n != 0 ? "0" : null;
        default -> null;
      };
      if (batas != null) {
        baris.kosongkan(angka);
        baris.catat(KodeGalat.ANG_02, angka, Long.toString(n), batas);
      }
    }
  }

  private static final class AturanSkp extends AturanBaris {
    private final int tahun = feed.indeks("tahun");
    private final int awal = feed.indeks("periode_awal");
    private final int akhir = feed.indeks("periode_akhir");
    private final int adaSkp = feed.indeks("is_skp");

    AturanSkp(Feed feed, Konteks konteks) {
      super(feed, konteks);
    }

    @Override
    void lengkapi(Baris baris) {
      if (!baris.ada(tahun) && baris.ada(awal) && !baris.bermasalah(tahun)) {
        baris.angka(tahun, java.time.LocalDate.ofEpochDay(baris.angka(awal)).getYear());
      }
    }

    @Override
    String syarat(String nama, Baris baris) {
      return baris.ada(adaSkp) && baris.angka(adaSkp) == 0 ? null : "pegawai ini ber-SKP";
    }

    @Override
    void periksa(Baris baris) {
      urutan(baris, awal, akhir);
    }
  }

  /** Amounts of indikator and rencana_aksi, taken from their texts where they do not stand by themselves. */
  private static final class AturanTarget extends AturanBaris {
    private final Ingatan<Target> arti = new Ingatan<>(Target::urai);
    private final Letak target = new Letak(feed, "target");
    private final Letak realisasi = new Letak(feed, "realisasi");

    /** Where the text of an amount stands, and what is taken from it. */
    private record Letak(int teks, int jumlah, int maks, int satuan) {
      Letak(Feed feed, String apa) {
        this(feed.indeks(apa + "_teks"), feed.indeks(apa + "_jumlah"), feed.indeks(apa + "_maks"), feed.indeks(apa + "_satuan"));
      }
    }

    AturanTarget(Feed feed, Konteks konteks) {
      super(feed, konteks);
    }

    @Override
    void lengkapi(Baris baris) {
      urai(baris, target, false);
      urai(baris, realisasi, true);
    }

    private void urai(Baris baris, Letak di, boolean bulatDiharap) {
      if (!baris.ada(di.teks) || baris.ada(di.jumlah) || baris.bermasalah(di.jumlah)) {
        return;
      }
      Target dibaca = arti.baca(baris.teks(di.teks));
      if (dibaca.ragu()) {
        baris.catat(KodeGalat.ANG_03, di.jumlah, baris.diterima(di.teks), "");
      }
      isi(baris, di.jumlah, dibaca.jumlah());
      isi(baris, di.maks, dibaca.maks());
      if (dibaca.satuan() != null && !baris.ada(di.satuan) && dibaca.satuan().length() <= feed.kolom(di.satuan).panjangMaks()) {
        baris.teks(di.satuan, dibaca.satuan());
      }
      if (bulatDiharap && dibaca.jumlah() != null && dibaca.jumlah().stripTrailingZeros().scale() > 0) {
        baris.catat(KodeGalat.ANG_05, di.jumlah, baris.diterima(di.teks), "");
      }
    }

    private static void isi(Baris baris, int kolom, BigDecimal nilai) {
      if (kolom >= 0 && nilai != null && !baris.ada(kolom)) {
        baris.angka(kolom, nilai.setScale(4).unscaledValue().longValueExact());
      }
    }
  }

  private static final class AturanCapaian extends AturanBaris {
    private final int jenis = feed.indeks("jenis");

    AturanCapaian(Feed feed, Konteks konteks) {
      super(feed, konteks);
    }

    @Override
    String syarat(String nama, Baris baris) {
      return "PERIODIK".equals(baris.teks(jenis)) ? "capaian PERIODIK" : null;
    }
  }
}
