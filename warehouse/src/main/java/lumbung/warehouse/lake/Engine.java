package lumbung.warehouse.lake;

import java.nio.file.Path;
import java.sql.Connection;

/**
 * How much of the machine one DuckDB may use.
 *
 * @param memoryLimit as DuckDB spells it, such as {@code 4GB}
 * @param temp folder to spill to
 */
public record Engine(int threads, String memoryLimit, Path temp) {

  /** A database in memory. */
  public Connection open() {
    return DuckDb.open(threads, memoryLimit, temp);
  }

  /** A database in a file. */
  public Connection open(Path file) {
    return DuckDb.openFile(file, threads, memoryLimit, temp);
  }
}
