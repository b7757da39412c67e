package lumbung.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class RunReportTest {

  @Test
  void showsNoTableOfStepsWhereThereWasNone() {
    StringWriter said = new StringWriter();
    new RunReport().put("rilis", "2026-01-31.1").print(new PrintWriter(said));
    assertThat(said.toString()).isEqualTo("%nrilis                        2026-01-31.1%n".formatted());
  }
}
