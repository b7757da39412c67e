package lumbung.app.pembanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A dirty nation of the simulator sent through the product: every file, row and cell is as it was planted, and every published figure of
 * 4.1, the distribution, the excepted and the conformity equals the one that {@code pembanding/*.sql} computes from the planted clean facts.
 * Holds for any nation: another is tried with {@code -Dlumbung.uji.benih=…}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedTruthIT {

  private PlantedTruth truth;

  @BeforeAll
  void sendANation() throws Exception {
    truth = PlantedTruth.of(PlantedNation.made(), 1);
  }

  @AfterAll
  void close() throws SQLException {
    truth.close();
  }

  @Test
  void everyFileIsReceivedAsItWasPlanted() throws SQLException {
    assertThat(truth.filesThatDiffer()).isEmpty();
    assertThat(truth.repeatedFilesThatDiffer()).isEmpty();
  }

  @Test
  void everyRowEndsAsItWasPlanted() throws SQLException {
    assertThat(truth.outcomesThatDiffer()).isEmpty();
  }

  @Test
  void everyRowHasTheCodesThatWerePlanted() throws SQLException {
    assertThat(truth.codesThatDiffer()).isEmpty();
    assertThat(truth.crossCodesThatDiffer()).isEmpty();
  }

  @Test
  void everyCellOfAnAcceptedRowLandsAsItWasPlanted() throws SQLException {
    assertThat(truth.valuesThatDiffer()).isEmpty();
  }

  @Test
  void everyPublishedCellEqualsTheIndependentOne() throws SQLException {
    assertThat(truth.figuresThatDiffer()).isEmpty();
  }
}
