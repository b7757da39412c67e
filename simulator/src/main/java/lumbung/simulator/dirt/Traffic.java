package lumbung.simulator.dirt;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import lumbung.simulator.delivery.Draft;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Form;
import lumbung.simulator.delivery.Forms;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Outcome;
import lumbung.simulator.delivery.Packing;
import lumbung.simulator.delivery.Turunan;
import lumbung.simulator.nation.Instansi;
import lumbung.simulator.nation.World;

/** What careless agencies do to whole files that can still be read: other encodings, unknown columns, repeats, rounded numbers. */
public final class Traffic {
  private static final List<Feed> WITH_NIP = List.of(Feed.PENILAIAN, Feed.SKP, Feed.PEGAWAI);
  private static final Map<Feed, String> FREE_TEXT = Map.of(Feed.PENILAIAN, "skp_jabatan", Feed.SKP, "skp_jabatan", Feed.PEGAWAI, "jabatan_nama",
      Feed.RENCANA_AKSI, "deskripsi");
  /** People enough for a report of fifty numbers, which the test for rounded ones needs (feeds.md 4.6). */
  private static final int ENOUGH_PEOPLE = 65;
  private static final Instansi KNOWN = new Instansi("A5EB03E23B0CF6A0E040640A040252AD", "Pemerintah Aceh", "PROV", "11");
  private static final Instansi ALSO_KNOWN = new Instansi("A5EB03E23C2AF6A0E040640A040252AD", "Pemerintah Provinsi Sumatera Utara", "PROV", "12");

  private final World world;
  private final Feed feed;
  private final Dirt dirt;
  private final int careless;
  private final List<Draft> drafts;

  public Traffic(World world, Feed feed, Dirt dirt, List<Draft> drafts, int agencies) {
    this.world = world;
    this.feed = feed;
    this.dirt = dirt;
    this.careless = Dirt.careless(world.agency.index(), agencies);
    this.drafts = new ArrayList<>(drafts);
  }

  /** The files as they are really sent. */
  public List<Draft> drafts() {
    if (careless < 0 || drafts.size() < 2) {
      return drafts;
    }
    unstated();
    if (FREE_TEXT.containsKey(feed)) {
      if ((careless + feed.ordinal()) % 2 == 0) {
        change(3, this::windows);
      } else {
        change(5, this::unknownColumn);
      }
      change(2, this::lineBreaks);
    }
    if ((careless + feed.ordinal()) % 3 != 0) {
      change(11, (careless + feed.ordinal()) % 2 == 0 ? draft -> divided(draft, Packing.Kind.CSV) : draft -> divided(draft, Packing.Kind.XLSX));
    }
    if (WITH_NIP.contains(feed)) {
      preambles();
      rounded();
      resorted();
      returned();
    }
    return drafts;
  }

  /** No manifest: the time of extraction is that of arrival. Not for periods: from when a moved limit holds is part of the truth. */
  private void unstated() {
    int at = careless % drafts.size();
    Draft draft = drafts.get(at);
    boolean bare = feed != Feed.PERIODE && draft.stated() && draft.wrapper().isEmpty() && draft.manifest().keySet().stream().allMatch("jenis_ekstraksi"::equals);
    if (bare && draft.form() != Forms.PENILAIAN_13) {
      drafts.set(at, draft.unstated());
    }
  }

  private void change(int seed, UnaryOperator<Draft> how) {
    for (int i = 0; i < drafts.size(); i++) {
      int at = (seed * 7 + careless + i) % drafts.size();
      Draft changed = how.apply(drafts.get(at));
      if (changed != drafts.get(at)) {
        drafts.set(at, changed);
        return;
      }
    }
  }

  private Draft windows(Draft draft) {
    Packing packing = draft.packing();
    boolean able = packing.kind() == Packing.Kind.CSV && packing.charset() == Packing.Charset.UTF_8;
    if (!able) {
      return draft;
    }
    String column = FREE_TEXT.get(feed);
    return draft.packed(packing.encoded(Packing.Charset.WINDOWS_1252)).carrying(() -> {
      List<Line> lines = draft.lines().get();
      lines.stream().filter(line -> line.value(column) != null).limit(3).forEach(line -> {
        line.set(column, line.value(column) + " Caf\u00e9");
        if (draft.form() == Forms.PENILAIAN_13) {
          Turunan.brief(line); // its SKP id is worked out of this cell too
        }
      });
      return lines;
    });
  }

  /** Cells of several lines, as people type them into a form. */
  private Draft lineBreaks(Draft draft) {
    String column = FREE_TEXT.get(feed);
    boolean able = draft.packing().isTabular() && draft.codes().isEmpty() && draft.form().shows(column);
    return !able ? draft : draft.carrying(() -> {
      List<Line> lines = draft.lines().get();
      lines.stream().filter(line -> line.value(column) != null && line.value(column).contains(" ")).limit(3)
          .forEach(line -> line.write(column, line.value(column).replaceFirst(" ", "\n")));
      return lines;
    });
  }

