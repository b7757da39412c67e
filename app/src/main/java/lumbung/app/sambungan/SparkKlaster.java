package lumbung.app.sambungan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lumbung.app.Version;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.CatalogSettings;

/**
 * What a Spark distribution must be told to read the lake: for its Thrift Server, Spark Connect and spark-sql alike. Both servers listen to
 * this machine only: out of the box they let in whoever reaches them, from every network, and their users can do what the server's account can.
 *
 * @param paket Maven coordinates for {@code --packages}
 * @param pengaturan settings for {@code --conf}, or a file for {@code --properties-file}
 * @param tag the Iceberg tag of the release, for {@code VERSION AS OF}
 */
public record SparkKlaster(String versi, List<String> paket, Map<String, String> pengaturan, String tag) {

  private static final String HERE = "127.0.0.1";

  public static SparkKlaster of(Home home, String rilis) {
    String catalog = "spark.sql.catalog." + CatalogSettings.NAME;
    Map<String, String> settings = new TreeMap<>();
    settings.put("spark.sql.extensions", "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions");
    settings.put("spark.sql.session.timeZone", "UTC");
    settings.put("spark.hadoop.hive.server2.thrift.bind.host", HERE);
    settings.put("spark.connect.grpc.binding.address", HERE);
    settings.put(catalog, "org.apache.iceberg.spark.SparkCatalog");
    settings.put(catalog + ".type", "jdbc");
    CatalogSettings.reading(home).forEach((key, value) -> settings.put(catalog + "." + key, value));
    String spark = Version.of("spark");
    return new SparkKlaster(spark, List.of(
        "org.apache.iceberg:iceberg-spark-runtime-%s_%s:%s".formatted(spark.replaceFirst("\\.\\d+$", ""), Version.of("scala"), Version.of("iceberg")),
        "org.xerial:sqlite-jdbc:" + Version.of("sqlite")), settings, rilis);
  }
}
