package lumbung.ingest.putus;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** One Spark job: one task per piece of work, in the order given. */
final class Tasks {

  private Tasks() {}

  static <A, B> List<B> run(JavaSparkContext spark, String step, List<A> work, Function<A, B> task, Progress progress) {
    AtomicLong done = new AtomicLong();
    SparkListener counter = new SparkListener() {
      @Override
      public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.taskInfo().successful()) {
          progress.at(step, Math.min(done.incrementAndGet(), work.size()), work.size());
        }
      }
    };
    progress.at(step, 0, work.size());
    spark.sc().addSparkListener(counter);
    try {
      spark.setJobDescription(step);
      return spark.parallelize(work, work.size()).map(task).collect();
    } finally {
      spark.sc().removeSparkListener(counter);
    }
  }
}
