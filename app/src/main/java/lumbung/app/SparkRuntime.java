package lumbung.app;

import java.net.InetAddress;
import java.util.Map;
import java.util.TreeMap;
import lumbung.transform.SparkOnDemand;
import lumbung.warehouse.Home;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * The one place Spark is started, when it is first asked for: a run that finds nothing new never starts it. Without a master from
 * outside it is {@code local[cores]} inside this process; under spark-submit, or with {@code spark.master} in lumbung.properties, the same
 * program runs on a cluster.
 */
final class SparkRuntime implements SparkOnDemand, AutoCloseable {

  private final Home home;
  private final Settings settings;
  private JavaSparkContext context;

  SparkRuntime(Home home, Settings settings) {
    this.home = home;
    this.settings = settings;
  }

  @Override
  public JavaSparkContext context() {
    if (context == null) {
      context = new JavaSparkContext(configuration(home, settings));
    }
    return context;
  }

  @Override
  public SparkSession session() {
    return SparkSession.builder().config(context().getConf()).getOrCreate();
  }

  @Override
  public void close() {
    if (context != null) {
      context.stop();
    }
  }

  static SparkConf configuration(Home home, Settings settings) {
    SparkConf conf = new SparkConf();   // system properties spark.*: what spark-submit gave
    boolean submitted = conf.contains("spark.master");
    defaults(home, settings).forEach((key, value) -> {
      if (!conf.contains(key)) {
        conf.set(key, value);
      }
    });
    settings.spark().forEach((key, value) -> {
      if (!(submitted && key.equals("spark.master"))) {
        conf.set(key, value);
      }
    });
    return conf;
  }

  private static Map<String, String> defaults(Home home, Settings settings) {
    Map<String, String> of = new TreeMap<>();
    of.put("spark.master", "local[" + settings.cores() + "]");
    of.put("spark.app.name", "lumbung");
    of.put("spark.ui.enabled", "false");
    of.put("spark.ui.showConsoleProgress", "false");
    of.put("spark.driver.host", InetAddress.getLoopbackAddress().getHostAddress());
    of.put("spark.driver.bindAddress", InetAddress.getLoopbackAddress().getHostAddress());
    of.put("spark.sql.session.timeZone", "UTC");
    of.put("spark.sql.ansi.enabled", "true");
    of.put("spark.sql.shuffle.partitions", Integer.toString(settings.cores()));
    of.put("spark.sql.catalogImplementation", "in-memory");
    of.put("spark.sql.extensions", "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions");
    of.put("spark.local.dir", home.lake().resolve("spark").toString());
    // Each task opens a DuckDB of its own; what a failed one left is dropped, so a second try is safe.
    of.put("spark.task.maxFailures", "4");
    return of;
  }
}
