package lumbung.ingest.baca;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import lumbung.warehouse.rules.Bidang;
import lumbung.warehouse.rules.Zona;

/**
 * Lasting properties of one agency (feeds.md 1.1.2), from {@code profiles/<agency>.properties}; empty unless the operator wrote one.
 * Settings: {@code zona_waktu}, {@code skema_kode}, {@code sumber_sistem.<feed>}, {@code label.<BIDANG>.<LABEL>=<label>}.
 */
public final class Profil {
  private final Properties isi;

  private Profil(Properties isi) {
    this.isi = isi;
  }

  public static Profil kosong() {
    return new Profil(new Properties());
  }

  /**
   * The profile of an agency: the one shipped, settings of the installation before it.
   *
   * @param folder {@code profiles} of the installation; null if it has none
   */
  public static Profil of(String instansiId, Path folder) {
    Properties isi = new Properties();
    String nama = instansiId.toLowerCase(Locale.ROOT) + ".properties";
    try (InputStream in = Profil.class.getResourceAsStream("/profiles/" + nama)) {
      if (in != null) {
        isi.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
      }
      Path setempat = folder == null ? null : folder.resolve(nama);
      if (setempat != null && Files.exists(setempat)) {
        try (Reader r = Files.newBufferedReader(setempat)) {
          isi.load(r);
        }
      }
      return new Profil(isi);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read profile " + nama, e);
    }
  }

  public Optional<ZoneId> zona() {
    return nilai("zona_waktu").map(Zona::named);
  }

  public Optional<String> skemaKode() {
    return nilai("skema_kode");
  }

  /** System a canonical file of the feed comes from, in place of the default (D-31). */
  public Optional<String> sumberSistem(String feed) {
    return nilai("sumber_sistem." + feed);
  }

  /** Without the blanks at its end, which a file of properties keeps. */
  private Optional<String> nilai(String nama) {
    return Optional.ofNullable(isi.getProperty(nama)).map(String::strip);
  }

  /** Labels of the agency and what they mean, for one field. */
  public Map<String, String> label(Bidang bidang) {
    String awalan = "label." + bidang + ".";
    Map<String, String> label = new HashMap<>();
    isi.stringPropertyNames().stream().filter(n -> n.startsWith(awalan))
        .forEach(n -> label.put(n.substring(awalan.length()), isi.getProperty(n)));
    return label;
  }
}
