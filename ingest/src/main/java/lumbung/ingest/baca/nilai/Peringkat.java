package lumbung.ingest.baca.nilai;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.baris.Baris;
import lumbung.ingest.baca.baris.HariPenilaian;
import lumbung.warehouse.rules.CodeScheme;
import lumbung.warehouse.rules.Label;
import lumbung.warehouse.rules.LabelMap;

/**
 * A rating or predikat, as label or as code (feeds.md 3.7, R-105, R-106). Which rule holds depends on the period assessed. A second
 * source cell of the same column, a code beside its label, must agree (KOD-05).
 */
final class Peringkat implements Pengurai {
  private final Function<LocalDate, LabelMap> label;
  private final Function<LocalDate, CodeScheme> skema;
  private final String daftar;
  private final String tabel;
  private final HariPenilaian hari;
  private final Map<LocalDate, Ingatan<Label>> labelHari = new HashMap<>();
  private final Map<LocalDate, CodeScheme> skemaHari = new HashMap<>();

  /**
   * @param daftar the labels to use, for the message
   * @param hari day by whose rules a row is read
   */
  Peringkat(Function<LocalDate, LabelMap> label, Function<LocalDate, CodeScheme> skema, String daftar, String tabel, HariPenilaian hari) {
    this.label = label;
    this.skema = skema;
    this.daftar = daftar;
    this.tabel = tabel;
    this.hari = hari;
  }

  @Override
  public boolean kode() {
    return true;
  }

  @Override
  public void urai(Sel sel, Baris baris, int kolom) {
    String s = sel.bersihan();
    boolean kode = CodeScheme.isCode(s);
    Label arti = kode ? skema(baris).read(s) : label(baris).baca(s);
    if (arti.ditolak()) {
      KodeGalat galat = KodeGalat.of(arti.galat());
      baris.catat(galat, kolom, sel.diterima(), galat == KodeGalat.KOD_04 ? tabel : daftar);
      baris.asal(kolom, sel.diterima());
    } else if (arti.perlakuan() == Label.Perlakuan.TANPA_SKP) {
      baris.tandaiTanpaSkp();
      baris.asal(kolom, sel.diterima());
    } else if (arti.perlakuan() == Label.Perlakuan.KODE) {
      pakai(sel, baris, kolom, s, arti.kode());
    }
    if (kode) {
      baris.kodeDiterima(kolom, Integer.parseInt(s.strip()));
    }
  }

  private void pakai(Sel sel, Baris baris, int kolom, String s, String kode) {
    if (baris.ada(kolom) && !baris.teks(kolom).equals(kode)) {
      baris.catat(KodeGalat.KOD_05, kolom, baris.diterima(kolom) + " / " + sel.diterima(), "");
      return;
    }
    baris.teks(kolom, kode);
    if (!kode.equals(s)) {
      baris.asal(kolom, sel.diterima());
    }
  }

  private Ingatan<Label> label(Baris baris) {
    return labelHari.computeIfAbsent(hari.dari(baris), hariIni -> new Ingatan<>(label.apply(hariIni)::read));
  }

  private CodeScheme skema(Baris baris) {
    return skemaHari.computeIfAbsent(hari.dari(baris), skema);
  }
}
