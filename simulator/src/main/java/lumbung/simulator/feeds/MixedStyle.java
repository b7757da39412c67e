package lumbung.simulator.feeds;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Form;
import lumbung.simulator.delivery.Forms;
import lumbung.simulator.delivery.Packing;
import lumbung.simulator.delivery.Packing.Charset;
import lumbung.simulator.delivery.Packing.Kind;
import lumbung.simulator.nation.Agency;
import lumbung.simulator.nation.Dice;
import lumbung.simulator.nation.Instansi;
import lumbung.simulator.nation.Reference;

/** An agency's own habits: one form per feed for good, and packings that change with the clerk. */
public final class MixedStyle implements Style {
  private static final int MOST_IN_A_WORKBOOK = 3_000;
  private static final DateTimeFormatter DRAWN = DateTimeFormatter.ofPattern("d/M/yyyy, HH.mm.ss");

  private final Agency agency;
  private final Map<Feed, Form> forms = new EnumMap<>(Feed.class);

  public MixedStyle(Agency agency) {
    this.agency = agency;
    Dice dice = agency.dice("bentuk");
    for (Feed feed : Feed.values()) {
      forms.put(feed, choose(feed, dice));
    }
  }

  private static Form choose(Feed feed, Dice dice) {
    Form canonical = Form.canonical(feed);
    return switch (feed) {
      case PERIODE -> List.of(Forms.API_PERIODE, canonical).get(dice.weighted(60, 40));
      case UNOR -> List.of(Forms.REF_UNOR, canonical).get(dice.weighted(60, 40));
      case PEGAWAI -> List.of(Forms.EXPORT_DATA_ASN, canonical).get(dice.weighted(70, 30));
      case SKP -> List.of(Forms.LAPORAN_SKP, canonical).get(dice.weighted(75, 25));
      case PENILAIAN -> List.of(Forms.LAPORAN_PENILAIAN, Forms.LAPORAN_PENILAIAN_BULAN, Forms.API_PENILAIAN, Forms.PENILAIAN_13, canonical)
          .get(dice.weighted(56, 8, 16, 7, 13));
      default -> canonical;
    };
  }

  @Override
  public Form form(Feed feed) {
    return forms.get(feed);
  }

  @Override
  public Packing packing(Feed feed, Form form, int sequence, int rows, Title title) {
    Dice dice = agency.dice("kemasan", feed.ordinal(), sequence);
    Packing packing;
    if (form == Forms.API_PERIODE || form == Forms.API_PENILAIAN || form == Forms.REF_UNOR) {
      packing = dice.chance(0.7) ? Packing.of(Kind.JSON) : Packing.of(Kind.JSON).bare();
    } else if (form.name().equals("kanonik")) {
      packing = canonical(dice, rows);
    } else {
      packing = report(dice, form, rows, title);
    }
    if (packing.kind() != Kind.XLSX && packing.kind() != Kind.PARQUET && dice.chance(0.08)) {
      return packing.gzipped();
    }
    return dice.chance(0.04) ? packing.named(packing.kind() == Kind.XLSX ? "xls" : "txt") : packing;
  }

  private static Packing canonical(Dice dice, int rows) {
    return switch (dice.weighted(45, 15, 20, 12, 8)) {
      case 1 -> rows <= MOST_IN_A_WORKBOOK ? Packing.of(Kind.XLSX) : csv(dice);
      case 2 -> Packing.of(Kind.JSONL);
      case 3 -> Packing.of(Kind.PARQUET);
      case 4 -> Packing.of(Kind.JSON).bare();
      default -> csv(dice);
    };
  }

  private Packing report(Dice dice, Form form, int rows, Title title) {
    Packing packing = rows <= MOST_IN_A_WORKBOOK && dice.chance(0.25) ? Packing.of(Kind.XLSX) : csv(dice);
    Instansi home = agency.instansi();
    boolean named = title != null && form != Forms.PENILAIAN_13 && !home.equals(Reference.PAPUA_BARAT_DAYA);
    return named && dice.chance(0.45) ? packing.withPreamble(List.of(title.first(), "Instansi " + home.nama(), "Periode : " + title.period(),
        "Unor Induk : ALL", "Unor : ALL", "Data ditarik pada : " + title.drawn().format(DRAWN))) : packing;
  }

  private static Packing csv(Dice dice) {
    char separator = List.of(';', ',', '\t', '|').get(dice.weighted(53, 37, 6, 4));
    Charset charset = List.of(Charset.UTF_8, Charset.UTF_8_BOM, Charset.UTF_16_BOM).get(dice.weighted(75, 18, 7));
    Packing packing = Packing.csv(separator, charset);
    return separator == ';' && charset == Charset.UTF_8 && dice.chance(0.12) ? packing.withSepLine() : packing;
  }
}
