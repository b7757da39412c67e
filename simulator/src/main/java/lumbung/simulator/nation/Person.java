package lumbung.simulator.nation;

import java.time.LocalDate;
import java.util.List;

/**
 * One synthetic civil servant with a history.
 *
 * @param number place in the agency, from 0
 * @param jenis PNS, CPNS or PPPK, at the start
 * @param golongan id in SIASN (31) for PNS, Roman for PPPK
 * @param golonganBaru grade after a promotion on {@code naik}; equal to {@code golongan} if there is none
 * @param posts in order of their first day, at least one
 * @param kedudukanLain legal status that excludes or ends, from {@code kedudukanDari} on; empty if none
 * @param keluar day of the move to another agency; null if none
 * @param instansiKerja agency the person is lent to; null if none
 */
public record Person(int number, String pnsId, String nip, String nipLama, String nama, String gelar, LocalDate lahir, String kelamin,
    String jenis, LocalDate tmtCpns, LocalDate tmtPns, String golongan, String golonganBaru, LocalDate naik, String pendidikan, List<Post> posts,
    String kedudukanLain, LocalDate kedudukanDari, LocalDate keluar, String instansiKerja) {

  public boolean isPppk() {
    return jenis.equals("PPPK");
  }

  public Post postOn(LocalDate day) {
    Post held = posts.get(0);
    for (Post post : posts) {
      if (!post.dari().isAfter(day)) {
        held = post;
      }
    }
    return held;
  }

  public String golonganOn(LocalDate day) {
    return naik != null && !day.isBefore(naik) ? golonganBaru : golongan;
  }

  public String kedudukanOn(LocalDate day) {
    if (kedudukanDari != null && !day.isBefore(kedudukanDari)) {
      return kedudukanLain;
    }
    return isPppk() ? nip.startsWith("24", 12) ? "72" : "71" : "01";
  }

  /** First day on which the person no longer works here: another status, or another agency; null if there is none. */
  public LocalDate berhenti() {
    if (kedudukanDari == null || keluar == null) {
      return kedudukanDari == null ? keluar : kedudukanDari;
    }
    return kedudukanDari.isBefore(keluar) ? kedudukanDari : keluar;
  }

  /** First day at work as far as the agency's lists go. */
  public LocalDate mulai() {
    return tmtCpns;
  }
}
