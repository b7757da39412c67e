package lumbung.app.perintah.superset;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import lumbung.app.WrongUsage;
import lumbung.reports.superset.Bundle;
import lumbung.reports.superset.Bundles;
import lumbung.reports.superset.Kelompok;
import lumbung.reports.superset.RilisInfo;
import lumbung.reports.superset.Simpanan;
import lumbung.reports.superset.SupersetFailure;
import lumbung.reports.superset.api.Publisher;
import lumbung.reports.superset.api.SupersetApi;
import lumbung.reports.superset.lint.Drift;
import lumbung.reports.superset.lint.Finding;
import lumbung.reports.superset.lint.Lint;

/** The bundle of a release, looked at and ready to be sent. */
record Terbitan(Simpanan simpanan, RilisInfo rilis, Bundle bundle) {

  /** @param assets folder with charts and dashboards; null = those that come with the program */
  static Terbitan of(Simpanan simpanan, Path assets) throws SQLException {
    RilisInfo rilis;
    try (Connection agregat = simpanan.open(Kelompok.AGREGAT)) {
      rilis = RilisInfo.of(agregat);
    }
    return new Terbitan(simpanan, rilis, assets == null ? Bundles.of(simpanan, rilis) : Bundles.of(simpanan, rilis, assets));
  }

  /** What is wrong with it, or with the store it is for. */
  List<Finding> findings() throws SQLException {
    List<Finding> findings = new ArrayList<>();
    for (Kelompok kelompok : Kelompok.values()) {
      try (Connection store = simpanan.open(kelompok)) {
        findings.addAll(Drift.check(store, kelompok));
      }
    }
    findings.addAll(Lint.check(bundle));
    return findings;
  }

  /** @throws SupersetFailure if something is wrong with it */
  Terbitan require() throws SQLException {
    List<Finding> findings = findings();
    if (!findings.isEmpty()) {
      throw new SupersetFailure("Bundel tidak dikirim, %d temuan:%n%s".formatted(findings.size(),
          findings.stream().map(f -> "  " + f).collect(joining(System.lineSeparator()))));
    }
    return this;
  }

  void publish(SupersetApi api, Function<String, String> password, PrintWriter out) throws SQLException {
    Publisher.Summary done = new Publisher(api).publish(bundle, simpanan, password);
    out.printf("Rilis %s: %d dasbor, %d bagan, %d pengguna%s%s.%n", rilis.rilis(), done.dasbor(), done.bagan(), done.pengguna(),
        done.akunBaru().isEmpty() ? "" : " (baru: " + String.join(", ", done.akunBaru()) + ")",
        done.dihapus() == 0 ? "" : ", %d yang ditarik dihapus".formatted(done.dihapus()));
  }

  /** Runs what may fail for reasons that the operator can mend. */
  static <T> T said(Callable<T> work) throws Exception {
    try {
      return work.call();
    } catch (SupersetFailure e) {
      throw new WrongUsage(e.getMessage());
    }
  }
}
