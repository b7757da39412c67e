package lumbung.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs say of rules is true: every rule has tests that exist and cite it, and every id that is cited is explained. */
class RulesCoverageTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern CITED = Pattern.compile("\\b[DR]-\\d{2,4}\\b");
  private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
  private static final List<String> REQUIRED = List.of("R-004", "R-102", "R-104", "R-105", "R-106", "R-107", "R-108", "R-109", "R-201", "R-202", "R-203", "R-204", "R-205",
      "R-206", "R-207", "R-301", "R-303", "R-304", "R-306", "R-307", "R-308", "R-801", "R-802", "R-803", "R-804", "R-805", "R-809", "R-810", "R-1202", "nip_cases.csv");

  @Test
  void everyRuleHasATestThatCitesIt() throws IOException {
    Map<String, List<String>> table = table();
    assertThat(table.keySet()).containsAll(REQUIRED);
    List<String> wrong = new ArrayList<>();
    table.forEach((rule, tests) -> {
      if (tests.isEmpty()) {
        wrong.add(rule + " has no test");
      }
      tests.forEach(test -> {
        String text = text(test);
        if (text.isEmpty()) {
          wrong.add("%s: there is no %s".formatted(rule, test));
        } else if (!text.contains(rule)) {
          wrong.add("%s does not cite %s".formatted(test, rule));
        }
      });
    });
    assertThat(wrong).isEmpty();
  }

  /** Who reads the code has the ids, but not the specification: the dictionary or {@code docs/rulings.md} says what each means. */
  @Test
  void everyCitedIdIsExplained() throws IOException {
    Set<String> explained = new TreeSet<>(ids(read(ROOT.resolve("docs/rulings.md"))));
    explained.addAll(ids(read(ROOT.resolve("warehouse/src/main/resources/kamus/aturan.csv"))));
    Set<String> cited = new TreeSet<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      modules.map(m -> m.resolve("src/main")).filter(Files::isDirectory).flatMap(RulesCoverageTest::files)
          .filter(f -> f.toString().endsWith(".java") || f.toString().endsWith(".sql")).forEach(f -> cited.addAll(ids(read(f))));
    }
    assertThat(cited).hasSizeGreaterThan(40).isSubsetOf(explained);
  }

  private static List<String> ids(String text) {
    return CITED.matcher(text).results().map(MatchResult::group).toList();
  }

  private static Map<String, List<String>> table() throws IOException {
    Map<String, List<String>> table = new LinkedHashMap<>();
    for (String line : Files.readAllLines(ROOT.resolve("docs/rules-coverage.md"))) {
      String[] cells = line.split("\\|");
      if (cells.length == 3 && !cells[1].isBlank() && !cells[1].contains("---") && !cells[1].strip().equals("rule")) {
        Matcher named = NAMED.matcher(cells[2]);
        table.put(cells[1].strip(), named.results().map(m -> m.group(1)).toList());
      }
    }
    return table;
  }

  /** All that a test class, or the folder of a test, says; empty when there is none. */
  private static String text(String test) {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules.map(m -> m.resolve("src/test")).filter(Files::isDirectory).flatMap(RulesCoverageTest::files)
          .filter(f -> f.endsWith(test + ".java") || f.getParent().endsWith(test)).map(RulesCoverageTest::read).collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path folder) {
    try {
      return Files.walk(folder).filter(Files::isRegularFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
