package lumbung.ingest.baca.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
 * data.rencana_aksi[].rencana_aksi[]} inside a wrapper with {@code skp_id}; wrappers stand alone, one after another, in an array, or in
 * the {@code data} array of an envelope. One body is one employee's; it is read whole.
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
  private boolean dalamAmplop;
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
        String nama = json.currentName();
        if (t == JsonToken.END_OBJECT && (json.getParsingContext().inRoot() || json.getParsingContext().inArray())) {
          return List.of();
        }
        if ((t == JsonToken.START_ARRAY || t == JsonToken.START_OBJECT) && nama != null) {
          if (Badan.LUAR.stream().anyMatch(nama::equalsIgnoreCase)) {
            return nama.equalsIgnoreCase("kinerja") ? List.of("rhk", "indikator") : List.of("rencana_aksi");
          }
          boolean amplop = t == JsonToken.START_OBJECT || kedalaman(json.getParsingContext()) == 0;
          if (!nama.equalsIgnoreCase("data") || !amplop) {
            json.skipChildren();
          }
        }
      }
      return List.of();
    } catch (JsonProcessingException rusak) {
      // Reading it as flat records says where it is damaged.
      return List.of();
    }
  }

  /** How many objects stand around the one that holds this array. */
  private static int kedalaman(JsonStreamContext larik) {
    int n = -1;
    for (JsonStreamContext k = larik; k != null; k = k.getParent()) {
      n += k.inObject() ? 1 : 0;
    }
    return n;
  }

  @Override
  public List<String> nama() {
    return NAMA.get(feed);
  }

  /** RHK without a step, and null where an object could stand: no row, but counted. */
  @Override
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
          objek();
        } else if (dalamAmplop && t == JsonToken.END_ARRAY) {
          tutupAmplop();
        } else if (t == JsonToken.VALUE_NULL) {
          kosong++;
        } else if (t.isScalarValue() || dalamAmplop) {
          throw bukanObjek(pembungkus + 1, "");
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

  /** A wrapper, or the envelope around an array of them. */
  private void objek() throws IOException {
    ObjectNode bungkus = JsonNodeFactory.instance.objectNode();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String nama = json.currentName();
      JsonToken t = json.nextToken();
      if (t == JsonToken.START_ARRAY && nama.equalsIgnoreCase("data") && !dalamAmplop) {
        dalamAmplop = true;
        return;
      }
      bungkus.set(nama, t == JsonToken.VALUE_NULL ? JsonNodeFactory.instance.nullNode() : POHON.readTree(json));
    }
    bongkar(bungkus);
  }

  private void tutupAmplop() throws IOException {
    dalamAmplop = false;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      json.skipChildren();
    }
  }

  private void bongkar(ObjectNode bungkus) {
    pembungkus++;
    boolean aksi = feed.equals("rencana_aksi");
    String luar = aksi ? "rencana_aksi" : "kinerja";
    int i = 0;
    for (JsonNode rhk : Badan.nilai(Badan.isi(bungkus), luar)) {
      String letak = luar + "[" + i++ + "]";
      if (!objek(rhk, letak)) {
        continue;
      }
      if (feed.equals("rhk")) {
        antrean.add(new Unsur(pembungkus, letak, bungkus, null, rhk));
        continue;
      }
      String dalam = aksi ? "rencana_aksi" : "indikators";
      int j = 0;
      for (JsonNode satu : Badan.nilai(rhk, dalam)) {
        String tempat = letak + "." + dalam + "[" + j++ + "]";
        if (objek(satu, tempat)) {
          antrean.add(new Unsur(pembungkus, tempat, bungkus, Badan.nilai(rhk, "rhk_id").asText(""), satu));
        }
      }
      if (aksi && j == 0) {
        kosong++;
      }
    }
  }

  private boolean objek(JsonNode unsur, String letak) {
    if (unsur.isNull()) {
      kosong++;
      return false;
    }
    if (!unsur.isObject()) {
      throw bukanObjek(pembungkus, letak + " ");
    }
    return true;
  }

  private static BerkasDitolak bukanObjek(long pembungkus, String letak) {
    return new BerkasDitolak(KodeGalat.BRK_08.berkas("%d (%sbukan objek)".formatted(pembungkus, letak), ""));
  }

  private void tulis(Unsur unsur, Rekaman rekaman) {
    rekaman.mulai(unsur.baris(), unsur.elemen());
    List<String> nama = nama();
    for (int k = 0; k < nama.size(); k++) {
      String n = nama.get(k);
      JsonNode nilai = switch (n) {
        case "skp_id", "nip", "periode_id" -> Badan.nilai(unsur.bungkus(), n);
        case "rhk_id" -> unsur.rhkId() == null ? Badan.nilai(unsur.isi(), n) : null;
        default -> Badan.nilai(unsur.isi(), n);
      };
      String teks = nilai == null ? unsur.rhkId() : nilai.isValueNode() ? nilai.asText() : pernyataan.getOrDefault(n, "");
      rekaman.taruh(k, teks.toCharArray(), 0, teks.length(), nilai != null && nilai.isNumber());
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
