package lumbung.simulator.delivery;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A delivery an agency is going to make: which rows in which form, drawn when, received when. Rows are made when the file is
 * written and forgotten after it, so a nation needs the memory of its largest file.
 *
 * @param wave 1 = in the inbox; 2 = dropped after the first run (folder {@code susulan})
 * @param ditarik local time in Jakarta at which the data were drawn
 * @param diterima local time in Jakarta at which the file arrived
 * @param manifest what the manifest says beside the time; a manifest is written if {@code stated} or not empty
 * @param wrapper members beside {@code data} of a nested body
 * @param stated the time stands in the manifest; otherwise in the preamble, or nowhere
 */
public record Draft(Feed feed, String name, Form form, Packing packing, int wave, LocalDateTime ditarik, LocalDateTime diterima, int revisi,
    Map<String, Object> manifest, Map<String, String> wrapper, boolean stated, Supplier<List<Line>> lines) {

  public static Draft of(Feed feed, String name, Form form, Packing packing, LocalDateTime ditarik, LocalDateTime diterima, boolean full,
      Supplier<List<Line>> lines) {
    Map<String, Object> manifest = full && packing.preamble().isEmpty() ? Map.of("jenis_ekstraksi", "PENUH") : Map.of();
    return new Draft(feed, name, form, packing, 1, ditarik, diterima, 0, manifest, Map.of(), packing.preamble().isEmpty(), lines);
  }

  public String fileName() {
    return name + "." + packing.extension();
  }

  /** The time ingest must take as {@code diekstrak_pada} (feeds.md 1.5.5). */
  public LocalDateTime effective() {
    return stated || !packing.preamble().isEmpty() ? ditarik : diterima;
  }

  public boolean isFull() {
    return "PENUH".equals(manifest.get("jenis_ekstraksi")) || packing.preamble().stream().filter(line -> line.endsWith(": ALL")).count() == 2;
  }

  public Draft with(String key, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(manifest);
    more.put(key, value);
    return new Draft(feed, name, form, packing, wave, ditarik, diterima, revisi, more, wrapper, stated, lines);
  }

  /** A nested body that says itself whose it is. */
  public Draft wrapping(String skpId, String nip) {
    return new Draft(feed, name, form, packing, wave, ditarik, diterima, revisi, manifest, Map.of("skp_id", skpId, "nip", nip), stated, lines);
  }

  public Draft renamed(String other) {
    return new Draft(feed, other, form, packing, wave, ditarik, diterima, revisi, manifest, wrapper, stated, lines);
  }

  public Draft packed(Packing other) {
    return new Draft(feed, name, form, other, wave, ditarik, diterima, revisi, manifest, wrapper, other.preamble().isEmpty() && stated, lines);
  }

  public Draft carrying(Supplier<List<Line>> other) {
    return new Draft(feed, name, form, packing, wave, ditarik, diterima, revisi, manifest, wrapper, stated, other);
  }

  public Draft unstated() {
    return new Draft(feed, name, form, packing, wave, ditarik, diterima, revisi, manifest, wrapper, false, lines);
  }

  public Draft drawn(LocalDateTime when, LocalDateTime arrived) {
    return new Draft(feed, name, form, packing, wave, when, arrived, revisi, manifest, wrapper, stated, lines);
  }

  public Draft inWave(int number) {
    return new Draft(feed, name, form, packing, number, ditarik, diterima, revisi, manifest, wrapper, stated, lines);
  }

  public Draft revised(int number) {
    return new Draft(feed, name, form, packing, wave, ditarik, diterima, number, manifest, wrapper, stated, lines);
  }
}
