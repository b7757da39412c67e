package lumbung.ingest.baca.format;

import java.util.ArrayList;
import java.util.List;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.BerkasDitolak;

/**
 * One record as read: its cells by position, as text in one shared buffer. A reader fills the same instance again and again.
 * A record larger than feeds.md 1.1.10 allows refuses the file (BRK-09).
 */
public final class Rekaman {
  private static final int SEL_MAKS = 32_767;
  private static final int BARIS_MAKS = 1 << 20;
  private static final int KOLOM_MAKS = 256;

  private char[] teks = new char[4096];
  private int panjang;
  private int[] dari = new int[64];
  private int[] sampai = new int[64];
  private boolean[] angka = new boolean[64];
  private int jumlah;
  private long baris;
  private String elemen;

  /** Starts the record with that physical number; {@code elemen} names the part of a nested one, else null. */
  public void mulai(long nomor, String bagian) {
    baris = nomor;
    elemen = bagian;
    jumlah = 0;
    panjang = 0;
  }

  /** Adds the next cell. */
  public void tambah(char[] sumber, int mulai, int banyak, boolean bilangan) {
    taruh(jumlah, sumber, mulai, banyak, bilangan);
  }

  /** Sets the cell at a position; positions between are empty. */
  public void taruh(int posisi, char[] sumber, int mulai, int banyak, boolean bilangan) {
    if (banyak > SEL_MAKS) {
      throw new BerkasDitolak(KodeGalat.BRK_09.berkas("32.767 karakter per sel (baris " + baris + ")", ""));
    }
    if (posisi >= KOLOM_MAKS) {
      throw new BerkasDitolak(KodeGalat.BRK_09.berkas("256 kolom (baris " + baris + ")", ""));
    }
    if (panjang + banyak > BARIS_MAKS) {
      throw new BerkasDitolak(KodeGalat.BRK_09.berkas("1 MiB per baris (baris " + baris + ")", ""));
    }
    if (panjang + banyak > teks.length) {
      teks = java.util.Arrays.copyOf(teks, Math.max(teks.length * 2, panjang + banyak));
    }
    ruang(posisi);
    while (jumlah <= posisi) {
      dari[jumlah] = sampai[jumlah] = panjang;
      angka[jumlah++] = false;
    }
    System.arraycopy(sumber, mulai, teks, panjang, banyak);
    dari[posisi] = panjang;
    panjang += banyak;
    sampai[posisi] = panjang;
    angka[posisi] = bilangan;
  }

  private void ruang(int posisi) {
    if (posisi >= dari.length) {
      int baru = Math.max(dari.length * 2, posisi + 1);
      dari = java.util.Arrays.copyOf(dari, baru);
      sampai = java.util.Arrays.copyOf(sampai, baru);
      angka = java.util.Arrays.copyOf(angka, baru);
    }
  }

  /** Number of cells. */
  public int jumlah() {
    return jumlah;
  }

  /** Physical number of the record, as a spreadsheet shows it (D-30). */
  public long baris() {
    return baris;
  }

  /** Element inside the record for nested JSON, or the sheet after the first; null otherwise. */
  public String elemen() {
    return elemen;
  }

  /** The buffer of all cells; valid until the next record. */
  public char[] teks() {
    return teks;
  }

  public int dari(int posisi) {
    return posisi < jumlah ? dari[posisi] : 0;
  }

  public int sampai(int posisi) {
    return posisi < jumlah ? sampai[posisi] : 0;
  }

  /** Whether the cell was a number in its format (a numeric cell, a JSON number), not a text. */
  public boolean angka(int posisi) {
    return posisi < jumlah && angka[posisi];
  }

  /** The received text of a cell; empty when the record has no such cell. */
  public String sel(int posisi) {
    return posisi < jumlah ? new String(teks, dari[posisi], sampai[posisi] - dari[posisi]) : "";
  }

  /** The received texts of all cells. */
  public List<String> sel() {
    List<String> semua = new ArrayList<>(jumlah);
    for (int i = 0; i < jumlah; i++) {
      semua.add(sel(i));
    }
    return semua;
  }

  /** Whether no cell holds more than blanks. */
  public boolean kosong() {
    for (int i = 0; i < panjang; i++) {
      char c = teks[i];
      if (c > ' ' && c != '\u00a0' && c != '\ufeff') {
        return false;
      }
    }
    return true;
  }
}
