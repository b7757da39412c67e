package lumbung.warehouse.serve;

import static lumbung.warehouse.serve.SmallNation.BADAN;
import static lumbung.warehouse.serve.SmallNation.KOTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.Set;
import lumbung.warehouse.check.Result;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.serve.Publication.State;
import org.junit.jupiter.api.Test;

/** What is not published, and says why. */
class HeldReleaseTest extends ReleasesBase {

  @Test
  void aBrokenCheckHoldsTheReleaseBackAndShowsTheRows() throws Exception {
    nation.change(AS_OF, BADAN, 2025, 9);
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      nation.ingest(lake, ops, Set.of(), KOTA, 5);                       // a receipt of five rows, two of which landed
    }
    Publication held = publish();
    assertThat(held.state()).isEqualTo(State.HELD);
    assertThat(held.results()).filteredOn(Result::blocks).singleElement().satisfies(r -> {
      assertThat(r.name()).isEqualTo("baris_mendarat");
      assertThat(r.sample()).singleElement().asString().contains("diterima=5").contains("diterima_di_lake=2");
    });
    assertThat(Files.readSymbolicLink(nation.home.serving().resolve("current"))).hasToString("2025-12-31.1");
    assertThat(nation.home.serving()).isDirectoryNotContaining("glob:**.siap-*");
  }

  @Test
  void aValueThatTheFileRefusesIsShownAsABrokenCheck() throws Exception {
    nation.change(AS_OF, "TIDAK-TERDAFTAR", 2025, 4);
    Publication held = publish();
    assertThat(held.state()).isEqualTo(State.HELD);
    assertThat(held.results()).filteredOn(Result::blocks).extracting(Result::name)
        .anySatisfy(name -> assertThat(name).contains("mart_kinerja_unit.instansi_nama"));
  }

  @Test
  void rowsThatWaitForTransformAreNotPublishedOver() throws Exception {
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      nation.ingest(lake, ops, Set.of(new Ingest.Sentuh(KOTA, 2025)), KOTA, 2);
    }
    assertThatThrownBy(ReleasesBase::publish).hasMessageContaining("belum diolah");
  }
}
