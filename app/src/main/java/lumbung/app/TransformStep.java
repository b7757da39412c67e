package lumbung.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lumbung.transform.Transform;
import lumbung.transform.TransformSettings;
import lumbung.transform.TransformSummary;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.Tables;
import lumbung.warehouse.ops.Candidates;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.schema.Table;

/** Builds star and aggregates of what waits, and says when the candidate of a release is complete. */
final class TransformStep {

  private TransformStep() {}

  static void run(Run run, SparkRuntime spark, LocalDate asOf) throws Exception {
    Settings settings = run.settings();
    TransformSettings transform = new TransformSettings(asOf, Version.CODE, Version.rules(), settings.cores(),
        settings.memoryMb() / settings.cores() + "MB", run.home().temp());
    TransformSummary summary = run.step("Pengolahan", progress -> {
      try (Lake lake = Lake.open(run.home())) {
        return candidate(lake, run.ops(), transform, spark);
      }
    }, done -> done.baris().values().stream().mapToLong(Long::longValue).sum());
    run.report()
        .put("keadaan_per", asOf.toString())
        .put("instansi_diolah", (long) summary.instansi())
        .put("instansi_tahun_diolah", (long) summary.tahun())
        .detail("baris_per_tabel", summary.baris())
        .detail("detik_pengolahan", summary.detik());
  }

  private static TransformSummary candidate(Lake lake, Ops ops, TransformSettings transform, SparkRuntime spark) {
    Candidates candidates = new Candidates(ops);
    candidates.drop();
    TransformSummary summary = Transform.run(lake, ops, transform, spark);
    if (!summary.isNothing()) {
      candidates.ready(transform.asOf(), transform.versiKode(), transform.versiAturan(), summary.snapshots(), summary.sentuh());
    } else {
      // No agency-year differs, but figures such as those past their limit do.
      new ReleaseBook(ops).newest()
          .filter(r -> !r.asOf().equals(transform.asOf()) || !r.versiAturan().equals(transform.versiAturan()))
          .ifPresent(r -> candidates.ready(transform.asOf(), transform.versiKode(), transform.versiAturan(), derived(ops, r.rilis()), Set.of()));
    }
    return summary;
  }

  private static Map<Table, Long> derived(Ops ops, String rilis) {
    Map<String, Long> all = new ReleaseBook(ops).snapshots(rilis);
    Map<Table, Long> derived = new HashMap<>();
    Tables.TURUNAN.stream().filter(t -> all.containsKey(t.toString())).forEach(t -> derived.put(t, all.get(t.toString())));
    return derived;
  }
}
