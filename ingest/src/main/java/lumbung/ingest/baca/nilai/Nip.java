package lumbung.ingest.baca.nilai;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.baris.Baris;

/**
 * Employee numbers (feeds.md 3.2, R-801 to R-803): cleaned lexically, judged digit by digit, never completed or rounded back.
 * Nine digits of the employee a row is about stand as they are: only the master knows whose old number that is. Of anybody else they
 * are no number.
 */
public final class Nip implements Pengurai {
  private static final Pattern ILMIAH = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");
  private static final Pattern DUA = Pattern.compile("(\\d{9}) ?/ ?(\\d{18})");
  private static final Pattern NOL_DESIMAL = Pattern.compile("\\d{18}\\.0");
  private static final Pattern DIGIT = Pattern.compile("\\d+");
  private static final int KELIPATAN = 32;

  private final boolean selAngkaRusak;
  private final boolean nrp;
  private final boolean lama;
  private final AturanNip aturan;
  private final LocalDate tmtTerakhir;

  /**
   * @param hari day of extraction, against which the future is judged
   * @param selAngkaRusak whether a number cell has lost digits, as in xlsx; a JSON number has not
   * @param nrp whether numbers of military and police officers stand here too
   * @param lama whether the master is asked whose old number nine digits are (NIP-13)
   */
  public Nip(AturanNip aturan, LocalDate hari, boolean selAngkaRusak, boolean nrp, boolean lama) {
    this.aturan = aturan;
    this.tmtTerakhir = hari.plusMonths(aturan.tmtDepanMaks());
    this.selAngkaRusak = selAngkaRusak;
    this.nrp = nrp;
    this.lama = lama;
  }

  @Override
  public boolean kode() {
    return true;
  }

  @Override
  public void urai(Sel sel, Baris baris, int kolom) {
    if (sel.angka() && selAngkaRusak) {
      baris.catat(KodeGalat.NIP_03, kolom, sel.diterima(), "");
      return;
    }
    if (sel.panjang() == 18 && digitSemua(sel)) {
      tulis(sel, baris, kolom, sel.teks(), sel.dari());
      return;
    }
    String s = sel.bersihan();
    String rapat = s.replace(" ", "");
    if (DIGIT.matcher(rapat).matches()) {
      digit(sel, baris, kolom, rapat);
    } else if (ILMIAH.matcher(rapat).matches()) {
      baris.catat(KodeGalat.NIP_03, kolom, sel.diterima(), "");
    } else if (NOL_DESIMAL.matcher(rapat).matches()) {
      String inti = rapat.substring(0, 18);
      if (Long.parseLong(inti) % KELIPATAN == 0) {
        baris.catat(KodeGalat.NIP_05, kolom, sel.diterima(), "");
      }
      ganti(sel, baris, kolom, inti);
    } else if (DUA.matcher(s).matches()) {
      baris.catat(KodeGalat.NIP_14, kolom, sel.diterima(), "");
      ganti(sel, baris, kolom, s.substring(s.length() - 18));
    } else {
      baris.catat(KodeGalat.NIP_01, kolom, sel.diterima(), "");
    }
  }

  private void digit(Sel sel, Baris baris, int kolom, String rapat) {
    if (rapat.length() == 18) {
      ganti(sel, baris, kolom, rapat);
    } else if ((lama && rapat.length() == 9) || (nrp && rapat.length() < 18 && !baris.penilaiAsn())) {
      baris.teks(kolom, rapat);
      if (!rapat.equals(sel.diterima().strip())) {
        baris.asal(kolom, sel.diterima());
      }
    } else if (rapat.length() == 16) {
      baris.catat(KodeGalat.NIP_06, kolom, sel.diterima(), "");
    } else {
      baris.catat(KodeGalat.NIP_02, kolom, sel.diterima(), "");
    }
  }

  private void ganti(Sel sel, Baris baris, int kolom, String nip) {
    baris.asal(kolom, sel.diterima());
    tulis(sel, baris, kolom, nip.toCharArray(), 0);
  }

  private void tulis(Sel sel, Baris baris, int kolom, char[] nip, int dari) {
    baris.teks(kolom, nip, dari, dari + 18);
    if (sel.diubah()) {
      baris.asal(kolom, sel.diterima());
    }
    periksa(sel, baris, kolom, nip, dari);
  }

  private void periksa(Sel sel, Baris baris, int kolom, char[] nip, int dari) {
    LocalDate lahir = tanggal(angka(nip, dari, 4), angka(nip, dari + 4, 2), angka(nip, dari + 6, 2));
    int tahun = angka(nip, dari + 8, 4);
    int bulan = angka(nip, dari + 12, 2);
    int kelamin = nip[dari + 14] - '0';
    boolean pns = aturan.bulanPns(bulan);
    if (angka(nip, dari + 15, 3) == 0) {
      baris.catat(KodeGalat.NIP_04, kolom, sel.diterima(), "");
    }
    if (!pns && !aturan.kontrakPppk(bulan)) {
      baris.catat(KodeGalat.NIP_07, kolom, sel.diterima(), "");
    }
    if (lahir == null) {
      baris.catat(KodeGalat.NIP_08, kolom, sel.diterima(), "");
    }
    if (kelamin != 1 && kelamin != 2) {
      baris.catat(KodeGalat.NIP_11, kolom, sel.diterima(), "");
    }
    if (!pns && aturan.kontrakPppk(bulan) && !aturan.kontrakDikenal(bulan)) {
      baris.catat(KodeGalat.NIP_12, kolom, sel.diterima(), "");
    }
    if (tahun > 0 && (pns || aturan.kontrakPppk(bulan))) {
      pengangkatan(sel, baris, kolom, lahir, LocalDate.of(tahun, pns ? bulan : 1, 1), pns);
    }
  }

  private void pengangkatan(Sel sel, Baris baris, int kolom, LocalDate lahir, LocalDate tmt, boolean pns) {
    if (tmt.isAfter(tmtTerakhir)) {
      baris.catat(KodeGalat.NIP_10, kolom, sel.diterima(), "");
    } else if (lahir != null) {
      // A PPPK number tells the year of appointment only.
      long usia = pns ? ChronoUnit.YEARS.between(lahir, tmt) : tmt.getYear() - lahir.getYear();
      if (usia < aturan.usiaMin() || usia > aturan.usiaMaks()) {
        baris.catat(KodeGalat.NIP_09, kolom, sel.diterima(), "");
      }
    }
  }

  private static boolean digitSemua(Sel sel) {
    for (int i = 0; i < 18; i++) {
      char c = sel.di(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static int angka(char[] nip, int dari, int banyak) {
    int v = 0;
    for (int i = dari; i < dari + banyak; i++) {
      v = v * 10 + nip[i] - '0';
    }
    return v;
  }

  private static LocalDate tanggal(int tahun, int bulan, int hari) {
    if (tahun < 1 || bulan < 1 || bulan > 12 || hari < 1 || hari > 31) {
      return null;
    }
    try {
      return LocalDate.of(tahun, bulan, hari);
    } catch (DateTimeException tidakAda) {
      return null;
    }
  }
}
