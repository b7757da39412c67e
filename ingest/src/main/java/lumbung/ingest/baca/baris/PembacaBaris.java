package lumbung.ingest.baca.baris;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import lumbung.ingest.Galat;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.bentuk.Feed;
import lumbung.ingest.baca.bentuk.Ikatan;
import lumbung.ingest.baca.format.Rekaman;
import lumbung.ingest.baca.nilai.Konteks;
import lumbung.ingest.baca.nilai.Sel;
import lumbung.ingest.baca.tulis.Penampung;
import lumbung.ingest.baca.tulis.Silsilah;

/** Turns the records of one file into rows of one feed: values, reasons, key, fingerprint; and hands them on. */
public final class PembacaBaris {
  private final Feed feed;
  private final Kunci kunci;
  private final HashIsi hash;
  private final Baris baris;
  private final Sel sel = new Sel();
  private final Silsilah silsilah;
  private final Penampung penampung;
  private final UjiNip ujiNip;
  private final Cakupan cakupan;
  private final KodeGalat semua;
  private final String nilaiSemua;
  private final Map<String, Long> kode = new HashMap<>();
  private AturanBaris aturan;
  private long dibaca;
  private long galat;

  /**
   * @param semua reason that puts every row into quarantine (BRK-14), or null
   * @param nilaiSemua what BRK-14 says was counted
   */
  public PembacaBaris(Feed feed, Konteks konteks, Silsilah silsilah, Penampung penampung, UjiNip ujiNip, KodeGalat semua,
      String nilaiSemua) {
    this.feed = feed;
    this.kunci = new Kunci(feed, konteks.sumberSistem());
    this.hash = new HashIsi(feed);
    this.baris = new Baris(feed);
    this.silsilah = silsilah;
    this.penampung = penampung;
    this.ujiNip = ujiNip;
    this.cakupan = new Cakupan(feed);
    this.semua = semua;
    this.nilaiSemua = nilaiSemua;
    aturan = AturanBaris.of(feed, konteks);
  }

  /** Judges the records that follow by the form of their table; sheets of one workbook may differ in it. */
  public void bentuk(Konteks konteks) {
    if (!aturan.konteks.form().equals(konteks.form())) {
      aturan = AturanBaris.of(feed, konteks);
    }
  }

  public long dibaca() {
    return dibaca;
  }

  public long galat() {
    return galat;
  }

  /** What a whole extraction of these rows is whole of: one periode_id, one year, or empty. */
  public String cakupan() {
    return cakupan.nama();
  }

  /** Number of rows carrying each code. */
  public Map<String, Long> kode() {
    return kode;
  }

  /** Reads one record and stages it. */
  public void baca(Rekaman rekaman, Ikatan ikatan) {
    dibaca++;
    baris.mulai();
    if (ikatan.lebarSalah(rekaman)) {
      baris.catat(KodeGalat.KOL_01, Integer.toString(rekaman.jumlah()));
    } else {
      ikatan.isi(rekaman, sel, baris);
      ujiNip.amati(baris);
      cakupan.amati(baris);
      aturan.lengkapi(baris);
      ikatan.lengkapi(sel, baris);
      keperluan(ikatan);
      aturan.periksa(baris);
    }
    if (semua != null) {
      baris.catat(semua, nilaiSemua);
    }
    serahkan(rekaman, ikatan);
  }

  private void keperluan(Ikatan ikatan) {
    for (int i : ikatan.diperlukan()) {
      if (baris.ada(i) || baris.bermasalah(i)) {
        continue;
      }
      if (ikatan.dariLuar(i)) {
        baris.catat(KodeGalat.WJB_02, i, "", "bentuk berkas ini tidak memuatnya di setiap baris");
      } else if (feed.kolom(i).wajib() || ikatan.wajib(i)) {
        if (!feed.kolom(i).jenis().equals("turunan")) {
          baris.catat(KodeGalat.WJB_01, i, "", "");
        }
      } else {
        String sebab = aturan.syarat(feed.kolom(i).syarat(), baris);
        if (sebab != null) {
          // W: required outright where the condition holds, as in "W (EKINERJA)".
          baris.catat(feed.kolom(i).syarat().startsWith("W:") ? KodeGalat.WJB_01 : KodeGalat.WJB_02, i, "", sebab);
        }
      }
    }
  }

  private void serahkan(Rekaman rekaman, Ikatan ikatan) {
    List<Alasan> alasan = baris.alasan();
    byte[] elemen = utf8(rekaman.elemen());
    if (alasan.isEmpty()) {
      penampung.baik(silsilah, baris, rekaman.baris(), elemen, hash.hitung(baris), kunci.susun(baris), null, asal());
      return;
    }
    boolean ditolak = false;
    TreeSet<String> kodeBaris = new TreeSet<>();
    for (Alasan a : alasan) {
      ditolak |= menolak(a, ikatan);
      kodeBaris.add(a.kode().kode());
    }
    kodeBaris.forEach(k -> kode.merge(k, 1L, Long::sum));
    byte[] gabungan = utf8(String.join(",", kodeBaris));
    byte[] kunciBisnis = kunci.susun(baris);
    if (ditolak) {
      galat++;
      penampung.tolak(silsilah, baris, rekaman.baris(), elemen, gabungan, kunciBisnis, utf8(kunci.idSumber(baris)),
          utf8(ikatan.mentah(rekaman)), utf8(alasanJson(rekaman.baris(), alasan)));
    } else {
      penampung.baik(silsilah, baris, rekaman.baris(), elemen, hash.hitung(baris), kunciBisnis, gabungan, asal());
    }
  }

  private boolean menolak(Alasan a, Ikatan ikatan) {
    return switch (a.kode().tingkat()) {
      case GALAT -> true;
      case BERGANTUNG -> feed.kolom(a.kolom()).wajib() || ikatan.wajib(a.kolom())
          || (feed.kolom(a.kolom()).butuh() == 'B' && aturan.syarat(feed.kolom(a.kolom()).syarat(), baris) != null);
      default -> false;
    };
  }

  private String alasanJson(long nomor, List<Alasan> alasan) {
    StringBuilder s = new StringBuilder("[");
    for (Alasan a : alasan) {
      Galat g = a.kolom() < 0 ? a.kode().baris(nomor, a.nilai()) : a.kode().sel(nomor, feed.kolom(a.kolom()).nama(), a.nilai(), a.x());
      s.append(s.length() > 1 ? "," : "");
      anggota(s.append('{'), "kode", g.kode());
      anggota(s.append(','), "kolom", g.kolom());
      anggota(s.append(','), "nilai", g.nilai());
      anggota(s.append(','), "pesan", g.pesan());
      anggota(s.append(','), "saran", g.saran());
      s.append('}');
    }
    return s.append(']').toString();
  }

  private byte[] asal() {
    String[] asal = baris.asal();
    if (asal == null) {
      return null;
    }
    StringBuilder s = new StringBuilder("{");
    for (int i = 0; i < asal.length; i++) {
      if (asal[i] != null) {
        s.append(s.length() > 1 ? "," : "");
        anggota(s, feed.kolom(i).nama(), asal[i]);
      }
    }
    return s.append('}').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void anggota(StringBuilder s, String nama, String nilai) {
    s.append('"').append(nama).append("\":\"");
    JsonStringEncoder.getInstance().quoteAsString(nilai, s);
    s.append('"');
  }

  private static byte[] utf8(String s) {
    return s == null ? null : s.getBytes(StandardCharsets.UTF_8);
  }
}
