package lumbung.simulator;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import lumbung.simulator.delivery.Draft;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.feeds.Feeds;
import lumbung.simulator.feeds.Plan;
import lumbung.simulator.feeds.PlainStyle;
import lumbung.simulator.nation.Agency;
import lumbung.simulator.nation.Reference;
import lumbung.simulator.nation.World;
import lumbung.simulator.truth.Ledger;
import lumbung.simulator.truth.Truth;

/** All files of one agency, written in the order in which they are processed (D-24), so that the truth about repeats is right. */
final class AgencyFiles {
  private static final Comparator<Draft> PROCESSED =
      Comparator.comparingInt(Draft::wave).thenComparing(Draft::effective).thenComparing(Draft::fileName);

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

  AgencyFiles write() throws IOException {
    World world = new World(agency, reference, nation, settings.tahun());
    boolean onlyMarked = settings.asn() > Simulation.EVERY_ROW_UP_TO_ASN;
    try (Truth truth = new Truth(settings.out().resolve("kebenaran"), agency.index(), agency.id(), onlyMarked)) {
      Courier courier = new Courier(settings.out(), agency.id(), truth);
      for (Feed feed : Feed.values()) {
        Plan plan = new Plan(world, new PlainStyle(), settings.kotor());
        Feeds.plan(feed, plan);
        Ledger ledger = new Ledger();
        for (Draft draft : plan.drafts().stream().sorted(PROCESSED).toList()) {
          List<Line> lines = draft.lines().get();
          lines.forEach(line -> line.keepOnly(draft.form()));
          lines.forEach(line -> ledger.judge(draft, line));
          courier.deliver(draft, lines);
        }
      }
      files = courier.files();
      rows = courier.rows();
    }
    return this;
  }

  long files() {
    return files;
  }

  long rows() {
    return rows;
  }
}
