package lumbung.reports.superset.lint;

/**
 * Something in a bundle that Superset would refuse, draw wrongly, or show to the wrong people.
 *
 * @param file path in the bundle, or the table of the store
 * @param place where in the file, such as {@code params.metrics[1]}
 * @param value what stands there
 * @param advice what to do, in the operator's language
 */
public record Finding(String file, String place, String value, String advice) {

  @Override
  public String toString() {
    return "%s, %s: '%s'. %s".formatted(file, place, value, advice);
  }
}
