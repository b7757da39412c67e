package lumbung.ingest.baca.baris;

import java.util.Locale;
import lumbung.ingest.baca.bentuk.Feed;

/** What the rows of one file have in common: the period, else the year; nothing for master data. */
final class Cakupan {
  private final int kolom;
  private final boolean teks;
  private String nilai;
  private long angka;
  private boolean ada;
  private boolean beragam;

  Cakupan(Feed feed) {
    kolom = switch (feed.nama()) {
      case "periode", "unor", "pegawai", "rhk", "indikator" -> -1;
      case "skp", "capaian_organisasi" -> feed.indeks("tahun");
      default -> feed.indeks("periode_id");
    };
    teks = kolom >= 0 && feed.kolom(kolom).teks();
  }

  void amati(Baris baris) {
    if (beragam || kolom < 0 || !baris.ada(kolom)) {
      return;
    }
    if (teks) {
      if (nilai == null) {
        nilai = baris.teks(kolom).toLowerCase(Locale.ROOT);
      } else {
        beragam = !nilai.equalsIgnoreCase(baris.teks(kolom));
      }
    } else {
      beragam = ada && angka != baris.angka(kolom);
      angka = baris.angka(kolom);
      ada = true;
    }
  }

  String nama() {
    return beragam ? "" : teks ? (nilai == null ? "" : nilai) : ada ? Long.toString(angka) : "";
  }
}
