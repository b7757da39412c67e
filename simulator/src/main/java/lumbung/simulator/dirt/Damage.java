package lumbung.simulator.dirt;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import lumbung.simulator.delivery.Draft;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Packing;

/**
 * One way to spoil a row of a feed.
 *
 * @param needs columns the form must show
 * @param only the container it can happen in; null for any
 * @param fits rows it can be planted in
 * @param plant spoils the row, or a ghost of it, and says what must become of it
 */
record Damage(Kode kode, Feed feed, Set<String> needs, Packing.Kind only, Predicate<Line> fits, BiConsumer<Site, Line> plant) {
  static Damage of(Kode kode, Feed feed, String needs, BiConsumer<Site, Line> plant) {
    return new Damage(kode, feed, Set.of(needs.split(" ")), null, line -> true, plant);
  }

  Damage where(Predicate<Line> condition) {
    return new Damage(kode, feed, needs, only, fits.and(condition), plant);
  }

  Damage inCsv() {
    return new Damage(kode, feed, needs, Packing.Kind.CSV, fits, plant);
  }

  Damage inWorkbooks() {
    return new Damage(kode, feed, needs, Packing.Kind.XLSX, fits, plant);
  }

  boolean possibleIn(Draft draft) {
    return (only == null || draft.packing().kind() == only) && needs.stream().allMatch(draft.form()::shows);
  }

  /** Refuses the row for what is written into this column. */
  static Damage refuse(Kode kode, Feed feed, String column, String written) {
    return of(kode, feed, column, (site, line) -> line.write(column, written).reject(kode.code()));
  }

  /** As {@link #refuse}, on a ghost of the row. */
  static Damage refuseGhost(Kode kode, Feed feed, String column, String written) {
    return of(kode, feed, column, (site, line) -> site.ghost(line).write(column, written).reject(kode.code()));
  }

  /** Keeps the row without the value of this optional column. */
  static Damage lose(Kode kode, Feed feed, String column, String written) {
    return of(kode, feed, column, (site, line) -> line.set(column, null).write(column, written).warn(kode.code()));
  }

  static Damage loseGhost(Kode kode, Feed feed, String column, String written) {
    return of(kode, feed, column, (site, line) -> site.ghost(line).set(column, null).write(column, written).warn(kode.code()));
  }

  /** Points a ghost at something nobody sent. */
  static Damage strayGhost(Kode kode, Feed feed, String column) {
    return of(kode, feed, column, (site, line) -> site.ghost(line).set(column, site.dice.uuid()).warnAcross(kode.code()));
  }

  static Damage stray(Kode kode, Feed feed, String column) {
    return of(kode, feed, column, (site, line) -> line.set(column, site.dice.uuid()).warnAcross(kode.code()));
  }

  /** The same row once more. */
  static Damage repeat(Feed feed) {
    return of(Kode.DUP_01, feed, feed.columns().get(0), (site, line) -> site.add(line.copy().duplicate("DUP-01")));
  }

  /** The same row without some of its optional cells. */
  static Damage thinner(Feed feed, String column) {
    return of(Kode.DUP_04, feed, column, (site, line) -> site.add(line.copy().set(column, null).duplicate("DUP-04")))
        .where(line -> line.value(column) != null);
  }

  /** Two ghosts of one key that say different things. */
  static Damage contradict(Feed feed, String column, String other) {
    return of(Kode.KUN_01, feed, column, (site, line) -> {
      Line one = site.ghost(line);
      site.add(one.copy().set(column, other).reject("KUN-01"));
      one.reject("KUN-01");
    }).where(line -> line.value(column) != null && !line.value(column).equals(other));
  }
}
