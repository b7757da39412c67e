package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of the dictionary, as text; what it looks like is {@link PageTest}. */
class KamusTest {

  private static final String PAGE = page();

  @Test
  void tellLawsApartFromWhatElseAnEntryFollows() {
    assertThat(PAGE).contains("<p class=\"rumus\">Dasar hukum: SE MenPANRB 3/2023</p>", "<p class=\"rumus\">Sumber: Keputusan Lumbung</p>")
        .doesNotContainPattern("Dasar hukum: [^<]*(Keputusan|Praktik|[Tt]abel referensi|ejaan)");
  }

  @Test
  void linkTheRulesThatATextNamesToTheirEntries() {
    assertThat(PAGE).contains("Sumber: Keputusan Lumbung; aturan <a href=\"#d-33\">D-33</a>");
    List<String> ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(PAGE).results().map(id -> id.group(1)).toList();
    assertThat(Pattern.compile("href=\"#([^\"]+)\"").matcher(PAGE).results().map(link -> link.group(1))).hasSizeGreaterThan(100).isSubsetOf(ids);
    assertThat(ids).doesNotHaveDuplicates().contains("lpnk", "lns", "mendesak", "d-44");
  }

  private static String page() {
    assertThat(SampleReports.SUMMARY).isNotNull();
    try {
      return Files.readString(SampleReports.OUT.resolve("kamus.html"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
