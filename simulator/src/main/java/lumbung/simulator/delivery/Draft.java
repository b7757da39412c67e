package lumbung.simulator.delivery;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param codes codes of the whole file, beside those its packing shows
 * @param stated the time stands in the manifest; otherwise in the preamble, or nowhere
 */
public record Draft(Feed feed, String name, Form form, Packing packing, int wave, LocalDateTime ditarik, LocalDateTime diterima, int revisi,
    Map<String, Object> manifest, Map<String, String> wrapper, boolean stated, Supplier<List<Line>> lines, Set<String> codes, boolean refused) {

  public static Draft of(Feed feed, String name, Form form, Packing packing, LocalDateTime ditarik, LocalDateTime diterima, boolean full,
      Supplier<List<Line>> lines) {
    Map<String, Object> manifest = full && packing.preamble().isEmpty() ? Map.of("jenis_ekstraksi", "PENUH") : Map.of();
    return new Draft(feed, name, form, packing, 1, ditarik, diterima, 0, manifest, Map.of(), packing.preamble().isEmpty(), lines, Set.of(), false);
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
    return new Draft(feed, name, form, packing, wave, ditarik, diterima, revisi, more, wrapper, stated, lines, codes, refused);
  }

  /** A nested body that says itself whose it is. */
  public Draft wrapping(String skpId, String nip) {
    return new Draft(feed, name, form, packing, wave, ditarik, diterima, revisi, manifest, Map.of("skp_id", skpId, "nip", nip), stated, lines, codes, refused);
  }

  public Draft renamed(String other) {
    return new Draft(feed, other, form, packing, wave, ditarik, diterima, revisi, manifest, wrapper, stated, lines, codes, refused);
  }

  public Draft packed(Packing other) {
    return new Draft(feed, name, form, other, wave, ditarik, diterima, revisi, manifest, wrapper, other.preamble().isEmpty() && stated, lines, codes, refused);
  }

  public Draft carrying(Supplier<List<Line>> other) {
    return new Draft(feed, name, form, packing, wave, ditarik, diterima, revisi, manifest, wrapper, stated, other, codes, refused);
  }

  public Draft unstated() {
    return new Draft(feed, name, form, packing, wave, ditarik, diterima, revisi, Map.of(), wrapper, false, lines, codes, refused);
  }

  public Draft drawn(LocalDateTime when, LocalDateTime arrived) {
    return new Draft(feed, name, form, packing, wave, when, arrived, revisi, manifest, wrapper, stated, lines, codes, refused);
  }

  public Draft inWave(int number) {
    return new Draft(feed, name, form, packing, number, ditarik, diterima, revisi, manifest, wrapper, stated, lines, codes, refused);
  }

  public Draft revised(int number) {
    return new Draft(feed, name, form, packing, wave, ditarik, diterima, number, manifest, wrapper, stated, lines, codes, refused);
  }

  public Draft formed(Form other) {
    return new Draft(feed, name, other, packing, wave, ditarik, diterima, revisi, manifest, wrapper, stated, lines, codes, refused);
  }

  /** Says the time of extraction in a manifest. */
  public Draft restated() {
    return new Draft(feed, name, form, packing, wave, ditarik, diterima, revisi, manifest, wrapper, true, lines, codes, refused);
  }

  /** Not the whole population. */
  public Draft partial() {
    Map<String, Object> less = new LinkedHashMap<>(manifest);
    less.remove("jenis_ekstraksi");
    return new Draft(feed, name, form, packing, wave, ditarik, diterima, revisi, less, wrapper, stated, lines, codes, refused);
  }

  /** Raises this code for the whole file. */
  public Draft coded(String code) {
    return new Draft(feed, name, form, packing, wave, ditarik, diterima, revisi, manifest, wrapper, stated, lines, Set.of(code), refused);
  }

  /** Is not accepted whole: no row is read, but for BRK-14, which quarantines all. */
  public Draft turnedAway() {
    return new Draft(feed, name, form, packing, wave, ditarik, diterima, revisi, manifest, wrapper, stated, lines, codes, true);
  }
}