  /** Put together from the exports of three units: the header comes again, in a workbook on further sheets. */
  private Draft divided(Draft draft, Packing.Kind kind) {
    boolean few = feed == Feed.PERIODE || feed == Feed.UNOR;
    boolean able = draft.packing().kind() == kind && draft.codes().isEmpty();
    return able ? draft.packed(draft.packing().divided(few ? 5 : world.people.size() / 3 + 1)) : draft;
  }

  private Draft unknownColumn(Draft draft) {
    boolean able = draft.packing().kind() != Packing.Kind.PARQUET && draft.codes().isEmpty() && !draft.form().cells().isEmpty();
    return able ? draft.formed(draft.form().with(new Form.Cell("kolom_baru", null, line -> "x"))).coded("BRK-06") : draft;
  }

  /** A report of some other agency: an unknown one is suspicious, a known one is refused. */
  private void preambles() {
    int seen = 0;
    for (int i = 0; i < drafts.size() && seen < 2; i++) {
      Draft draft = drafts.get(i);
      if (!draft.packing().preamble().isEmpty() && draft.codes().isEmpty() && draft.packing().charset() != Packing.Charset.WINDOWS_1252) {
        List<String> lines = new ArrayList<>(draft.packing().preamble());
        boolean known = seen++ == 1;
        Instansi other = world.agency.id().equals(KNOWN.id()) ? ALSO_KNOWN : KNOWN;
        lines.set(1, "Instansi " + (known ? other.nama() : "Pemerintah Kab. Antah Berantah"));
        Draft foreign = draft.packed(draft.packing().withPreamble(lines)).coded("BRK-12");
        if (known) {
          drafts.add(foreign.renamed(draft.name() + "_lain").turnedAway());
        } else {
          drafts.set(i, foreign);
        }
      }
    }
  }

  /** The same report through a spreadsheet: a quarter of the numbers rounded, and, the day before, all of them. */
  private void rounded() {
    Draft draft = drafts.stream().filter(d -> d.codes().isEmpty() && d.form() != Forms.PENILAIAN_13 && d.packing().preamble().isEmpty()
        && d.isFull()).findFirst().orElse(null);
    if (world.people.size() < ENOUGH_PEOPLE || feed == Feed.PEGAWAI || draft == null) {
      return;
    }
    boolean all = (careless + feed.ordinal()) % 2 == 0;
    LocalDateTime before = draft.ditarik().minusDays(1);
    Draft spoilt = draft.packed(Packing.csv(careless % 4 < 2 ? ';' : ',', Packing.Charset.UTF_8)).drawn(before, before.plusHours(2)).restated()
        .renamed(draft.name() + "_bulat").coded(all ? "BRK-14" : "BRK-15").carrying(() -> {
          List<Line> lines = draft.lines().get();
          for (int i = 0; i < lines.size(); i++) {
            if (all || i % 4 == 0) {
              Rounding.spoil(lines.get(i), all ? "BRK-14" : "NIP-05");
            }
          }
          return lines;
        });
    drafts.add(all ? spoilt.turnedAway() : spoilt);
  }

  /** Once more in another order: nothing new. */
  private void resorted() {
    Draft draft = drafts.get(careless % 3 % drafts.size());
    if (draft.codes().isEmpty()) {
      drafts.add(draft.renamed(draft.name() + "_urut").drawn(draft.ditarik(), draft.diterima().plusDays(9)).carrying(() -> {
        List<Line> lines = new ArrayList<>(draft.lines().get());
        Collections.reverse(lines);
        return lines;
      }));
    }
  }

  /** The reject file of an assessment report, corrected and dropped back with its four extra columns (feeds.md 5.3). */
  private void returned() {
    for (Draft draft : List.copyOf(drafts)) {
      boolean able = feed == Feed.PENILAIAN && draft.wave() == 1 && draft.packing().isTabular() && draft.codes().isEmpty() && dirt.spoils(draft) && draft.form() != Forms.PENILAIAN_13;
      if (able) {
        Form form = draft.form();
        for (String column : List.of("kode_galat", "kolom", "alasan", "saran")) {
          form = form.with(new Form.Cell(column, null, line -> "diperbaiki"));
        }
        // The clerk saves it anew; what made it windows-1252 is not among these rows.
        Packing packing = draft.packing().charset() == Packing.Charset.WINDOWS_1252 ? draft.packing().encoded(Packing.Charset.UTF_8) : draft.packing();
        drafts.add(draft.packed(packing).formed(form).renamed(draft.name() + ".ditolak-" + "%012x".formatted(draft.name().hashCode() & 0xFFFFFFFFL))
            .drawn(draft.ditarik(), draft.diterima().plusDays(12)).restated().partial().revised(1).carrying(() -> corrected(draft)));
        return;
      }
    }
  }

  private List<Line> corrected(Draft draft) {
    List<Line> clean = draft.lines().get();
    clean.forEach(line -> line.keepOnly(draft.form()));
    Map<Long, Line> corrected = new LinkedHashMap<>();
    for (Line line : dirt.spoil(draft, clean)) {
      boolean total = line.value("nip") == null && line.value("pns_id") == null;
      if (line.hasil() == Outcome.KARANTINA && !line.kode().contains("KUN-01") && !total) {
        corrected.put(line.key(), line.copy().warnAcross(line.silang().toArray(new String[0])));
      }
    }
    return new ArrayList<>(corrected.values());
  }
}
