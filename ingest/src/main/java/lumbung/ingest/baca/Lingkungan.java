package lumbung.ingest.baca;

import java.nio.file.Path;
import java.sql.Connection;
import lumbung.warehouse.rules.Reference;
import lumbung.warehouse.rules.Rules;
import lumbung.warehouse.rules.Zona;

/**
 * What the files of one task share.
 *
 * @param duck DuckDB of the task
 * @param sementara folder for unpacked copies
 * @param profil of the sender of the files at hand
 */
record Lingkungan(Rules rules, Reference reference, Zona zona, Connection duck, Path sementara, Profil profil) {
  Lingkungan dengan(Profil lain) {
    return new Lingkungan(rules, reference, zona, duck, sementara, lain);
  }
}
