package lumbung.simulator.nation;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Synthetic employee numbers: serial 990 to 999 only, unique in the whole nation by construction (R-801, R-1203).
 *
 * <p>Persons {@code n} and {@code n + DAYS} share a birthday; then serial, first month and, for PPPK, year and sex tell them apart.
 */
final class Nip {
  /** Birthdays in use: 34 years. */
  static final int DAYS = 12_400;
  /** Highest number of persons whose numbers stay unique. */
  static final long CAPACITY = 100L * DAYS;

  private Nip() {}

  static LocalDate birthday(long person, int baseYear) {
    long spread = person % DAYS * 7919 % DAYS;
    return LocalDate.of(baseYear - 58, 1, 1).plusDays(spread);
  }

  /** First month in service of a PNS, at an age from 18 to about 34 and before the base year. */
  static YearMonth firstMonth(long person, LocalDate birthday, int baseYear, Dice dice) {
    YearMonth earliest = YearMonth.from(birthday).plusYears(18).plusMonths(1);
    YearMonth end = YearMonth.of(baseYear, 1);
    int slot = (int) (person / DAYS / 10 % 60);
    YearMonth month = earliest.plusMonths(Math.floorMod(slot - monthNumber(earliest), 60));
    for (int later = dice.below(3); later > 0 && month.plusMonths(60).isBefore(end); later--) {
      month = month.plusMonths(60);
    }
    return month;
  }

  /** First month of a CPNS: in the base year. */
  static YearMonth firstMonthCpns(long person, int baseYear) {
    return YearMonth.of(baseYear, 1 + (int) (person / DAYS / 10 % 12));
  }

  /** First year of a PPPK: one of the five before the base year. */
  static int firstYearPppk(long person, int baseYear) {
    return baseYear - 5 + (int) (person / DAYS / 20 % 5);
  }

  static String pns(long person, LocalDate birthday, YearMonth first, boolean woman) {
    String number = birth(birthday) + "%04d%02d".formatted(first.getYear(), first.getMonthValue()) + (woman ? 2 : 1) + serial(person);
    return notMultipleOf32(number) ? number : number.substring(0, 14) + (woman ? 1 : 2) + serial(person);
  }

  static String pppk(long person, LocalDate birthday, int year) {
    String end = (person / DAYS / 10 % 2 == 0 ? 2 : 1) + serial(person);
    String number = birth(birthday) + year + "21" + end;
    return notMultipleOf32(number) ? number : birth(birthday) + year + "24" + end;
  }

  /** True unless a number is a multiple of 32: in files as small as ours chance alone would look like damage. */
  private static boolean notMultipleOf32(String number) {
    return Long.parseLong(number) % 32 != 0;
  }

  private static String birth(LocalDate day) {
    return day.toString().replace("-", "");
  }

  private static String serial(long person) {
    return String.valueOf(990 + person / DAYS % 10);
  }

  private static int monthNumber(YearMonth month) {
    return month.getYear() * 12 + month.getMonthValue() - 1;
  }
}
