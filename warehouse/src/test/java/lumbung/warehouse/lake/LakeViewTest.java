package lumbung.warehouse.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import lumbung.warehouse.emit.IcebergSchema;
import lumbung.warehouse.star.Landing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeViewTest {

  @TempDir Path dir;

  @Test
  void withoutFilesTheViewIsEmptyAndHasTheDeclaredColumns() throws Exception {
    assertThat(rows("SELECT count(*) || ' ' || count(feed) FROM landing_kehadiran", List.of())).containsExactly("0 0");
  }

  @Test
  void columnsAreFoundByFieldIdWhateverTheirNameWasAndMissingOnesAreEmpty() throws Exception {
    int feed = IcebergSchema.of(Landing.KEHADIRAN).findField("feed").fieldId();
    int kunci = IcebergSchema.of(Landing.KEHADIRAN).findField("kunci_bisnis").fieldId();
    Path file = dir.resolve("it's old.parquet");
    String write = "COPY (SELECT 'skp' AS nama_lama, 'k1' AS kunci) TO %s (FORMAT parquet, FIELD_IDS {nama_lama: %d, kunci: %d})"
        .formatted(DuckDb.quoted(file.toString()), feed, kunci);
    assertThat(rows("SELECT concat_ws(' ', feed, kunci_bisnis, coalesce(batch_id, 'kosong')) FROM landing_kehadiran", List.of(file.toString()), write))
        .containsExactly("skp k1 kosong");
  }

  private List<String> rows(String query, List<String> files, String... before) throws Exception {
    try (Connection duck = DuckDb.open(1, "200MB", dir.resolve("temp")); var statement = duck.createStatement()) {
      for (String first : before) {
        statement.execute(first);
      }
      LakeView.create(duck, Landing.KEHADIRAN, files);
      List<String> all = new ArrayList<>();
      try (var found = statement.executeQuery(query)) {
        while (found.next()) {
          all.add(found.getString(1));
        }
      }
      return all;
    }
  }
}
