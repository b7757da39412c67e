package lumbung.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Linear algebra over published sums: which sums of unknown rows follow from the equations. */
final class Persamaan {

  private static final double NOL = 1e-9;

  private Persamaan() {}

  /** The equations in reduced row echelon form; one column per unknown. */
  static double[][] reduced(List<Pelindung.Relasi> sums, List<String> unknown) {
    double[][] rows = sums.stream().map(sum -> {
      double[] row = new double[unknown.size()];
      if (unknown.contains(sum.jumlah())) {
        row[unknown.indexOf(sum.jumlah())] -= 1;
      }
      sum.bagian().stream().filter(unknown::contains).forEach(part -> row[unknown.indexOf(part)] += 1);
      return row;
    }).toArray(double[][]::new);
    int done = 0;
    for (int column = 0; column < unknown.size(); column++) {
      int pivot = done;
      while (pivot < rows.length && Math.abs(rows[pivot][column]) < NOL) {
        pivot++;
      }
      if (pivot < rows.length) {
        double[] found = rows[pivot];
        rows[pivot] = rows[done];
        rows[done] = found;
        double scale = found[column];
        for (int c = 0; c < found.length; c++) {
          found[c] /= scale;
        }
        for (double[] other : rows) {
          if (other != found) {
            subtract(other, found, other[column]);
          }
        }
        done++;
      }
    }
    return rows;
  }

  /** Whether the sum of these unknowns is a combination of the equations. */
  static boolean determines(double[][] reduced, Set<Integer> wanted) {
    int size = reduced.length == 0 ? 0 : reduced[0].length;
    double[] rest = new double[size];
    wanted.forEach(u -> rest[u] = 1);
    for (double[] row : reduced) {
      for (int c = 0; c < size; c++) {
        if (Math.abs(row[c]) > NOL) {
          subtract(rest, row, rest[c]);
          break;
        }
      }
    }
    return size > 0 && Arrays.stream(rest).allMatch(v -> Math.abs(v) < NOL);
  }

  private static void subtract(double[] from, double[] what, double times) {
    for (int c = 0; c < from.length; c++) {
      from[c] -= times * what[c];
    }
  }
}
