package lumbung.simulator.nation;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One performance agreement, or (without {@code id}) the fact that a person has none this year.
 *
 * @param status DISETUJUI, DIAJUKAN, ..., as in feeds.md 2.3
 * @param dibuat local time in Jakarta
 */
public record Skp(String id, Person person, int tahun, LocalDate awal, LocalDate akhir, Post post, boolean plt, String status,
    LocalDateTime dibuat) {
  public boolean exists() {
    return id != null;
  }

  public String jabatan() {
    return plt ? "Plt. " + post.jabatan() : post.jabatan();
  }
}
