package lumbung.simulator.feeds;

import java.time.LocalDateTime;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Form;
import lumbung.simulator.delivery.Packing;

/** In which form and packing one agency sends each of its files. */
public interface Style {
  Form form(Feed feed);

  /**
   * @param sequence number of the file among those of its feed, so that not all need look alike
   * @param rows expected size; large files are never workbooks
   * @param title what a preamble needs, null where the report has none
   */
  Packing packing(Feed feed, Form form, int sequence, int rows, Title title);

  /** First line and the drawing time of a report with a preamble (feeds.md 2.11.3). */
  record Title(String first, String period, LocalDateTime drawn) {}
}
