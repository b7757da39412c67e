package lumbung.ingest.baca;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
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
  private static final List<String> ISI = List.of("tahun", "periode_id", "nip", "skp_id");
  /** Facts about how rows are read; like those of the content they hold for a row that is sent back alone. */
  private static final List<String> CARA = List.of("skema_kode", "zona_waktu", "sumber_sistem");

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
    return pilih(ISI);
  }

  /** The facts that hold for every row, not for the file: a corrected reject file keeps them (feeds.md 5.3). */
  Map<String, String> tentangBaris() {
    Map<String, String> tentang = pilih(ISI);
    tentang.putAll(pilih(CARA));
    return tentang;
  }

  /** The same, with facts of the batch that a corrected reject file goes back to where this manifest states none. */
  Manifest dilengkapi(Map<String, String> asal) {
    Map<String, String> semua = new LinkedHashMap<>(asal);
    nilai.keySet().stream().filter(nama -> teks(nama) != null).forEach(nama -> semua.put(nama, teks(nama)));
    return new Manifest(semua);
  }

  private Map<String, String> pilih(List<String> dari) {
    Map<String, String> dipilih = new LinkedHashMap<>();
    dari.stream().filter(nama -> teks(nama) != null).forEach(nama -> dipilih.put(nama, teks(nama)));
    return dipilih;
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
