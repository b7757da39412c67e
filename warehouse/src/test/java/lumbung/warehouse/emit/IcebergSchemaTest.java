package lumbung.warehouse.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lumbung.warehouse.lake.Tables;
import lumbung.warehouse.schema.Table;
import org.junit.jupiter.api.Test;

class IcebergSchemaTest {

  @Test
  void everyColumnOfTheLakeHasItsFieldId() {
    List<String> missing = Tables.LAKE.stream().flatMap(t -> IcebergSchema.missing(t).stream()).toList();
    assertThat(missing).as("add these lines at the end of schema/field_ids.csv:%n%s%n", String.join("\n", missing)).isEmpty();
  }

  @Test
  void fieldIdsFollowTheFileAndNotTheOrderOfTheColumns() {
    for (Table t : Tables.LAKE) {
      var schema = IcebergSchema.of(t);
      assertThat(schema.columns()).hasSameSizeAs(t.columns());
      assertThat(schema.columns()).extracting(c -> c.name()).containsExactlyElementsOf(t.columns().stream().map(c -> c.name()).toList());
      assertThat(schema.columns()).allMatch(c -> c.isOptional() && !c.doc().isBlank());
    }
  }

  @Test
  void namesOfLakeTablesAndOfTheirViewsAreUnique() {
    Set<String> names = new HashSet<>();
    assertThat(Tables.LAKE).allMatch(t -> names.add(t.toString()) && names.add(t.view()));
  }
}
