package lumbung.app.pembanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The second wave of the planted nation in a run of its own: old exports and reports sent once more after their correction end as planted,
 * and the figures are those of all facts, whenever they came.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SusulanIT {

  private PlantedTruth truth;

  @BeforeAll
  void sendTheSecondWave() throws Exception {
    PlantedNation.made().sendSecondWave();
    truth = PlantedTruth.of(PlantedNation.made(), 2);
  }

  @AfterAll
  void close() throws Exception {
    truth.close();
    PlantedNation.made().takeBack();
  }

  @Test
  void everyLateFileIsReceivedAsItWasPlanted() throws SQLException {
    assertThat(truth.filesThatDiffer()).isEmpty();
  }

  @Test
  void everyRowOfBothWavesIsAsItWasPlanted() throws SQLException {
    assertThat(truth.outcomesThatDiffer()).isEmpty();
    assertThat(truth.codesThatDiffer()).isEmpty();
    assertThat(truth.crossCodesThatDiffer()).isEmpty();
    assertThat(truth.valuesThatDiffer()).isEmpty();
  }

  @Test
  void theWaveHoldsOlderContentAndContentThatIsKnown() throws SQLException {
    assertThat(truth.ask("""
        SELECT count(*) FILTER (kode = 'KUN-02') > 0, count(*) FILTER (kode = 'DUP-02') > 0
        FROM rencana WHERE berkas LIKE '%\\_susulan\\_%' ESCAPE '\\' OR berkas LIKE '%\\_lama\\_%' ESCAPE '\\'""")).containsExactly("true | true");
  }

  @Test
  void everyPublishedCellEqualsTheIndependentOne() throws SQLException {
    assertThat(truth.figuresThatDiffer()).isEmpty();
  }
}
