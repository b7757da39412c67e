package lumbung.ingest.baca.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.BerkasDitolak;

/**
 * Flat records of json and jsonl: an array, objects one after another, or an object whose {@code data} is an array or one object;
 * {@code data} null or a text is no row, null in place of an object is none either, and anything else there is damage. Keys keep their
 * case; numbers keep their literal text.
 */
public final class JsonBacaan implements Bacaan {
  static final JsonFactory PABRIK = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).maxStringLength(1 << 20).maxNumberLength(1000).build())
      .build();
  private static final char[] BENAR = "true".toCharArray();
  private static final char[] SALAH = "false".toCharArray();

  private final JsonParser json;
  private final List<String> nama = new ArrayList<>();
  private final Map<String, Integer> letak = new HashMap<>();
  private final LetakObjek letakObjek;
  private boolean dalamLarik;
  private int dalamAmplop;
  private long dibaca;
  private long kosong;

  /** @param perBaris whether records are numbered by line (jsonl) rather than one after another */
  public JsonBacaan(Reader teks, boolean perBaris) throws IOException {
    json = PABRIK.createParser(teks);
    letakObjek = new LetakObjek(perBaris);
  }

  @Override
  public List<String> nama() {
    return nama;
  }

  @Override
  public long kosong() {
    return kosong;
  }

  @Override
  public boolean berikut(Rekaman rekaman) throws IOException {
    try {
      return baca(rekaman);
    } catch (StreamConstraintsException e) {
      throw new BerkasDitolak(KodeGalat.BRK_09.berkas("kedalaman atau panjang JSON (baris %d)".formatted(json.currentLocation().getLineNr()), ""));
    } catch (JsonProcessingException e) {
      throw new BerkasDitolak(KodeGalat.BRK_08.berkas(Integer.toString(json.currentLocation().getLineNr()), ""));
    }
  }

  private boolean baca(Rekaman rekaman) throws IOException {
    for (JsonToken t = json.nextToken(); t != null; t = json.nextToken()) {
      if (dalamLarik) {
        if (t == JsonToken.START_OBJECT) {
          mulai(rekaman);
          objek(rekaman);
          return true;
        }
        if (t == JsonToken.END_ARRAY) {
          dalamLarik = false;
          tutupAmplop();
        } else {
          bukanObjek(t);
        }
      } else if (t == JsonToken.START_ARRAY) {
        dalamLarik = true;
      } else if (t == JsonToken.START_OBJECT) {
        mulai(rekaman);
        if (akar(rekaman)) {
          return true;
        }
      } else {
        bukanObjek(t);
      }
    }
    return false;
  }

  private void bukanObjek(JsonToken t) {
    if (t != JsonToken.VALUE_NULL) {
      throw new BerkasDitolak(KodeGalat.BRK_08.berkas("%d (setelah %d objek)".formatted(json.currentTokenLocation().getLineNr(), dibaca), ""));
    }
    kosong++;
  }

  private void mulai(Rekaman rekaman) {
    dibaca++;
    letakObjek.maju(json.currentTokenLocation().getLineNr());
    rekaman.mulai(letakObjek.baris(), letakObjek.elemen());
  }

  /** What began as a record is the envelope of records: the names met since then are not theirs. */
  private void amplop(int dikenal) {
    dibaca--;
    letakObjek.mundur();
    List<String> milikAmplop = nama.subList(dikenal, nama.size());
    letak.keySet().removeAll(milikAmplop);
    milikAmplop.clear();
    dalamAmplop++;
  }

  /** Reads an object that is a record or the envelope of records; true when the record is whole. */
  private boolean akar(Rekaman rekaman) throws IOException {
    int dikenal = nama.size();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String kunci = json.currentName();
      JsonToken nilai = json.nextToken();
      if (kunci.equalsIgnoreCase("data")) {
        amplop(dikenal);
        if (nilai == JsonToken.START_ARRAY) {
          dalamLarik = true;
          return false;
        }
        if (nilai == JsonToken.START_OBJECT) {
          mulai(rekaman);
          objek(rekaman);
          tutupAmplop();
          return true;
        }
        tutupAmplop();
        return false;
      }
      if (kunci.equals("response") && nilai == JsonToken.START_OBJECT) {
        // A recorded call: the answer is what counts.
        amplop(dikenal);
        mulai(rekaman);
        return akar(rekaman);
      }
      sel(rekaman, kunci, nilai);
    }
    tutupAmplop();
    return true;
  }

  private void tutupAmplop() throws IOException {
    while (dalamAmplop > 0) {
      for (JsonToken t = json.nextToken(); t != JsonToken.END_OBJECT; t = json.nextToken()) {
        if (t == null) {
          return;
        }
        json.skipChildren();
      }
      dalamAmplop--;
    }
  }

  private void objek(Rekaman rekaman) throws IOException {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String kunci = json.currentName();
      sel(rekaman, kunci, json.nextToken());
    }
  }

  private void sel(Rekaman rekaman, String kunci, JsonToken nilai) throws IOException {
    Integer posisi = letak.get(kunci);
    if (posisi == null) {
      posisi = nama.size();
      letak.put(kunci, posisi);
      nama.add(kunci);
    }
    switch (nilai) {
      case VALUE_STRING -> rekaman.taruh(posisi, json.getTextCharacters(), json.getTextOffset(), json.getTextLength(), false);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          rekaman.taruh(posisi, json.getTextCharacters(), json.getTextOffset(), json.getTextLength(), true);
      case VALUE_TRUE -> rekaman.taruh(posisi, BENAR, 0, BENAR.length, false);
      case VALUE_FALSE -> rekaman.taruh(posisi, SALAH, 0, SALAH.length, false);
      default -> json.skipChildren();
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
