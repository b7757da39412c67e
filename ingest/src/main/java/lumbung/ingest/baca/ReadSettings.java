package lumbung.ingest.baca;

import java.io.Serializable;

/**
 * What reading needs to know beside the files.
 *
 * @param profil folder of the agency profiles of the installation; null if it has none
 * @param threads threads of one task's DuckDB
 * @param memori memory limit of one task's DuckDB, such as {@code 512MB}
 */
public record ReadSettings(String profil, Batas batas, int threads, String memori) implements Serializable {

  /** Without profiles, with the limits of feeds.md, for one core. */
  public static ReadSettings baku() {
    return new ReadSettings(null, Batas.BAKU, 1, "512MB");
  }
}
