package lumbung.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JamTest {

  @Test
  void tellsAMomentOfOpsAsItIsReadInJakarta() {
    assertThat(Jam.wib("2025-02-28T17:30:59.999999Z")).isEqualTo("2025-03-01 00:30:59 WIB");
    assertThat(Jam.wib((String) null)).isNull();
  }
}
