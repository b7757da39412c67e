package lumbung.simulator.feeds;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lumbung.simulator.delivery.Draft;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Form;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Packing;
import lumbung.simulator.nation.World;

/**
 * What one agency sends of one feed: builders add their files, the plan names them and dates their arrival.
 *
 * {@code kotor}: also corrections, repeated snapshots and other traffic a clean nation has not
 */
public final class Plan {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

  final World world;
  final boolean kotor;
  final double bersarang;
  private final Style style;
  private final List<Draft> drafts = new ArrayList<>();

  public Plan(World world, Style style, boolean kotor, double bersarang) {
    this.world = world;
    this.style = style;
    this.kotor = kotor;
    this.bersarang = bersarang;
  }

  public List<Draft> drafts() {
    return drafts;
  }

  Form form(Feed feed) {
    return style.form(feed);
  }

  /** A file without a report title. */
  Draft file(Feed feed, String part, LocalDateTime drawn, int rows, boolean full, Supplier<List<Line>> lines) {
    return file(feed, form(feed), part, drawn, rows, full, null, lines);
  }

  /** A file of a report; {@code title} is used where the agency sends its preamble along. */
  Draft file(Feed feed, Form form, String part, LocalDateTime drawn, int rows, boolean full, Style.Title title, Supplier<List<Line>> lines) {
    int sequence = drafts.size();
    String name = feed.folder() + "_" + part + "_" + drawn.format(STAMP);
    LocalDateTime arrival = drawn.plusMinutes(world.agency.dice("tiba", feed.ordinal(), sequence).between(20, 2000));
    Draft draft = Draft.of(feed, name, form, style.packing(feed, form, sequence, rows, title), drawn, arrival, full, lines);
    drafts.add(draft);
    return draft;
  }

  /** One nested body. */
  Draft nested(Feed feed, Form form, String part, LocalDateTime drawn, Supplier<List<Line>> lines) {
    LocalDateTime arrival = drawn.plusMinutes(world.agency.dice("tiba", feed.ordinal(), drafts.size()).between(20, 2000));
    String name = feed.folder() + "_bersarang_" + part + "_" + drawn.format(STAMP);
    Draft draft = Draft.of(feed, name, form, Packing.of(Packing.Kind.JSON), drawn, arrival, false, lines);
    drafts.add(draft);
    return draft;
  }

  /** A file whose packing is not the agency's choice. */
  void packed(Feed feed, Form form, String part, LocalDateTime drawn, Packing packing, Supplier<List<Line>> lines) {
    replaceLast(file(feed, form, part, drawn, 0, false, null, lines).packed(packing).restated());
  }

  void replaceLast(Draft draft) {
    drafts.set(drafts.size() - 1, draft);
  }

  LocalDateTime moment(int year, int month, int day) {
    return LocalDateTime.of(year, month, day, 8, 0).plusMinutes(world.agency.index() % 480).plusSeconds(world.agency.index() % 60);
  }

  int lastYear() {
    return world.years.get(world.years.size() - 1);
  }
}
