package lumbung.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Agg;
import lumbung.warehouse.star.Star;
import org.junit.jupiter.api.Test;

class ModelsTest {

  private static final Path SQL = Path.of("src/main/resources/sql");

  @Test
  void haveOneSelectForEachModelAndOneModelForEachSelect() throws Exception {
    assertThat(names("instansi")).containsExactlyInAnyOrderElementsOf(Models.MODELS.stream().map(Model::name).toList());
  }

  @Test
  void haveOneSelectForEachPreparationAndOnePreparationForEachSelect() throws Exception {
    assertThat(names("langkah")).containsExactlyInAnyOrderElementsOf(
        Models.ALL.stream().filter(Preparation.class::isInstance).map(Step::name).toList());
  }

  @Test
  void haveOneExpressionForEachFunctionAndOneFunctionForEachExpression() throws Exception {
    assertThat(names("fungsi")).containsExactlyInAnyOrderElementsOf(Models.ALL.stream().filter(Fungsi.class::isInstance).map(Step::name).toList());
  }

  @Test
  void buildEveryTableOfAnAgency() {
    assertThat(Models.MODELS.stream().map(Model::table)).containsExactlyInAnyOrderElementsOf(Agg.instansi());
  }

  @Test
  void haveOneSelectForEachTableWhereAgenciesMeet() throws Exception {
    assertThat(names("nasional")).containsExactlyInAnyOrderElementsOf(Star.NASIONAL.stream().map(Table::name).toList());
  }

  @Test
  void buildNothingTwice() {
    Set<String> names = new HashSet<>();
    assertThat(Models.ALL).allSatisfy(step -> assertThat(names.add(step.name())).as(step.name()).isTrue());
  }

  @Test
  void sayAtTheTopOfEverySelectWhatOneRowIs() throws Exception {
    try (Stream<Path> files = Files.walk(SQL)) {
      assertThat(files.filter(Files::isRegularFile)).allSatisfy(file ->
          assertThat(Files.readString(file)).as(file.toString()).startsWith("-- One ").doesNotContain("CURRENT_", "now()"));
    }
  }

  private static List<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(SQL.resolve(folder))) {
      return files.map(f -> f.getFileName().toString().replace(".sql", "")).toList();
    }
  }
}
