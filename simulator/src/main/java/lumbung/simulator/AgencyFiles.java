package lumbung.simulator;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.simulator.delivery.Draft;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.dirt.Dirt;
import lumbung.simulator.dirt.OddFile;
import lumbung.simulator.dirt.OddFiles;
import lumbung.simulator.dirt.Traffic;
import lumbung.simulator.feeds.Feeds;
import lumbung.simulator.feeds.MixedStyle;
import lumbung.simulator.feeds.Plan;
import lumbung.simulator.feeds.PlainStyle;
import lumbung.simulator.feeds.Style;
import lumbung.simulator.nation.Agency;
import lumbung.simulator.nation.Reference;
import lumbung.simulator.nation.World;
import lumbung.simulator.truth.Ledger;
import lumbung.simulator.truth.Truth;

/** All files of one agency, written in the order in which they are processed (D-24), so that the truth about repeats is right. */
final class AgencyFiles {
  private static final Comparator<Draft> PROCESSED =
      Comparator.comparingInt(Draft::wave).thenComparing(Draft::effective).thenComparing(Draft::fileName);

  /** Feeds that a clean nation sends more than once; the others need no memory of what was sent. */
  private static final Set<Feed> SNAPSHOTS = EnumSet.of(Feed.UNOR, Feed.PEGAWAI);

  private final SimulationSettings settings;
  private final Reference reference;
  private final List<Agency> nation;
  private final Agency agency;
  private long files;
  private long rows;

  AgencyFiles(SimulationSettings settings, Reference reference, List<Agency> nation, Agency agency) {
    this.settings = settings;
    this.reference = reference;
    this.nation = nation;
    this.agency = agency;
  }

  AgencyFiles write(Truth truth) throws IOException {
    World world = new World(agency, reference, nation, settings.tahun());
    Map<Feed, Ledger> ledgers = new EnumMap<>(Feed.class);
    Courier courier = new Courier(settings.out(), agency.id(), truth);
    Style style = settings.kotor() ? new MixedStyle(agency) : new PlainStyle();
    for (Feed feed : Feed.values()) {
      Plan plan = new Plan(world, style, settings.kotor(), settings.bersarang());
      Feeds.plan(feed, plan);
      deliver(world, feed, plan.drafts(), ledgers, courier);
      ledgers.remove(feed);
    }
    files = courier.files();
    rows = courier.rows();
    return this;
  }

  private void deliver(World world, Feed feed, List<Draft> planned, Map<Feed, Ledger> ledgers, Courier courier) throws IOException {
    Dirt dirt = new Dirt(world, feed, planned, nation.size());
    List<Draft> drafts = settings.kotor() ? new Traffic(world, feed, dirt, planned, nation.size()).drafts() : planned;
    Set<String> sent = new HashSet<>();
    for (Draft draft : drafts.stream().sorted(PROCESSED).toList()) {
      List<Line> clean = draft.lines().get();
      clean.forEach(line -> line.keepOnly(draft.form()));
      List<Line> lines = settings.kotor() ? dirt.spoil(draft, clean) : clean;
      boolean repeats = settings.kotor() && !draft.refused() || SNAPSHOTS.contains(feed);
      if (settings.kebenaran() && repeats) {
        lines.forEach(line -> ledgers.computeIfAbsent(line.feed(), f -> new Ledger()).judge(draft, line));
      }
      if (!lines.isEmpty()) {
        sent.add(draft.name());
        courier.deliver(draft, lines);
      }
    }
    if (settings.kotor()) {
      for (OddFile odd : OddFiles.of(world, feed, planned, nation.size())) {
        courier.deliver(odd);
      }
      boolean again = agency.index() % 3 == 0 && (feed.ordinal() + agency.index() / 3) % 4 == 0;
      if (again && sent.contains(drafts.get(0).name()) && drafts.get(0).codes().isEmpty() && drafts.get(0).wrapper().isEmpty()) {
        courier.again(drafts.get(0), agency.index() % 2 == 0 && !drafts.get(0).packing().gzip());
      }
    }
  }

  long files() {
    return files;
  }

  long rows() {
    return rows;
  }
}
