package lumbung.warehouse.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import lumbung.warehouse.schema.Metric;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The share of rows received that are of use, by the formula that the mart declares. */
class PenerimaanTest {

  /** Rows read, accepted, in quarantine and there already; the share. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(nullValues = "-", value = {
      "a first extract,                1000, 1000,   0,   0, 100",
      "the same extract a month later, 1000,   20,   0, 980, 100",
      "one row in ten not usable,      1000,  900, 100,   0,  90",
      "the same and most sent again,   1000,   20, 100, 880,  90",
      "nothing usable,                   10,    0,  10,   0,   0",
      "nothing read,                      0,    0,   0,   0,   -"})
  void rowsSentAgainAreNoFault(String name, long read, long accepted, long quarantined, long again, Double share) throws SQLException {
    Metric metric = Marts.MART_PENERIMAAN.metrics().stream().filter(m -> m.name().equals("persen_diterima")).findFirst().orElseThrow();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement();
        ResultSet row = statement.executeQuery("SELECT %s FROM (VALUES (%d, %d, %d, %d)) t(baris, diterima, ditolak, duplikat)"
            .formatted(metric.sql(), read, accepted, quarantined, again))) {
      row.next();
      assertThat((Double) row.getObject(1)).isEqualTo(share);
    }
  }
}
