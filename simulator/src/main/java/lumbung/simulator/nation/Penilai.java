package lumbung.simulator.nation;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Who assesses whom, when and how: predikat shares of R-1202 around which units and agencies are stricter or more lenient, five
 * to fifteen percent never assessed, some late, some corrected months later.
 */
public final class Penilai {
  /** Percent of SB, B, BP, K and SK among the real records of 2022 to 2024 (R-1202). */
  static final double[] PNS = {11.27, 88.46, 0.11, 0.06, 0.10};
  static final double[] PPPK = {9.01, 90.77, 0.10, 0.06, 0.06};
  private static final double LATE = 0.05;
  private static final double CORRECTED = 0.006;

  private final Agency agency;
  private final double missing;
  private final double leniency;
  private final LocalDateTime end;

  Penilai(Agency agency, LocalDateTime end) {
    Dice dice = agency.dice("penilai");
    this.agency = agency;
    this.missing = 0.05 + 0.10 * dice.share();
    this.leniency = 0.6 + 0.8 * dice.share();
    this.end = end;
  }

  /** What a report drawn at this local time says about this SKP and period. */
  public Penilaian at(Skp skp, Periode period, LocalDateTime when) {
    Dice dice = agency.dice("nilai", skp.person().number(), skp.id().hashCode(), period.id().hashCode());
    boolean never = dice.chance(period.isTahunan() ? missing * 0.7 : missing);
    Penilaian first = rated(dice, skp, time(dice, period));
    if (never || first.waktu().isAfter(when)) {
      return Penilaian.BELUM;
    }
    if (dice.chance(CORRECTED)) {
      LocalDateTime corrected = first.waktu().plusDays(dice.between(110, 130)).withHour(dice.between(8, 15));
      Penilaian second = rated(dice, skp, corrected);
      return corrected.isAfter(when) || corrected.isAfter(end) ? first : second;
    }
    return first;
  }

  private LocalDateTime time(Dice dice, Periode period) {
    LocalDate limit = period.akhirPengisian();
    LocalDate day = dice.chance(LATE) ? dice.day(limit.plusDays(1), limit.plusDays(14)) : dice.day(period.akhir().plusDays(1), limit);
    return day.atTime(dice.chance(0.97) ? dice.between(7, 19) : dice.between(21, 23), dice.below(60), dice.below(60));
  }

  private Penilaian rated(Dice dice, Skp skp, LocalDateTime when) {
    double[] shares = (skp.person().isPppk() ? PPPK : PNS).clone();
    double unit = agency.dice("unit", skp.post().unit()).chance(0.08) ? 2.5 : 0.87;
    shares[0] *= leniency * unit;
    String[] ratings = switch (dice.weighted(shares)) {
      case 0 -> new String[] {"ATAS", "ATAS"};
      case 1 -> dice.chance(0.9) ? new String[] {"SESUAI", "SESUAI"} : dice.pick(new String[] {"ATAS", "SESUAI"}, new String[] {"SESUAI", "ATAS"});
      case 2 -> new String[] {"BAWAH", dice.pick("SESUAI", "ATAS")};
      case 3 -> new String[] {dice.pick("SESUAI", "ATAS"), "BAWAH"};
      default -> new String[] {"BAWAH", "BAWAH"};
    };
    return new Penilaian(ratings[0], ratings[1], Penilaian.predikat(ratings[0], ratings[1]), when);
  }
}
