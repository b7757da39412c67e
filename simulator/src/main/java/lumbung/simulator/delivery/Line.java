package lumbung.simulator.delivery;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lumbung.simulator.nation.Dice;

/**
 * One row of a file: the canonical values ingest must find in it, the text written instead where it is damaged, and what must
 * become of it. Canonical dates are {@code yyyy-mm-dd}, timestamps {@code yyyy-mm-dd hh:mm:ss} in UTC, booleans {@code true} and
 * {@code false}.
 */
public final class Line {
  private static final Set<String> NONE = Set.of();

  private final Feed feed;
  private final String[] values;
  private Map<String, String> written = Map.of();
  private Outcome hasil = Outcome.DITERIMA;
  private Set<String> kode = NONE;
  private Set<String> silang = NONE;
  private String elemen;
  private int extraCells;

  public Line(Feed feed) {
    this.feed = feed;
    this.values = new String[feed.columns().size()];
  }

  public Feed feed() {
    return feed;
  }

  public String value(String column) {
    return values[feed.place(column)];
  }

  public Line set(String column, Object value) {
    values[feed.place(column)] = value == null ? null : value.toString();
    return this;
  }

  /** Writes this text into the file whatever the canonical value is. */
  public Line write(String column, String text) {
    feed.place(column);
    if (written.isEmpty()) {
      written = new HashMap<>();
    }
    written.put(column, text);
    return this;
  }

  /** Writes these digits as a number into a workbook. */
  public Line writeNumber(String column, String digits) {
    return write(column, XlsxFile.number(digits));
  }

  /** What stands in the file: damage, else the value itself. */
  String text(String column) {
    return isWritten(column) ? written(column) : value(column);
  }

  boolean isWritten(String column) {
    return written.containsKey(column);
  }

  String written(String column) {
    return written.get(column);
  }

  /** The row cannot be accepted, for these reasons. */
  public Line reject(String... codes) {
    hasil = Outcome.KARANTINA;
    return warn(codes);
  }

  public Line duplicate(String code) {
    hasil = Outcome.DUPLIKAT;
    return warn(code);
  }

  public Line warn(String... codes) {
    kode = with(kode, codes);
    return this;
  }

  /** Codes that only other feeds can tell. */
  public Line warnAcross(String... codes) {
    silang = with(silang, codes);
    return this;
  }

  /** Takes back codes of other feeds, where the form does not carry what they are told from. */
  public Line forgetAcross(String... codes) {
    silang = new TreeSet<>(silang);
    silang.removeAll(Arrays.asList(codes));
    return this;
  }

  private static Set<String> with(Set<String> before, String... codes) {
    Set<String> all = new TreeSet<>(before);
    all.addAll(Arrays.asList(codes));
    return all;
  }

  public Outcome hasil() {
    return hasil;
  }

  public Collection<String> kode() {
    return kode;
  }

  public Collection<String> silang() {
    return silang;
  }

  /** Damaged or coded already: left alone by further damage. */
  public boolean isPlain() {
    return hasil == Outcome.DITERIMA && kode.isEmpty() && written.isEmpty() && extraCells == 0;
  }

  /** Cells more than the header has. */
  public Line withExtraCells(int count) {
    extraCells = count;
    return this;
  }

  int extraCells() {
    return extraCells;
  }

  public Line at(String element) {
    elemen = element;
    return this;
  }

  public String elemen() {
    return elemen;
  }

  /** An undamaged row with the same values. */
  public Line copy() {
    Line copy = new Line(feed);
    System.arraycopy(values, 0, copy.values, 0, values.length);
    return copy;
  }

  /** Forgets what this form does not carry. */
  public void keepOnly(Form form) {
    boolean[] carried = form.carried().get(feed);
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null && !carried[i] && !feed.isDerived(i)) {
        values[i] = null;
      }
    }
  }

  /** Equal for equal keys, in upper or lower case; in 64 bits, so that all keys of an agency can be remembered. */
  public long key() {
    if (feed == Feed.PENILAIAN && value("periode_id") == null) {
      return keyPart(1, value("penilaian_id"));
    }
    long key = 2;
    for (int place : feed.keyPlaces()) {
      key = keyPart(key, values[place]);
    }
    return key;
  }

  private static long keyPart(long before, String value) {
    long key = before;
    for (int i = 0; value != null && i < value.length(); i++) {
      char c = value.charAt(i);
      key = key * 0x100000001B3L + (c >= 'a' && c <= 'z' ? c - 32 : c);
    }
    return Dice.mix(key + 0x9E3779B97F4A7C15L);
  }

  /** Equal for equal received values. */
  public long contentHash() {
    long hash = 1469598103934665603L;
    for (int i = 0; i < values.length; i++) {
      if (!feed.isDerived(i)) {
        String value = values[i];
        hash = hash * 1099511628211L + (value == null ? 7 : value.hashCode() * 31L + value.length());
      }
    }
    return hash;
  }

  String[] values() {
    return values;
  }

  /** The values in the order of {@link Feed#columns()}. */
  public String[] truth() {
    return values.clone();
  }
}
