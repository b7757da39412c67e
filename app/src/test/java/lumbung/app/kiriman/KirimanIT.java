package lumbung.app.kiriman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Deliveries written by hand go through the real product; what must come of every row, file and figure was worked out from the
 * specification in the {@code CATATAN.md} of each. A new case is a new folder, never new Java.
 */
class KirimanIT {

  private static final List<HandMade> DELIVERIES = HandMade.all(Path.of("src/test/resources/kiriman"));
  private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
  private static final LocalDate EARLIER = LocalDate.of(2025, 3, 31);

  @TempDir
  static Path folder;
  private static Map<LocalDate, Outcome> outcomes;
  private static Receipts receipts;

  @BeforeAll
  static void deliverEverythingAndPublish() throws Exception {
    SharedHome home = new SharedHome(folder);
    home.deliver(DELIVERIES, AS_OF);
    outcomes = new HashMap<>();
    outcomes.put(AS_OF, home.outcome());
    home.publish(EARLIER);
    outcomes.put(EARLIER, home.outcome());
    receipts = home.receipts();
  }

  @AfterAll
  static void close() throws Exception {
    for (Outcome outcome : outcomes.values()) {
      outcome.close();
    }
  }

  @Test
  void noTwoDeliveriesSpeakOfOneAgency() {
    Set<String> seen = new TreeSet<>();
    DELIVERIES.forEach(d -> d.agencies().forEach(a -> assertThat(seen.add(a)).as("agency %s of %s", a, d.name()).isTrue()));
    assertThat(DELIVERIES).hasSizeGreaterThanOrEqualTo(30);
  }

  @TestFactory
  Stream<DynamicNode> endAsWorkedOutByHand() {
    return DELIVERIES.stream().map(d -> {
      List<DynamicTest> tests = new ArrayList<>();
      d.expectations("").forEach((name, file) -> tests.add(dynamicTest(name, check(d, name, file, AS_OF))));
      d.expectations("per_" + EARLIER).forEach((name, file) -> tests.add(dynamicTest(name + " as of " + EARLIER, check(d, name, file, EARLIER))));
      assertThat(tests).as(d.name()).isNotEmpty();
      return dynamicContainer(d.name(), tests);
    });
  }

  private static Executable check(HandMade delivery, String name, Path file, LocalDate day) {
    Expectation expected = Expectation.of(file);
    Outcome outcome = outcomes.get(day);
    return switch (name) {
      case "baris" -> () -> same(expected, outcome.rows(expected, delivery.agencies()));
      case "berkas" -> () -> same(expected, receipts.rows(expected.columns(), delivery.agencies()));
      case "baris_silang" -> () -> SoftAssertions.assertSoftly(soft -> expected.rows().forEach(row ->
          soft.assertThat(outcome.crossCodes(row, delivery.agencies())).as("%s", row).isEqualTo(row.get("kode_silang"))));
      default -> () -> same(expected, outcome.table(name, expected.columns(), delivery.agencies()));
    };
  }

  private static void same(Expectation expected, List<List<String>> actual) {
    assertThat(String.join("\n", expected.lines(actual))).isEqualTo(String.join("\n", expected.lines()));
  }
}
