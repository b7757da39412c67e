package lumbung.transform;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Spark, started when it is first asked for; its SQL session costs many seconds more than placing tasks does. */
public interface SparkOnDemand {

  JavaSparkContext context();

  SparkSession session();
}
