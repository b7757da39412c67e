package lumbung.ingest.putus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.ingest.baca.FileTask;
import lumbung.warehouse.ops.Berkas;
import lumbung.warehouse.ops.Ops;

/**
 * What of an inbox is to be taken now.
 *
 * @param baru files not seen before, or changed since, or sent by an agency that has become known
 * @param menunggu files of agencies that the reference does not know (BRK-10)
 * @param asal the batch that a corrected reject file goes back to, by path (feeds 5.3)
 */
record Delivered(List<InboxFile> baru, List<InboxFile> menunggu, Map<String, FileTask.Asal> asal) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern REJECT_FILE = Pattern.compile(".*\\.ditolak-([0-9a-f]{12})(\\..*)?");

  private record Seen(long ukuran, Instant waktuUbah) {}

  /** Files whose path, size and time ops knows are left out: a full inbox costs a listing. */
  static Delivered of(Inbox inbox, Ops ops) {
    Map<String, Seen> seen = new HashMap<>();
    for (Berkas b : new lumbung.warehouse.ops.Ingest(ops).berkas()) {
      seen.put(b.jalur(), new Seen(b.ukuran(), b.waktuUbah()));
    }
    List<InboxFile> fresh = new ArrayList<>();
    List<InboxFile> waiting = new ArrayList<>();
    Map<String, FileTask.Asal> asal = new HashMap<>();
    for (InboxFile file : inbox.files()) {
      if (!file.dikenal()) {
        waiting.add(file);
      } else if (!new Seen(file.ukuran(), file.dilihat()).equals(seen.get(file.jalur()))) {
        fresh.add(file);
        Matcher name = REJECT_FILE.matcher(file.jalur());
        if (name.matches()) {
          ops.query(r -> new FileTask.Asal(Instant.parse(r.getString(1)), r.getInt(2), facts(r.getString(3))), """
              SELECT diekstrak_pada, revisi, pernyataan FROM ops_batch WHERE instansi_id = ? AND feed = ? AND substr(batch_id, 1, 12) = ?""",
              file.instansiId(), file.feed(), name.group(1)).forEach(a -> asal.put(file.jalur(), a));
        }
      }
    }
    return new Delivered(fresh, waiting, asal);
  }

  private static Map<String, String> facts(String json) {
    try {
      return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("ops holds no JSON: " + json, e);
    }
  }
}
