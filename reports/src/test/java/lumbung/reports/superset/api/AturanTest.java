package lumbung.reports.superset.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import lumbung.reports.superset.Kelompok;
import org.junit.jupiter.api.Test;

class AturanTest {

  @Test
  void everyRuleHasTables() {
    assertThat(Aturan.all()).allSatisfy(aturan -> assertThat(aturan.on()).as(aturan.name()).isNotEmpty());
  }

  @Test
  void everyTableIsShut() {
    assertThat(Aturan.all().stream().filter(Aturan::base).flatMap(aturan -> aturan.on().stream()))
        .containsExactlyInAnyOrderElementsOf(Stream.of(Kelompok.values()).flatMap(k -> k.tables().stream()).toList());
  }
}
