package lumbung.app.pembanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The independent computation can fail: it agrees with the product as it is, and differs from it under every fault of
 * {@code pembanding/mutasi_uji}. A new fault is a new file.
 */
class MutationsIT {

  private static final Path FAULTS = Path.of("src/test/resources/pembanding/mutasi_uji");

  private static Laboratory laboratory;

  @BeforeAll
  static void computeIndependently() throws Exception {
    laboratory = Laboratory.of(PlantedNation.made());
  }

  @AfterAll
  static void close() throws SQLException {
    laboratory.close();
  }

  @Test
  void theProductAsItIsAgreesCellByCell() throws Exception {
    assertThat(laboratory.differences(Mutation.NONE)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyFaultShows() throws Exception {
    List<Mutation> faults = Mutation.all(FAULTS);
    assertThat(faults).hasSizeGreaterThanOrEqualTo(20);
    return faults.stream().map(fault -> DynamicTest.dynamicTest(fault.name(),
        () -> assertThat(laboratory.differences(fault)).as("%s: %s", fault.name(), fault.why()).isNotEmpty()));
  }
}
