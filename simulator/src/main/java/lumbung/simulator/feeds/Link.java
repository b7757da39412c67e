package lumbung.simulator.feeds;

import lumbung.simulator.delivery.Turunan;
import lumbung.simulator.nation.Dice;

/** An evidence link and what is derived from it (feeds.md 2.7). */
record Link(String address, String host, String jenis, String normalised) {

  /** A link to this file; shared and repeated files always lie in Drive, where one file has two addresses. */
  static Link of(Dice dice, String file, boolean otherAddress) {
    double share = dice.share();
    if (otherAddress) {
      return new Link("https://drive.google.com/open?id=" + file, "drive.google.com", "GDRIVE", "gdrive:" + file);
    }
    if (share < 0.75) {
      return new Link("https://drive.google.com/file/d/" + file + "/view", "drive.google.com", "GDRIVE", "gdrive:" + file);
    }
    String host = share < 0.95 ? "dokumen.contoh.go.id" : "arsip.contoh.id";
    String address = "https://" + host + "/berkas/" + file;
    return new Link(address, host, share < 0.95 ? "DOMAIN_GO_ID" : "LAIN", address);
  }

  String sidik() {
    return Turunan.sha256(normalised);
  }
}
