package lumbung.ingest.baca;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.nilai.TeksWaktu;

/**
 * What the sender states beside a file, from {@code <file>.manifest.json} (feeds.md 1.1.2); every fact may be missing.
 *
 * @param nilai facts by name, as text
 */
public record Manifest(Map<String, String> nilai) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String[] ISI = {"tahun", "periode_id", "nip", "skp_id"};

  public Manifest {
    nilai = Map.copyOf(nilai);
  }

  /**
   * The manifest of a file; empty when there is none.
   *
   * @throws BerkasDitolak if it is no JSON object (BRK-11)
   */
  static Manifest untuk(Path berkas) throws IOException {
    Path jalur = berkas.resolveSibling(berkas.getFileName() + ".manifest.json");
    Map<String, String> nilai = new LinkedHashMap<>();
    if (Files.exists(jalur)) {
      try {
        JsonNode akar = JSON.readTree(Files.readAllBytes(jalur));
        akar.fields().forEachRemaining(f -> {
          if (f.getValue().isValueNode() && !f.getValue().isNull()) {
            nilai.put(f.getKey(), f.getValue().asText().strip());
          }
        });
      } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
        throw new BerkasDitolak(KodeGalat.BRK_11.berkas("manifest tidak terbaca", ""));
      }
    }
    return new Manifest(nilai);
  }

  /** A fact as text; null if it is not stated. */
  String teks(String nama) {
    String t = nilai.get(nama);
    return t == null || t.isEmpty() ? null : t;
  }

  /** A whole number; null if it is not stated. */
  Long angka(String nama) {
    String t = teks(nama);
    if (t == null) {
      return null;
    }
    if (!t.matches("\\d{1,18}")) {
      throw new BerkasDitolak(KodeGalat.BRK_11.berkas(nama + " " + t, ""));
    }
    return Long.valueOf(t);
  }

  ZoneId zona() {
    String t = teks("zona_waktu");
    if (t == null) {
      return null;
    }
    try {
      return switch (t.toUpperCase(java.util.Locale.ROOT)) {
        case "WIB" -> ZoneId.of("Asia/Jakarta");
        case "WITA" -> ZoneId.of("Asia/Makassar");
        case "WIT" -> ZoneId.of("Asia/Jayapura");
        default -> ZoneId.of(t);
      };
    } catch (java.time.DateTimeException e) {
      throw new BerkasDitolak(KodeGalat.BRK_11.berkas("zona_waktu " + t, ""));
    }
  }

  /** Stated extraction time; null if there is none. */
  Instant diekstrakPada(ZoneId setempat) {
    String t = teks("diekstrak_pada");
    if (t == null) {
      return null;
    }
    TeksWaktu waktu = new TeksWaktu(false, false);
    if (waktu.baca(t.toCharArray(), 0, t.length(), false) != null) {
      throw new BerkasDitolak(KodeGalat.BRK_11.berkas("diekstrak_pada " + t, ""));
    }
    long mikro = waktu.mikroUtc(setempat);
    return Instant.ofEpochSecond(Math.floorDiv(mikro, 1_000_000L), Math.floorMod(mikro, 1_000_000L) * 1000);
  }

  /** The facts that are part of the content (D-25), by column. */
  Map<String, String> isi() {
    Map<String, String> isi = new LinkedHashMap<>();
    for (String nama : ISI) {
      if (teks(nama) != null) {
        isi.put(nama, teks(nama));
      }
    }
    return isi;
  }

  /** Fingerprint of content and facts: that of the bytes alone when nothing is stated. */
  String hashKonten(String sha256) {
    if (isi().isEmpty()) {
      return sha256;
    }
    StringBuilder s = new StringBuilder(sha256);
    isi().forEach((nama, nilai) -> s.append('\n').append(nama).append('=').append(nilai));
    return Sidik.hex(s.toString());
  }

  /** Whether PENUH or SEBAGIAN is stated; null if neither is. */
  Boolean penuh() {
    String t = teks("jenis_ekstraksi");
    return t == null ? null : Boolean.valueOf(t.equalsIgnoreCase("PENUH"));
  }
}
