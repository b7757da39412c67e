package lumbung.simulator.feeds;

import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Form;
import lumbung.simulator.delivery.Forms;
import lumbung.simulator.delivery.Packing;

/** Comma, UTF-8, no preamble: the real layouts where there are any, else the canonical ones. */
public final class PlainStyle implements Style {
  @Override
  public Form form(Feed feed) {
    return switch (feed) {
      case PEGAWAI -> Forms.EXPORT_DATA_ASN;
      case SKP -> Forms.LAPORAN_SKP;
      case PENILAIAN -> Forms.LAPORAN_PENILAIAN;
      default -> Form.canonical(feed);
    };
  }

  @Override
  public Packing packing(Feed feed, Form form, int sequence, int rows, Title title) {
    return Packing.PLAIN;
  }
}
