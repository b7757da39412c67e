package lumbung.app.pembanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** Something of everything is in it, so that equal does not mean empty; another nation this small need not have that. */
  @Nested
  @DisabledIfSystemProperty(named = "lumbung.uji.benih", matches = ".+", disabledReason = "only the usual nation was chosen for what it has")
  class TheUsualNation {

    static List<String> countedCells() {
      return Comparison.ALL.get(0).cells();
    }

    @ParameterizedTest
    @MethodSource("countedCells")
    void hasSomethingToCountIn(String measure) throws SQLException {
      assertThat(truth.ask("SELECT sum(%s) > 0 FROM b_kinerja_unit".formatted(measure))).containsExactly("true");
    }

    @Test
    void hasEveryKindOfBoundMetAndBroken() throws SQLException {
      assertThat(truth.ask("SELECT DISTINCT patuh FROM b_kepatuhan WHERE patuh IS NOT NULL ORDER BY 1")).containsExactly("false", "true");
      assertThat(truth.ask("SELECT DISTINCT predikat_organisasi FROM b_kepatuhan ORDER BY 1")).containsExactly("BAIK", "BUTUH PERBAIKAN", "ISTIMEWA", "KURANG", "SANGAT KURANG");
      assertThat(truth.ask("SELECT count(DISTINCT alasan) > 3 FROM b_pengecualian")).containsExactly("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"elemen LIKE '%[%' AND feed = 'rhk'", "elemen LIKE '%[%' AND feed = 'indikator'", "elemen LIKE '%[%' AND feed = 'rencana_aksi'",
        "elemen LIKE 'Data %'", "kode = 'NIP-04,NIP-05'", "kode = 'NIP-03' AND berkas LIKE '%.xlsx'"})
    void hasRowsWith(String kind) throws SQLException {
      assertThat(truth.ask("SELECT count(*) > 0 FROM rencana WHERE " + kind)).containsExactly("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DITUTUP", "DIARSIPKAN"})
    void hasSkpThat(String status) throws SQLException {
      assertThat(truth.ask("SELECT count(*) > 0 FROM skp WHERE status_skp = '%s' AND NOT plt".formatted(status))).containsExactly("true");
    }
  }
}
