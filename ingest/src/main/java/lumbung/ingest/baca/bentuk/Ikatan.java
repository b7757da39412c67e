package lumbung.ingest.baca.bentuk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import lumbung.ingest.baca.baris.Baris;
import lumbung.ingest.baca.format.Rekaman;
import lumbung.ingest.baca.nilai.Pengurai;
import lumbung.ingest.baca.nilai.Sel;

/**
 * A form tied to the cells of one file: which position is which column, and the parser of each. Made once per header; for keyed
 * formats again when a new key appears.
 */
public final class Ikatan {
  private final Feed feed;
  private final Form form;
  private final List<String> nama;
  private final boolean lebarTetap;
  private final Map<String, String> pernyataan;
  private final BiFunction<Kolom, String, Pengurai> pengurai;
  private final PenulisMentah mentah;
  private final boolean[] wajib;
  private final boolean[] dariLuar;
  private final int[] diperlukan;
  private Langkah[] langkah;
  private Langkah[] nyata;
  private Langkah[] cadangan;
  private final Rekaman pernyataanRekaman = new Rekaman();
  private Set<Integer> semula;
  private int terikat;
  private Set<String> abaikan = new HashSet<>();

  /** One cell to read: where it stands, where it goes, how. */
  private record Langkah(int posisi, int kolom, Pengurai pengurai, int kolomSyarat, Set<String> nilaiSyarat, boolean gabung) {}

  /** Writes a record as it was received. */
  public interface PenulisMentah {
    String tulis(Rekaman rekaman, List<String> nama);
  }

  /**
   * @param nama names by position; may grow while a keyed file is read
   * @param lebarTetap whether every record must have as many cells as the header (KOL-01)
   * @param pernyataan values of manifest and preamble for columns the file does not have
   */
  public Ikatan(Feed feed, Form form, List<String> nama, boolean lebarTetap, Map<String, String> pernyataan,
      BiFunction<Kolom, String, Pengurai> pengurai, PenulisMentah mentah) {
    this.feed = feed;
    this.form = form;
    this.nama = nama;
    this.lebarTetap = lebarTetap;
    this.pernyataan = pernyataan;
    this.pengurai = pengurai;
    this.mentah = mentah;
    this.wajib = new boolean[feed.kolom().size()];
    form.sumber().values().stream().filter(Form.Sumber::wajib).forEach(s -> wajib[feed.indeks(s.kolom())] = true);
    this.dariLuar = new boolean[feed.kolom().size()];
    form.sumber().values().stream().filter(Form.Sumber::dariLuar).forEach(s -> dariLuar[feed.indeks(s.kolom())] = true);
    this.diperlukan = IntStream.range(0, wajib.length).filter(i -> feed.kolom(i).wajib() || feed.kolom(i).butuh() == 'B' || wajib[i]).toArray();
    ikat();
  }

  private void ikat() {
    List<Langkah> semua = new ArrayList<>();
    Set<Integer> ada = new HashSet<>();
    Map<String, Pengurai> dipakai = new HashMap<>();
    abaikan = new HashSet<>();
    for (int posisi = 0; posisi < nama.size(); posisi++) {
      Form.Sumber sumber = form.sumber().get(Form.lipat(nama.get(posisi)));
      if (sumber == null) {
        abaikan.add(nama.get(posisi));
      } else if (sumber.kolom() != null) {
        int kolom = feed.indeks(sumber.kolom());
        ada.add(kolom);
        Pengurai p = dipakai.computeIfAbsent(kolom + ":" + sumber.jenis(), k -> pengurai.apply(feed.kolom(kolom), sumber.jenis()));
        String[] saat = sumber.saat() == null ? null : sumber.saat().split("=");
        semua.add(new Langkah(posisi, kolom, p, saat == null ? -1 : feed.indeks(saat[0]),
            saat == null ? Set.of() : Set.copyOf(Arrays.asList(saat[1].split("\\|"))), feed.kolom(kolom).jenis().equals("label")));
      }
    }
    // Exact spellings come before others of the same column; officer numbers wait for the state of the assessor.
    semua.sort(Comparator.<Langkah, Boolean>comparing(l -> feed.kolom(l.kolom).jenis().equals("nip_nrp"))
        .thenComparing(l -> l.kolom)
        .thenComparing(l -> !form.sumber().get(Form.lipat(nama.get(l.posisi))).nama().equals(nama.get(l.posisi))));
    langkah = semua.toArray(Langkah[]::new);
    terikat = nama.size();
    semula = semula == null ? ada : semula;
    nyatakan(ada);
  }

  private void nyatakan(Set<Integer> ada) {
    List<Langkah> dulu = new ArrayList<>();
    List<Langkah> kemudian = new ArrayList<>();
    pernyataanRekaman.mulai(0, null);
    pernyataan.forEach((kolom, nilai) -> {
      int k = feed.indeks(kolom);
      if (k >= 0 && !semula.contains(k)) {
        // The year of an SKP is that of its start, and a column may come with a later record: what the file states stands in only for
        // rows without one.
        boolean nanti = ada.contains(k) || (kolom.equals("tahun") && feed.indeks("periode_awal") >= 0);
        (nanti ? kemudian : dulu).add(new Langkah(pernyataanRekaman.jumlah(), k, pengurai.apply(feed.kolom(k), null), -1, Set.of(), false));
        pernyataanRekaman.tambah(nilai.toCharArray(), 0, nilai.length(), false);
      }
    });
    nyata = dulu.toArray(Langkah[]::new);
    cadangan = kemudian.toArray(Langkah[]::new);
  }

  /** Names of the file that the form does not know. */
  public Set<String> diabaikan() {
    return abaikan;
  }

  /** Whether the value comes with the file, its manifest or its title rather than with each row. */
  public boolean dariLuar(int kolom) {
    return dariLuar[kolom];
  }

  /** The columns that may be missed when they are empty. */
  public int[] diperlukan() {
    return diperlukan;
  }

  public boolean wajib(int kolom) {
    return wajib[kolom];
  }

  /** Whether the record has another number of cells than the header. */
  public boolean lebarSalah(Rekaman rekaman) {
    return lebarTetap && rekaman.jumlah() != nama.size();
  }

  /** Reads every known cell of a record into the row. */
  public void isi(Rekaman rekaman, Sel sel, Baris baris) {
    if (nama.size() != terikat) {
      ikat();
    }
    jalankan(nyata, pernyataanRekaman, sel, baris);
    jalankan(langkah, rekaman, sel, baris);
  }

  /** Fills what neither the cells nor the rules of the row gave from what manifest or preamble state. */
  public void lengkapi(Sel sel, Baris baris) {
    jalankan(cadangan, pernyataanRekaman, sel, baris);
  }

  private static void jalankan(Langkah[] daftar, Rekaman rekaman, Sel sel, Baris baris) {
    for (Langkah l : daftar) {
      if (!l.gabung && baris.ada(l.kolom)) {
        continue;
      }
      if (l.kolomSyarat >= 0 && !l.nilaiSyarat.contains(String.valueOf(baris.teks(l.kolomSyarat)))) {
        continue;
      }
      if (sel.baca(rekaman, l.posisi, l.pengurai.kode())) {
        l.pengurai.urai(sel, baris, l.kolom);
      } else {
        l.pengurai.kosong(baris, l.kolom);
      }
    }
  }

  /** The record as it was received. */
  public String mentah(Rekaman rekaman) {
    return mentah.tulis(rekaman, nama);
  }
}
