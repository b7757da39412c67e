package lumbung.ingest.baca.tulis;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lumbung.ingest.baca.baris.Baris;
import lumbung.ingest.baca.bentuk.Feed;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;
import org.apache.arrow.memory.BufferAllocator;

/**
 * The staged files of one agency that one task writes: {@code baik/<feed>/<instansi>} for rows to resolve, {@code
 * tolak/<feed>/<instansi>} for rows refused while reading. Small files share them; what a refused file left is taken back to the mark
 * set before it, which works as long as no batch was handed over since.
 */
public final class Penampung {
  private final Connection duck;
  private final BufferAllocator memori;
  private final Path folder;
  private final String instansiId;
  private final boolean sendiri;
  private final Map<String, ParquetSink> sink = new LinkedHashMap<>();
  private final Map<ParquetSink, Integer> tanda = new HashMap<>();
  private Feed feedTerakhir;
  private ParquetSink baikTerakhir;

  /** @param sendiri whether one large file has this to itself, so that batches may be handed over before it is read to its end */
  public Penampung(Connection duck, BufferAllocator memori, Path folder, String instansiId, boolean sendiri) {
    this.duck = duck;
    this.memori = memori;
    this.folder = folder;
    this.instansiId = instansiId;
    this.sendiri = sendiri;
  }

  /** Remembers where each file stands. */
  public void tandai() {
    tanda.clear();
    feedTerakhir = null;
    sink.values().forEach(s -> {
      s.lepasBilaPenuh();
      tanda.put(s, s.baris());
    });
  }

  /** Drops every row since the mark; a large file writes each feed once, so its files since the mark go whole. */
  public void kembali() {
    feedTerakhir = null;
    if (sendiri) {
      List<String> baru = sink.keySet().stream().filter(k -> !tanda.containsKey(sink.get(k))).toList();
      baru.forEach(k -> sink.remove(k).batal());
    } else {
      sink.values().forEach(s -> s.kembaliKe(tanda.getOrDefault(s, 0)));
    }
  }

  /** Writes everything out. */
  public void selesai() {
    sink.values().forEach(ParquetSink::selesai);
    sink.clear();
  }

  /** Forgets everything after a failure of the program. */
  public void batal() {
    sink.values().forEach(ParquetSink::batal);
    sink.clear();
  }

  /** One row that goes on to resolution. */
  public void baik(Silsilah s, Baris b, long baris, byte[] elemen, byte[] hash, byte[] kunci, byte[] tandaMutu, byte[] asal) {
    Feed feed = b.feed();
    ParquetSink ke = baik(feed);
    int i = ke.baris();
    int k = 0;
    ke.kolom(k++).teks(i, s.instansiId);
    ke.kolom(k++).teks(i, s.sumberSistem);
    ke.kolom(k++).teks(i, s.saluran);
    ke.kolom(k++).teks(i, s.batchId);
    ke.kolom(k++).teks(i, s.berkas);
    ke.kolom(k++).angka(i, baris);
    ke.kolom(k++).teks(i, elemen);
    ke.kolom(k++).angka(i, s.diekstrakPada);
    ke.kolom(k++).angka(i, s.diterimaPada);
    ke.kolom(k++).angka(i, s.revisi);
    ke.kolom(k++).teks(i, hash);
    ke.kolom(k++).teks(i, kunci);
    ke.kolom(k++).teks(i, DITERIMA);
    ke.kolom(k++).teks(i, tandaMutu);
    ke.kolom(k++).teks(i, asal);
    ke.kolom(k++).teks(i, s.versiAturan);
    for (int j = 0; j < b.jumlahKolom(); j++, k++) {
      if (!b.ada(j)) {
        ke.kolom(k).kosong(i);
      } else if (b.bertipeTeks(j)) {
        ke.kolom(k).teks(i, b.buffer(), b.dari(j), b.sampai(j) - b.dari(j));
      } else {
        ke.kolom(k).angka(i, b.angka(j));
      }
    }
    selesaiBaris(ke);
  }

  /** One row refused while reading, in the columns of {@link Landing#KARANTINA}. */
  public void tolak(Silsilah s, Baris b, long baris, byte[] elemen, byte[] kode, byte[] kunci, byte[] idSumber, byte[] mentah, byte[] alasan) {
    ParquetSink ke = sink("tolak", new String(s.feed, java.nio.charset.StandardCharsets.UTF_8), Landing.KARANTINA);
    int i = ke.baris();
    int k = 0;
    ke.kolom(k++).teks(i, s.instansiId);
    ke.kolom(k++).teks(i, s.feed);
    ke.kolom(k++).teks(i, s.batchId);
    ke.kolom(k++).teks(i, s.berkas);
    ke.kolom(k++).angka(i, baris);
    ke.kolom(k++).teks(i, elemen);
    ke.kolom(k++).teks(i, KARANTINA);
    ke.kolom(k++).teks(i, kode);
    ke.kolom(k++).teks(i, kunci);
    ke.kolom(k++).teks(i, idSumber);
    for (String rujukan : RUJUKAN) {
      int j = b.feed().indeks(rujukan);
      if (b.ada(j)) {
        ke.kolom(k++).teks(i, b.buffer(), b.dari(j), b.sampai(j) - b.dari(j));
      } else {
        ke.kolom(k++).kosong(i);
      }
    }
    ke.kolom(k++).teks(i, mentah);
    ke.kolom(k++).teks(i, alasan);
    ke.kolom(k++).angka(i, s.diekstrakPada);
    ke.kolom(k).angka(i, s.diterimaPada);
    selesaiBaris(ke);
  }

  private void selesaiBaris(ParquetSink ke) {
    ke.berikut();
    if (sendiri) {
      ke.lepasBilaPenuh();
    }
  }

  /** Nearly every row goes where the one before it went. */
  private ParquetSink baik(Feed feed) {
    if (feed != feedTerakhir) {
      baikTerakhir = sink("baik", feed.nama(), feed.tabel());
      feedTerakhir = feed;
    }
    return baikTerakhir;
  }

  private ParquetSink sink(String hasil, String feed, Table tabel) {
    return sink.computeIfAbsent(hasil + "/" + feed, jalur ->
        new ParquetSink(duck, memori, tabel, folder.resolve(jalur).resolve(instansiId).resolve(UUID.randomUUID() + ".parquet")));
  }

  private static final byte[] DITERIMA = Silsilah.utf8("DITERIMA");
  private static final byte[] KARANTINA = Silsilah.utf8("KARANTINA");
  /** What resolution looks up, also of a refused row. */
  private static final List<String> RUJUKAN = List.of("nip", "pns_id", "skp_id");
}
