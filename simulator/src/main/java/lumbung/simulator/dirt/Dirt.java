package lumbung.simulator.dirt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lumbung.simulator.delivery.Draft;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Nested;
import lumbung.simulator.nation.Dice;
import lumbung.simulator.nation.World;

/**
 * Spoils rows of one agency and feed. Three agencies in five stay healthy; each damage is planted in a dozen of the others, large
 * ones get more of the same.
 */
public final class Dirt {
  /** Agencies a damage is planted in, if there are that many. */
  private static final int AGENCIES_PER_DAMAGE = 12;
  /** One more of each chosen damage per so many people. */
  private static final int PEOPLE_PER_REPEAT = 3_000;
  private static final int TRIES = 300;

  private final World world;
  private final Map<String, List<Damage>> planned = new HashMap<>();

  /** @param drafts every file the agency sends of this feed */
  public Dirt(World world, Feed feed, List<Draft> drafts, int agencies) {
    this.world = world;
    List<Draft> flat = drafts.stream().filter(draft -> !Nested.isNested(draft.form()) && !draft.form().name().startsWith("siasn")).toList();
    List<Damage> damages = Damages.of(feed);
    int careless = careless(world.agency.index(), agencies);
    if (careless < 0) {
      return;
    }
    int stride = Math.max(1, agencies * 2 / 5 / AGENCIES_PER_DAMAGE);
    int repeats = Math.max(1, AGENCIES_PER_DAMAGE / agencies) + world.people.size() / PEOPLE_PER_REPEAT;
    for (int d = 0; d < damages.size(); d++) {
      if ((careless + d) % stride == 0) {
        for (int r = 0; r < repeats; r++) {
          plan(damages.get(d), flat, d * 31 + r * 7 + world.agency.index());
        }
      }
    }
  }

  /** Number among the careless agencies, two in five (all of a small nation); -1 for the healthy ones. */
  static int careless(int agency, int agencies) {
    if (agencies < 2 * AGENCIES_PER_DAMAGE) {
      return agency;
    }
    return agency % 5 == 1 ? agency / 5 * 2 : agency % 5 == 4 ? agency / 5 * 2 + 1 : -1;
  }

  private void plan(Damage damage, List<Draft> drafts, int start) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get((start + i) % drafts.size());
      if (damage.possibleIn(draft)) {
        planned.computeIfAbsent(draft.name(), name -> new ArrayList<>()).add(damage);
        return;
      }
    }
  }

  boolean spoils(Draft draft) {
    return planned.containsKey(draft.name());
  }

  /** The rows of this file with the damage planned for it. */
  public List<Line> spoil(Draft draft, List<Line> lines) {
    List<Damage> damages = planned.getOrDefault(draft.name(), List.of());
    if (damages.isEmpty() || lines.isEmpty()) {
      return lines;
    }
    Map<Line, List<Line>> extra = new HashMap<>();
    for (int i = 0; i < damages.size(); i++) {
      plant(damages.get(i), draft, lines, world.agency.dice("rusak", draft.name().hashCode(), i), extra);
    }
    List<Line> all = new ArrayList<>(lines.size() + 20);
    for (Line line : lines) {
      all.add(line);
      all.addAll(extra.getOrDefault(line, List.of()));
    }
    return all;
  }

  private void plant(Damage damage, Draft draft, List<Line> lines, Dice dice, Map<Line, List<Line>> extra) {
    for (int i = 0; i < TRIES; i++) {
      Line line = lines.get(dice.below(lines.size()));
      if (line.isPlain() && !extra.containsKey(line) && damage.fits().test(line)) {
        Site site = new Site(world, draft, dice);
        int across = line.silang().size();
        damage.plant().accept(site, line);
        site.extra().forEach(ghost -> ghost.keepOnly(draft.form()));
        if (!site.extra().isEmpty()) {
          extra.put(line, site.extra());
        }
        if (!site.extra().isEmpty() || !line.isPlain() || line.silang().size() != across) {
          return;
        }
      }
    }
  }
}
