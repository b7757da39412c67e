package lumbung.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NipMaskTest {

  private static final String NIP = "197001011990011990";

  @ParameterizedTest
  @CsvSource({
    "NIP 197001011990011990 ganda, NIP 19700101********** ganda",
    "19700101 199001 1 990, 19700101**********",
    "19700101-199001-1-990, 19700101**********",
    "'a=197001011990011990,b=198502022010012991', 'a=19700101**********,b=19850202**********'",
    "snapshot 1970010119900119901 of 19 digits, snapshot 1970010119900119901 of 19 digits",
    "2026-01-31T10:00:00, 2026-01-31T10:00:00",
  })
  void keepsTheDateOfBirthOnly(String line, String masked) {
    assertThat(NipMask.mask(line)).isEqualTo(masked);
  }

  @Test
  void coversMessageArgumentsAndStackTraceOfALogLine() {
    LoggerContext context = new LoggerContext();
    LoggingEvent event = new LoggingEvent("here", context.getLogger("lumbung.test"), Level.ERROR, "pegawai {}",
        new IllegalStateException("bad " + NIP, new RuntimeException("cause " + NIP)), new Object[] {NIP});
    String line = new String(LogFile.encoder(context).encode(event), StandardCharsets.UTF_8);
    assertThat(line).doesNotContain(NIP)
        .contains("ERROR", "pegawai 19700101**********", "bad 19700101**********", "cause 19700101**********", "at lumbung.app");
  }
}
