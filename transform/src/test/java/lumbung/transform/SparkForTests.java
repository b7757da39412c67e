package lumbung.transform;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** One Spark session for all tests of a JVM. */
final class SparkForTests {

  static final SparkOnDemand ON_DEMAND = new SparkOnDemand() {
    @Override
    public JavaSparkContext context() {
      return JavaSparkContext.fromSparkContext(session().sparkContext());
    }

    @Override
    public SparkSession session() {
      return SparkForTests.session();
    }
  };

  private SparkForTests() {}

  static SparkSession session() {
    return SparkSession.builder().master("local[2]").appName("transform").config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC").config("spark.sql.shuffle.partitions", "2").getOrCreate();
  }
}
