package lumbung.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** packs are checked while loading, and a rule is chosen by agency and day. */
class RulesTest {
  private static final String HEADER =
      "id_aturan,cakupan_instansi,toleransi_hari,berlaku_mulai,berlaku_sampai,dasar_hukum,status,catatan\n";
  private static final Rules RULES = Rules.bundled();

  @Test
  void declareEveryFileInTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/rules"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(RULES.packs().stream().map(pack -> pack + ".csv").toList());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R-308,*,1,2024-13-01,,basis,DEFAULT, | berlaku_mulai '2024-13-01' is not DAY",
        "R-308,*,1,2024-01-01,01-02-2024,basis,DEFAULT, | berlaku_sampai '01-02-2024' is not DAY",
        "R-308,*,1,2024-01-01,2023-12-31,basis,DEFAULT, | berlaku_sampai '2023-12-31' is before berlaku_mulai",
        "R-308,*,1,,,basis,DEFAULT, | berlaku_mulai '' is empty",
        "R-308,*,1,2024-01-01,,,DEFAULT, | dasar_hukum '' is empty",
        "R-308,*,1,2024-01-01,, ,DEFAULT, | dasar_hukum ' ' is empty",
        "R-308,*,satu,2024-01-01,,basis,DEFAULT, | toleransi_hari 'satu' is not WHOLE",
        "R-308,*,1,2024-01-01,,basis,SURE, | status 'SURE' is none of",
        "tenggat,*,1,2024-01-01,,basis,DEFAULT, | id_aturan 'tenggat' is no rule id",
      })
  void refuseARowThatCannotBeARule(String row, String complaint) {
    assertThatThrownBy(() -> RULES.with("tenggat", HEADER + row + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tenggat.csv line 2: " + complaint);
  }

  @Test
  void refuseColumnsThatNobodyDeclared() {
    String csv = HEADER.replace("toleransi_hari", "toleransi") + tolerance("*", "2024-01-01", "");

    assertThatThrownBy(() -> RULES.with("tenggat", csv))
        .hasMessageContaining("tenggat.csv has the columns")
        .hasMessageContaining("toleransi_hari");
  }

  @Test
  void refuseAnEmptyPack() {
    assertThatThrownBy(() -> RULES.with("tenggat", HEADER)).hasMessageContaining("tenggat.csv has no rule");
  }

  @Test
  void tellAllProblemsAtOnce() {
    assertThatThrownBy(() -> RULES.with("tenggat", HEADER + "R-308,*,x,2024-01-01,,,DEFAULT,\n"))
        .hasMessageContaining("toleransi_hari 'x' is not WHOLE")
        .hasMessageContaining("dasar_hukum '' is empty");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-12-31, 2024-12-31, , true",
    "2024-01-01, 2024-12-31, 2025-01-01, , false",
    "2024-01-01, , 2025-01-01, 2025-12-31, true",
    "2024-06-01, 2024-06-30, 2024-01-01, 2024-12-31, true",
    "2024-06-01, 2024-06-30, 2024-05-01, 2024-05-31, false",
  })
  void refuseTwoRulesForOneScopeAndDay(String from, String to, String otherFrom, String otherTo, boolean clash) {
    String csv = HEADER + tolerance("*", from, to) + tolerance("*", otherFrom, otherTo);

    if (clash) {
      assertThatThrownBy(() -> RULES.with("tenggat", csv)).hasMessageContaining("hold from");
    } else {
      assertThat(RULES.with("tenggat", csv).rows("tenggat")).hasSize(2);
    }
  }

  @Test
  void takeTheSameAgencyInAnotherCaseForTheSameScope() {
    String csv = HEADER + tolerance("ab12", "2024-01-01", "") + tolerance("AB12", "2024-01-01", "");

    assertThatThrownBy(() -> RULES.with("tenggat", csv)).hasMessageContaining("two rules");
  }

  @Test
  void letTheRuleOfAnAgencyBeatTheRuleOfAllWhileItHolds() {
    Rules rules =
        RULES.with(
            "tenggat",
            HEADER + "R-308,*,0,2022-01-01,,basis,DEFAULT,\nR-308,AB12,3,2024-01-01,2024-12-31,basis,DEFAULT,\n");

    assertThat(tolerance(rules, "ab12", "2024-06-30")).containsExactly(3);
    assertThat(tolerance(rules, "ab12", "2025-01-01")).containsExactly(0);
    assertThat(tolerance(rules, "cd34", "2024-06-30")).containsExactly(0);
    assertThat(tolerance(rules, null, "2024-06-30")).containsExactly(0);
    assertThat(tolerance(rules, "ab12", "2021-12-31")).isEmpty();
  }

  @Test
  void nameAVersionThatFollowsTheContentAndNothingElse() {
    String csv = HEADER + tolerance("*", "2024-01-01", "2024-12-31") + tolerance("*", "2025-01-01", "");
    String sorted = HEADER + tolerance("*", "2025-01-01", "") + tolerance("*", "2024-01-01", "2024-12-31");
    String version = RULES.with("tenggat", csv).version();

    assertThat(RULES.version()).matches("aturan-[0-9a-f]{12}");
    assertThat(RULES.with("tenggat", sorted.replace("\n", "\r\n").replace("basis", "\"basis\"")).version()).isEqualTo(version);
    assertThat(RULES.with("tenggat", csv.replace("2024-12-31", "2024-12-30")).version()).isNotEqualTo(version);
    assertThat(version).isNotEqualTo(RULES.version());
  }

  @Test
  void keepAnApostropheInATextAsItIs() {
    Rules rules = RULES.with("tenggat", HEADER + "R-308,*,0,2022-01-01,,Keputusan Jum'at,DEFAULT,\n");

    assertThat(rules.rows("tenggat").get(0).text("dasar_hukum")).isEqualTo("Keputusan Jum'at");
  }

  @Test
  void refuseNamesThatDoNotExist() {
    assertThatThrownBy(() -> RULES.rows("tengat")).hasMessageContaining("No rule pack 'tengat'");
    assertThatThrownBy(() -> RULES.rows("tenggat").get(0).text("hari")).hasMessageContaining("No column hari");
  }

  private static String tolerance(String scope, String from, String to) {
    return "R-308,%s,1,%s,%s,basis,DEFAULT,\n".formatted(scope, from, to == null ? "" : to);
  }

  private static List<Integer> tolerance(Rules rules, String instansi, String day) {
    return rules.inForce("tenggat", instansi, LocalDate.parse(day)).stream().map(row -> row.whole("toleransi_hari")).toList();
  }
}
