package lumbung.app.rilis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import lumbung.app.Commands;
import lumbung.app.Commands.Ended;
import lumbung.app.Exit;
import lumbung.warehouse.ops.Ops;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code superset.otomatis} through the real commands: whether dashboards follow a release at once, and what a failing Superset leaves. */
class SupersetOtomatisIT {

  private SmallHome small;
  private SupersetPalsu superset;

  @BeforeEach
  void startFromAReleaseThatWaits() throws Exception {
    small = SmallHome.made();
    small.restore();
    superset = SupersetPalsu.in(small.home);
  }

  @AfterEach
  void stopTheServer() {
    superset.close();
  }

  @Test
  void publishesTheNewReleaseThereAfterARun() throws Exception {
    automatic();

    String said = run(small.inbox).said();

    String second = small.current();
    assertThat(second).isNotEqualTo(small.first);
    assertThat(said).containsPattern("Rilis " + second + ": [1-9]\\d* dasbor, [1-9]\\d* bagan");
    assertThat(superset.imported()).contains(second).doesNotContain(small.first);
    assertThat(superset.changes()).contains("POST /api/v1/assets/import/", "POST /api/v1/rowlevelsecurity/", "PUT /api/v1/chart/warm_up_cache");
  }

  @Test
  void onlySaysWhatToDoUnlessTheSettingWantsMore() throws Exception {
    assertThat(run(small.inbox).said()).contains("Superset: jalankan lumbung superset publish");
    assertThat(small.current()).isNotEqualTo(small.first);
    assertThat(superset.changes()).isEmpty();
  }

  @Test
  void followsAReleaseOfARunWithTooManyRejects() throws Exception {
    automatic();
    Path wrong = small.home.root().resolveSibling("kiriman-rusak");
    Path file = wrong.resolve(small.corrected + "/penilaian/rusak.csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, Files.readAllLines(small.inbox.resolve(small.corrected + "/penilaian/koreksi.csv")).get(0) + "\nrusak\n");

    assertThat(run(wrong).code()).isEqualTo(Exit.REFUSED);

    assertThat(small.current()).isNotEqualTo(small.first);
    assertThat(superset.imported()).contains(small.current());
  }

  @Test
  void asksNothingOfSupersetWhenChecksHoldTheRelease() throws Exception {
    automatic();
    breakACheck();

    Ended ended = run(small.inbox);

    assertThat(ended.code()).isEqualTo(Exit.REFUSED);
    assertThat(ended.said()).contains("Pemeriksaan gagal: tidak ada yang diterbitkan").doesNotContain("dasbor");
    assertThat(small.current()).isEqualTo(small.first);
    assertThat(superset.asked()).isEmpty();
  }

  @Test
  void endsAsRefusedWhenChecksHoldTheReleaseAndNobodyAnswers() throws Exception {
    automatic();
    breakACheck();
    superset.hangUp();

    assertThat(run(small.inbox).code()).isEqualTo(Exit.REFUSED);
    assertThat(Commands.ended("publish", "--home", small.home.root().toString()).code()).isEqualTo(Exit.REFUSED);
    assertThat(small.current()).isEqualTo(small.first);
  }

  @Test
  void leavesTheReleaseInForceWhenSupersetRefusesAndSaysSo() throws Exception {
    automatic();
    superset.refuse();

    Ended ended = run(small.inbox);

    assertThat(ended.code()).isEqualTo(Exit.USAGE);
    String second = small.current();
    assertThat(second).isNotEqualTo(small.first);
    assertThat(ended.said()).contains("Rilis " + second + " berlaku, tetapi dasbor di Superset belum ikut.", "Bundel rusak", "lumbung superset publish");
    assertThat(small.lumbung("sql", "SELECT rilis FROM info_rilis")).contains(second);
  }

  @Test
  void leavesARollbackInForceWhenNobodyAnswers() throws Exception {
    run(small.inbox);
    automatic();
    superset.hangUp();

    Ended ended = Commands.ended("rollback", "--home", small.home.root().toString(), small.first);

    assertThat(ended.code()).isEqualTo(Exit.USAGE);
    assertThat(small.current()).isEqualTo(small.first);
    assertThat(ended.said()).contains("Rilis " + small.first + " berlaku, tetapi dasbor di Superset belum ikut.", "tidak menjawab");
  }

  /** The receipt of what waits to be published says one row more than landed. */
  private void breakACheck() {
    try (Ops ops = Ops.append(small.home)) {
      ops.update("UPDATE ops_batch SET diterima = diterima + 1, baris_dibaca = baris_dibaca + 1 WHERE berkas LIKE '%koreksi.csv'");
    }
  }

  private void automatic() throws IOException {
    Files.writeString(small.home.settings(), "superset.otomatis=ya\n", StandardOpenOption.APPEND);
  }

  private Ended run(Path inbox) {
    return Commands.ended("run", "--home", small.home.root().toString(), "--inbox", inbox.toString(), "--as-of", SmallHome.AS_OF);
  }
}
