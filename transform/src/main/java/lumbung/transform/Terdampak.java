package lumbung.transform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.ops.Ingest.Sentuh;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook.Rilis;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.rules.Rules;
import lumbung.warehouse.rules.Zona;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Star;

/**
 * Agency-years that must be built again although no new row came for them: because the as-of day, the rules or the program are others than those of
 * the newest release.
 *
 * <p>Another as-of day touches an agency in three ways only. Observations between the two days count now, or no longer (D-37): those that
 * came since the newest release touch their own years, as any new row does, so that only what that release left out is looked for. An
 * employee's probation may end between them, which open periods show (CPNS, feeds 2.1). And a rule may begin or end between them: what
 * is of no period, such as the kind of a post, obeys the rules of the as-of day. Nothing else looks at the day: no observation
 * is later than it, so the state of a period that is open, or ends between the days, is that of the last observation on both; ages are
 * those of the last day of the period; which periods have begun and whose limit has passed is left to the marts.
 */
final class Terdampak {

  /** Where the day begins first, in Papua, it does so two hours before that of Jakarta. */
  private static final Duration EASTERNMOST = Duration.ofHours(2);

  private final Ops ops;

  Terdampak(Ops ops) {
    this.ops = ops;
  }

  /** The newest release, which stands on {@code main}. */
  private Optional<Rilis> before() {
    return new ReleaseBook(ops).newest();
  }

  /** Whether the newest release was made by other rules, or by a program whose models may be others. */
  boolean rulesChanged(TransformSettings now) {
    return before().filter(b -> !b.versiAturan().equals(now.versiAturan()) || !b.versiKode().equals(now.versiKode())).isPresent();
  }

  /** Every agency with rows, when the rules or the program are others. */
  Set<Sentuh> byRules(TransformSettings now) {
    return rulesChanged(now) ? everyAgency() : Set.of();
  }

  /** Every agency with rows, when a rule that the SELECTs name begins to hold, or holds no longer, between the two as-of days. */
  Set<Sentuh> byRuleDays(LocalDate asOf) {
    return before().map(Rilis::asOf).filter(other -> asOf.isBefore(other) ? ruleTurns(asOf, other) : ruleTurns(other, asOf)).isPresent()
        ? everyAgency() : Set.of();
  }

  /** Also a rule that held on neither day: a period may end on a day between. */
  private static boolean ruleTurns(LocalDate from, LocalDate to) {
    Rules rules = Rules.bundled();
    return Stream.of(Models.RULES).filter(rules.packs()::contains).flatMap(pack -> rules.rows(pack).stream())
        .flatMap(row -> Stream.of(row.berlakuMulai(), row.berlakuSampai() == null ? LocalDate.MAX : row.berlakuSampai().plusDays(1)))
        .anyMatch(turn -> turn.isAfter(from) && !turn.isAfter(to));
  }

  /**
   * Agencies with observations between the two as-of days, whichever is later, that came before the newest release was made. Those of the
   * last two hours of the earlier day are among them: where it was the next day already they did not speak of that day yet (D-02).
   */
  Set<Sentuh> byAsOf(LocalDate asOf) {
    Optional<Rilis> before = before().filter(b -> !b.asOf().equals(asOf));
    if (before.isEmpty()) {
      return Set.of();
    }
    LocalDate other = before.get().asOf();
    return agencies("""
        SELECT DISTINCT instansi_id FROM ops_batch
        WHERE status IN ('DITERIMA', 'DITERIMA_SEBAGIAN') AND diekstrak_pada >= ? AND diekstrak_pada < ?
          AND batch_id IN (SELECT batch_id FROM ops_rilis_batch)""",
        Zona.after(asOf.isBefore(other) ? asOf : other).minus(EASTERNMOST), Zona.after(asOf.isBefore(other) ? other : asOf));
  }

  /** Agencies with an employee whose probation ends between the two as-of days, in the years with periods that show it. */
  Set<Sentuh> byProbation(TransformSettings settings, Lake lake) {
    Optional<Rilis> before = before().filter(b -> !b.asOf().equals(settings.asOf()));
    Set<Sentuh> all = new HashSet<>();
    if (before.isEmpty()) {
      return all;
    }
    try (Connection duck = DuckDb.open(settings.cores(), settings.taskMemory(), settings.temp())) {
      view(duck, lake, Star.DIM_PEGAWAI);
      view(duck, lake, Star.DIM_PERIODE_INSTANSI);
      try (PreparedStatement query = duck.prepareStatement(Sql.text("terdampak/masa_percobaan.sql"))) {
        query.setObject(1, before.get().asOf());
        query.setObject(2, settings.asOf());
        try (ResultSet found = query.executeQuery()) {
          while (found.next()) {
            all.add(new Sentuh(found.getString(1), found.getInt(2)));
          }
        }
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read the employees of the newest release", e);
    }
  }

  private static void view(Connection duck, Lake lake, Table table) throws SQLException {
    OptionalLong newest = lake.snapshot(table, Lake.MAIN);
    List<LakeFile> files = newest.isEmpty() ? List.of() : lake.files(table, newest.getAsLong(), Set.of());
    LakeView.create(duck, table, files.stream().map(LakeFile::path).toList());
  }

  private Set<Sentuh> everyAgency() {
    return agencies("SELECT DISTINCT instansi_id FROM ops_batch WHERE status IN ('DITERIMA', 'DITERIMA_SEBAGIAN')");
  }

  private Set<Sentuh> agencies(String sql, Object... parameters) {
    Set<Sentuh> all = new HashSet<>();
    ops.query(r -> r.getString(1), sql, parameters).forEach(i -> all.add(new Sentuh(i, Ingest.SEMUA_TAHUN)));
    return all;
  }
}
