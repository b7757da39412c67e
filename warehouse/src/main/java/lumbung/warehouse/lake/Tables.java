package lumbung.warehouse.lake;

import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Agg;
import lumbung.warehouse.star.Landing;
import lumbung.warehouse.star.Star;

/** Every table of the lake. */
public final class Tables {

  public static final List<Table> LAKE = Stream.of(Landing.ALL, Star.ALL, Agg.ALL).flatMap(List::stream).toList();

  /** The tables that a release is made of: written on the candidate branch. */
  public static final List<Table> TURUNAN = Stream.of(Star.ALL, Agg.ALL).flatMap(List::stream).toList();

  private Tables() {}
}
