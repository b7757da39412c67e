package lumbung.ingest.putus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lumbung.ingest.Kiriman;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.StatusKiriman;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;

/**
 * Tells new content from content that was received before (feeds 1.5.2). Known content of the same agency and feed is
 * KIRIMAN_ULANG, unless its stated extraction time is newer than that of the latest accepted batch: a value may go from A to B and
 * back to A. A file that did not fit its manifest (BRK-11) made nothing known: the same bytes with a manifest that fits are to be read.
 *
 * @param baru what counts, in the order of D-24
 * @param ulang repeated deliveries, with the batch each of them repeats
 */
record Resends(List<Kiriman> baru, Map<Kiriman, String> ulang) {

  private static final List<String> FEEDS = Landing.FEEDS.stream().map(Table::name).toList();

  /** Feed by feed, then by extraction, then by name (D-24); the id decides between equals, so that the order is one. */
  static final Comparator<Kiriman> URUTAN = Comparator.comparingInt((Kiriman k) -> FEEDS.indexOf(k.feed()))
      .thenComparing(Kiriman::diekstrakPada).thenComparing(Kiriman::berkas).thenComparing(Kiriman::batchId);

  /** Of one content in one run the file that fits its manifest is read, and the other repeats it. */
  private static final Comparator<Kiriman> FITTING_FIRST = Comparator.comparing(k -> k.kode().containsKey(KodeGalat.BRK_11.kode()));

  private record Stream(String instansiId, String feed) {}

  private record Content(String instansiId, String feed, String hashKonten) {}

  static Resends of(List<Kiriman> read, Ops ops) {
    Map<Content, String> known = new HashMap<>();
    Map<Stream, Instant> latest = new HashMap<>();
    for (Kiriman k : read) {
      if (latest.containsKey(new Stream(k.instansiId(), k.feed()))) {
        continue;
      }
      latest.put(new Stream(k.instansiId(), k.feed()), Instant.MIN);
      ops.query(r -> known.putIfAbsent(new Content(k.instansiId(), k.feed(), r.getString(1)), r.getString(2)), """
          SELECT hash_konten, batch_id FROM ops_batch
          WHERE instansi_id = ? AND feed = ? AND status IN ('DITERIMA', 'DITERIMA_SEBAGIAN', 'DITOLAK')
            AND NOT EXISTS (SELECT 1 FROM ops_batch_kode k WHERE k.batch_id = ops_batch.batch_id AND k.kode = ?)
          ORDER BY rowid DESC""", k.instansiId(), k.feed(), KodeGalat.BRK_11.kode());
      ops.query(r -> r.getString(1) == null ? null
          : latest.merge(new Stream(k.instansiId(), k.feed()), Instant.parse(r.getString(1)), Resends::later), """
          SELECT max(diekstrak_pada) FROM ops_batch
          WHERE instansi_id = ? AND feed = ? AND status IN ('DITERIMA', 'DITERIMA_SEBAGIAN')""", k.instansiId(), k.feed());
    }
    List<Kiriman> fresh = new ArrayList<>();
    Map<Kiriman, String> repeated = new HashMap<>();
    for (Kiriman k : read.stream().sorted(FITTING_FIRST.thenComparing(URUTAN)).toList()) {
      Content content = new Content(k.instansiId(), k.feed(), k.hashKonten());
      Stream stream = new Stream(k.instansiId(), k.feed());
      String before = known.get(content);
      if (before != null && !(k.dinyatakan() && k.diekstrakPada().isAfter(latest.get(stream)))) {
        repeated.put(k, before);
        continue;
      }
      fresh.add(k);
      known.put(content, k.batchId());
      if (k.status() != StatusKiriman.DITOLAK) {
        latest.merge(stream, k.diekstrakPada(), Resends::later);
      }
    }
    fresh.sort(URUTAN);
    return new Resends(fresh, repeated);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
