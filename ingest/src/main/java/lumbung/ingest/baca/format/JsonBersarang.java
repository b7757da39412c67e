package lumbung.ingest.baca.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.BerkasDitolak;

/**
 * Records of the nested bodies of the e-Kinerja web application (feeds.md 2.4 to 2.6): {@code data.kinerja[].indikators[]} and {@code
 * data.rencana_aksi[].rencana_aksi[]} inside a wrapper with {@code skp_id}. One body is one employee's; it is read whole.
 */
public final class JsonBersarang implements Bacaan {
  private static final ObjectReader POHON = JsonMapper.builder(JsonBacaan.PABRIK)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build().reader();
  private static final Map<String, List<String>> NAMA = Map.of(
      "rhk", List.of("skp_id", "nip", "rhk_id", "bagian", "jenis", "rhk"),
      "indikator", List.of("skp_id", "nip", "rhk_id", "id", "aspek", "indikator", "target"),
      "rencana_aksi", List.of("skp_id", "nip", "periode_id", "rhk_id", "id", "deskripsi", "target"));

  private final JsonParser json;
  private final String feed;
  private final Map<String, String> pernyataan;
  private final Deque<Unsur> antrean = new ArrayDeque<>();
  private long pembungkus;
  private long kosong;

  private record Unsur(long baris, String elemen, JsonNode bungkus, String rhkId, JsonNode isi) {}

  /**
   * @param feed rhk, indikator or rencana_aksi
   * @param pernyataan ids of the manifest, for wrappers that lack them
   */
  public JsonBersarang(Reader teks, String feed, Map<String, String> pernyataan) throws IOException {
    this.json = JsonBacaan.PABRIK.createParser(teks);
    this.feed = feed;
    this.pernyataan = pernyataan;
  }

  /** The feeds of the nested body a text starts with; empty if it is none. */
  public static List<String> feeds(Reader teks) throws IOException {
    try (JsonParser json = JsonBacaan.PABRIK.createParser(teks)) {
      for (JsonToken t = json.nextToken(); t != null; t = json.nextToken()) {
        int dalam = kedalaman(json);
        if (t == JsonToken.START_ARRAY && json.currentName() != null) {
          String larik = dalam > 4 ? "" : json.currentName();
          return larik.equals("kinerja") ? List.of("rhk", "indikator") : larik.equals("rencana_aksi") ? List.of("rencana_aksi") : List.of();
        }
        boolean pertamaHabis = t == JsonToken.END_OBJECT && (dalam == 0 || (dalam == 1 && json.getParsingContext().inArray()));
        if (pertamaHabis) {
          return List.of();
        }
      }
      return List.of();
    } catch (JsonProcessingException rusak) {
      // Reading it as flat records says where it is damaged.
      return List.of();
    }
  }

  private static int kedalaman(JsonParser json) {
    int n = 0;
    for (var k = json.getParsingContext(); k != null && !k.inRoot(); k = k.getParent()) {
      n++;
    }
    return n;
  }

  @Override
  public List<String> nama() {
    return NAMA.get(feed);
  }

  /** RHK without a step: no row, but counted. */
  public long kosong() {
    return kosong;
  }

  @Override
  public boolean berikut(Rekaman rekaman) throws IOException {
    try {
      while (antrean.isEmpty()) {
        JsonToken t = json.nextToken();
        if (t == null) {
          return false;
        }
        if (t == JsonToken.START_OBJECT) {
          bongkar(POHON.readTree(json));
        }
      }
    } catch (StreamConstraintsException e) {
      throw new BerkasDitolak(KodeGalat.BRK_09.berkas("kedalaman atau panjang JSON", ""));
    } catch (JsonProcessingException e) {
      throw new BerkasDitolak(KodeGalat.BRK_08.berkas(Integer.toString(json.currentLocation().getLineNr()), ""));
    }
    tulis(antrean.poll(), rekaman);
    return true;
  }

  private void bongkar(JsonNode bungkus) {
    pembungkus++;
    JsonNode isi = bungkus.path("data").isObject() ? bungkus.path("data") : bungkus;
    boolean aksi = feed.equals("rencana_aksi");
    String luar = aksi ? "rencana_aksi" : "kinerja";
    int i = 0;
    for (JsonNode rhk : isi.path(luar)) {
      String letak = luar + "[" + i++ + "]";
      if (feed.equals("rhk")) {
        antrean.add(new Unsur(pembungkus, letak, bungkus, null, rhk));
        continue;
      }
      String dalam = aksi ? "rencana_aksi" : "indikators";
      int j = 0;
      for (JsonNode satu : rhk.path(dalam)) {
        antrean.add(new Unsur(pembungkus, letak + "." + dalam + "[" + j++ + "]", bungkus, rhk.path("rhk_id").asText(""), satu));
      }
      if (aksi && j == 0) {
        kosong++;
      }
    }
  }

  private void tulis(Unsur unsur, Rekaman rekaman) {
    rekaman.mulai(unsur.baris(), unsur.elemen());
    List<String> nama = nama();
    for (int k = 0; k < nama.size(); k++) {
      String n = nama.get(k);
      JsonNode nilai = switch (n) {
        case "skp_id", "nip", "periode_id" -> unsur.bungkus().path(n);
        case "rhk_id" -> unsur.rhkId() == null ? unsur.isi().path(n) : null;
        default -> unsur.isi().path(n);
      };
      String teks = nilai == null ? unsur.rhkId() : nilai.isValueNode() && !nilai.isNull() ? nilai.asText() : pernyataan.getOrDefault(n, "");
      rekaman.taruh(k, teks.toCharArray(), 0, teks.length(), nilai != null && nilai.isNumber());
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
