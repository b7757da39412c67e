package lumbung.simulator.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffTest {

  private static final List<Integer> YEARS = List.of(2022, 2023, 2024, 2025, 2026);

  /** In small agencies chance often points at the unit somebody is in; a report without ids could not tell the two SKP of that year apart. */
  @Test
  void whoMovesComesToAnotherUnit() {
    Reference reference = Reference.load();
    List<Agency> nation = Nation.of(reference, 700, 6, 105);
    List<Post> moves = new ArrayList<>();
    for (Agency agency : nation) {
      for (Person person : new Staff(agency, reference, Units.of(agency), YEARS, nation).people()) {
        for (int i = 1; i < person.posts().size(); i++) {
          moves.add(person.posts().get(i));
          assertThat(person.posts().get(i).unit()).isNotEqualTo(person.posts().get(i - 1).unit());
        }
      }
    }
    assertThat(moves).hasSizeGreaterThan(50);
  }
}
