package lumbung.ingest.baca;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.nilai.TeksWaktu;
import lumbung.warehouse.rules.Zona;

/**
 * What the sender states beside a file, from {@code <file>.manifest.json} (feeds.md 1.1.2); every fact may be missing.
 *
 * @param nilai facts by name, as text
 */
public record Manifest(Map<String, String> nilai) {
  private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
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
    Path jalur = di(berkas);
    return Files.isRegularFile(jalur, LinkOption.NOFOLLOW_LINKS) ? new Manifest(nilai(akar(Files.readAllBytes(jalur)))) : new Manifest(Map.of());
  }

  /** Where the manifest of a file is; a folder or a link there is none. */
  static Path di(Path berkas) {
    return berkas.resolveSibling(berkas.getFileName() + ".manifest.json");
  }

  private static JsonNode akar(byte[] isi) throws IOException {
    try {
      JsonNode akar = JSON.readTree(isi);
      if (akar.isObject()) {
        return akar;
      }
    } catch (JsonProcessingException rusak) {
      // Said below.
    }
    throw new BerkasDitolak(KodeGalat.BRK_11.berkas("manifest tidak terbaca", ""));
  }

  /** Facts by name in lower case; of names that differ only in case the one in lower case counts. */
  private static Map<String, String> nilai(JsonNode akar) {
    Map<String, String> nilai = new LinkedHashMap<>();
    akar.properties().forEach(f -> {
      String nama = f.getKey().toLowerCase(Locale.ROOT);
      if (f.getValue().isValueNode() && !f.getValue().isNull() && (nama.equals(f.getKey()) || !nilai.containsKey(nama))) {
        nilai.put(nama, f.getValue().asText().strip());
      }
    });
    return nilai;
  }

  /**
   * Refuses facts that mean nothing, before anything is read by them.
   *
   * @throws BerkasDitolak BRK-11 with the fact
   */
  void periksa() {
    revisi();
    penuh();
  }

  /** Number of the correction; null if it is not stated. */
  Integer revisi() {
    Long angka = angka("revisi");
    if (angka != null && angka > Integer.MAX_VALUE) {
      throw new BerkasDitolak(KodeGalat.BRK_11.berkas("revisi " + angka, ""));
    }
    return angka == null ? null : Integer.valueOf(angka.intValue());
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
      return Zona.named(t);
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
    if (t != null && !t.equalsIgnoreCase("PENUH") && !t.equalsIgnoreCase("SEBAGIAN")) {
      throw new BerkasDitolak(KodeGalat.BRK_11.berkas("jenis_ekstraksi " + t, ""));
    }
    return t == null ? null : Boolean.valueOf(t.equalsIgnoreCase("PENUH"));
  }
}
