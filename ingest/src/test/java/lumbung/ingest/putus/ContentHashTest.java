package lumbung.ingest.putus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import lumbung.ingest.baca.bentuk.Kolom;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.schema.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same rows as in {@code HashIsiTest}: reading and resolution give one fingerprint also to columns that were added later. */
class ContentHashTest {

  private static final List<Kolom> COLUMNS = List.of(kolom("nama", 'W', Type.TEXT), kolom("jumlah", 'O', Type.INTEGER), kolom("unit", 'O', Type.TEXT),
      kolom("nomor_sk", 'T', Type.TEXT));

  @TempDir
  Path folder;

  @Test
  void aColumnThatIsAddedCountsOnlyWhereItIsFilled() throws Exception {
    assertThat(hash("NULL")).isEqualTo("93a7f2a47189972b4ec7afd555a6a990c00064709332f64cf3ac8fcac53e76e6");
    assertThat(hash("'B-1'")).isEqualTo("d4b83a568a030c08ba3974e55f27a4cec8e2ce0ab7833bb96510ccae45b2ced4");
  }

  private String hash(String nomor) throws Exception {
    try (Connection duck = DuckDb.open(1, "100MB", folder);
        Statement statement = duck.createStatement();
        ResultSet found = statement.executeQuery("SELECT lower(hex(%s)) FROM (SELECT 'Ani' AS nama, 7 AS jumlah, NULL::VARCHAR AS unit, %s AS nomor_sk)"
            .formatted(ContentHash.of(COLUMNS), nomor))) {
      found.next();
      return found.getString(1);
    }
  }

  private static Kolom kolom(String nama, char butuh, Type tipe) {
    return new Kolom(nama, "teks", butuh, "", "", "10", "-", false, false, tipe);
  }
}
