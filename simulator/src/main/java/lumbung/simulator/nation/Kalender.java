package lumbung.simulator.nation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The periods of one agency: months or quarters, and the year; one ministry counts from the 16th to the 15th. */
public final class Kalender {
  private static final String[] BULAN = {"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
      "Oktober", "November", "Desember"};
  private static final int MINISTRY_FROM_16TH = 0;
  private static final int MOVES_LIMITS = 2;

  private Kalender() {}

  /** All periods of these years, in calendar order, each year's annual one last. */
  public static List<Periode> of(Agency agency, List<Integer> years) {
    Dice dice = agency.dice("kalender");
    boolean quarterly = agency.index() > 3 && dice.chance(0.08);
    boolean moved = dice.chance(0.25) || agency.index() == MOVES_LIMITS;
    boolean textIds = dice.chance(0.15);
    List<Periode> periods = new ArrayList<>();
    for (int year : years) {
      int parts = quarterly ? 4 : 12;
      for (int part = 1; part <= parts; part++) {
        int months = 12 / parts;
        LocalDate first = LocalDate.of(year, 1 + (part - 1) * months, 1);
        LocalDate last = first.plusMonths(months).minusDays(1);
        if (agency.index() == MINISTRY_FROM_16TH) {
          last = first.withDayOfMonth(15);
          first = last.minusMonths(1).plusDays(1);
        }
        String name = quarterly ? "Triwulan " + part : BULAN[part - 1];
        String id = textIds ? "SKPManual" + name.replace(" ", "").substring(0, 3) + part + year : dice.uuid();
        boolean limited = !dice.chance(0.04);
        boolean late = moved && last.getMonthValue() >= 6 && limited;
        periods.add(new Periode(id, name + " " + year, year, first, last, limited ? last.plusDays(10) : null,
            late ? last.plusDays(15) : null, moveOf(year), quarterly ? "TRIWULANAN" : "BULANAN", part));
      }
      LocalDate last = LocalDate.of(year, 12, 31);
      periods.add(new Periode(dice.uuid(), "Tahunan " + year, year, LocalDate.of(year, 1, 1), last, last.plusDays(24), null,
          moveOf(year), "TAHUNAN", 0));
    }
    return List.copyOf(periods);
  }

  /** When limits are moved: after that of June has passed, so that some of June were late by the limit they knew (D-10). */
  private static LocalDateTime moveOf(int year) {
    return LocalDate.of(year, 7, 13).atTime(9, 0);
  }
}
