package lumbung.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.warehouse.Home;
import lumbung.warehouse.check.Check;
import lumbung.warehouse.check.Checks;
import lumbung.warehouse.check.Outcome;
import lumbung.warehouse.check.Result;
import lumbung.warehouse.ops.Candidates;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.ops.ReleaseBook.Rilis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release carries the names of the program and the rules that computed it, so no other program may publish it. */
class PublishStepTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

  @TempDir
  private Path dir;

  @Test
  void saysWhatMustBeSoAndWhetherItIsNotOrIsNotKnown() {
    assertThat(line("unit_ke_instansi", Outcome.BROKEN, 3)).isEqualTo("GAGAL unit_ke_instansi, angka instansi adalah jumlah angka unitnya: 3 baris tidak demikian.");
    assertThat(line("cakupan_turun", Outcome.BROKEN, 1200)).startsWith("PERINGATAN cakupan_turun, cakupan instansi tidak turun lebih dari 20 poin")
        .endsWith(": 1.200 baris tidak demikian.");
    assertThat(line("unit_ke_instansi", Outcome.ERROR, 0)).startsWith("TIDAK DAPAT DIPERIKSA unit_ke_instansi, ").endsWith(": no such table");
  }

  private static String line(String name, Outcome outcome, long broken) {
    Check check = Checks.named(name);
    return PublishStep.line(new Result(check.name(), check.says(), check.severity(), outcome, broken, List.of(), outcome == Outcome.ERROR ? "no such table" : ""));
  }

  @Test
  void refusesWhatAnotherProgramOrOtherRulesComputed() {
    try (Ops ops = Ops.open(new Home(dir))) {
      refuses(ops, "Belum ada data yang diolah. Jalankan lumbung run lebih dulu.");

      release(ops, 1, Version.CODE, Version.rules());
      assertThatCode(() -> PublishStep.requireTransformed(ops)).doesNotThrowAnyException();
      release(ops, 2, "0.0.0", Version.rules());
      refuses(ops, "Yang diolah terakhir berasal dari program atau aturan versi lain. Jalankan lumbung run: semua angka dihitung lagi.");

      candidate(ops, Version.CODE, Version.rules());
      assertThatCode(() -> PublishStep.requireTransformed(ops)).doesNotThrowAnyException();
      candidate(ops, "0.0.0", Version.rules());
      refuses(ops, "versi lain");
      candidate(ops, Version.CODE, "aturan lama");
      refuses(ops, "versi lain");
    }
  }

  private static void refuses(Ops ops, String why) {
    assertThatThrownBy(() -> PublishStep.requireTransformed(ops)).isInstanceOf(WrongUsage.class).hasMessageContaining(why);
  }

  private static void release(Ops ops, int number, String code, String rules) {
    new ReleaseBook(ops).insert(new Rilis(DAY + "." + number, DAY, number, Instant.parse("2025-07-01T00:00:00Z"), code, rules, true, false, true), Map.of());
  }

  private static void candidate(Ops ops, String code, String rules) {
    new Candidates(ops).ready(DAY, code, rules, Map.of(), Set.of());
  }
}
