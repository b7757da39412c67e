package lumbung.reports;

import static lumbung.reports.PelindungInstansi.jumlah;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What an agency should do, the most pressing first. */
final class Langkah {

  /**
   * One piece of advice.
   *
   * @param berapa people or rows concerned
   * @param nasihat what to do, addressed to the reader
   * @param rincian where to find them or why it matters
   * @param mendesak whether a limit has passed or a rule is broken
   */
  public record Butir(long berapa, String satuan, String nasihat, String rincian, boolean mendesak) {}

  /** Refusals are counted when they happen and not taken back by a better file (D-46). */
  private static final String TERMASUK = "Rinciannya di bagian mutu data di bawah; yang kemudian sudah diperbaiki termasuk";

  private final Rilis rilis;

  Langkah(Rilis rilis) {
    this.rilis = rilis;
  }

  List<Butir> of(String instansiId, Map<String, Object> row, boolean terbuka, Sebaran sebaran) {
    List<Butir> steps = new ArrayList<>();
    String names = "Nama ada pada lembar “%s”, periode " + Periode.of(row).nama() + ", di daftar-kerja-" + rilis.id() + ".xlsx";
    boolean over = !((LocalDate) row.get("periode_akhir")).isAfter(rilis.asOf());
    long late = jumlah(row, "jatuh_tempo") - Math.min(jumlah(row, "jatuh_tempo"), jumlah(row, "dinilai"));
    add(steps, jumlah(row, "belum_dinilai"), "pegawai", "Minta pejabat penilai menilai pegawai yang belum dinilai",
        over ? names.formatted("Belum dinilai") : "Nama ada di daftar kerja sejak hari terakhir periode, " + Tulisan.tanggal(row.get("periode_akhir")), late > 0);
    add(steps, jumlah(row, "pegawai") - jumlah(row, "ber_skp"), "pegawai", "Minta pegawai yang belum punya SKP menyusunnya", names.formatted("Tanpa SKP"), true);
    add(steps, jumlah(row, "ber_skp") - jumlah(row, "skp_disetujui"), "pegawai", "Minta pimpinan menyetujui SKP yang masih tertunda",
        names.formatted("SKP belum disetujui"), false);
    if (terbuka) {
      add(steps, jumlah(row, "predikat_tidak_konsisten"), "penilaian", "Periksa predikat yang berbeda dari hitungan dua peringkatnya",
          names.formatted("Predikat tidak konsisten"), false);
    }
    if (sebaran != null && sebaran.terbuka() && Boolean.FALSE.equals(sebaran.patuh())) {
    if (terbuka) {
      add(steps, TanpaWaktu.dari(row), "penilaian", "Kirim waktu dinilai yang belum ada pada penilaian",
          "Tanpa waktunya, ketepatan " + Periode.of(row).nama() + " tidak diketahui; kirim ulang laporan penilaian yang memuat kolom waktu dinilai", false);
    }
      add(steps, sebaran.perubahanMinimum(), "pegawai", "Tinjau sebaran predikat yang tidak memenuhi batas kinerja organisasi",
          "%s: %s".formatted(sebaran.periode().nama(), String.join("; ", sebaran.pelanggaran())), true);
    }
    if (terbuka) {
      add(steps, jumlah(row, "rencana_aksi") - jumlah(row, "rencana_aksi_berbukti"), "rencana aksi", "Lengkapi bukti dukung rencana aksi",
          "Rencana aksi tanpa bukti dukung yang diterima", false);
    }
    data(instansiId, steps);
    steps.sort(Comparator.comparing(Butir::mendesak).reversed());
    return steps;
  }

  private void data(String instansiId, List<Butir> steps) {
    add(steps, galat(instansiId, "berkas"), "berkas", "Perbaiki berkas yang ditolak seluruhnya lalu kirim ulang", TERMASUK, true);
    add(steps, galat(instansiId, "baris"), "catatan", "Perbaiki baris yang ditolak lalu kirim ulang", TERMASUK, true);
    Set<String> missing = new TreeSet<>();
    rilis.penerimaan().instansiFeed().getOrDefault(instansiId, List.of()).stream().filter(f -> jumlah(f, "berkas") == 0)
        .forEach(f -> missing.add(Tulisan.kata((String) f.get("feed"))));
    add(steps, missing.size(), "jenis data", "Kirim jenis data yang belum pernah diterima", String.join(", ", missing), false);
  }

  private long galat(String instansiId, String apa) {
    return rilis.penerimaan().galatInstansi().getOrDefault(instansiId, List.of()).stream().filter(g -> g.get("tingkat").equals("GALAT"))
        .mapToLong(g -> jumlah(g, apa)).sum();
  }

  private static void add(List<Butir> steps, long count, String unit, String advice, String detail, boolean pressing) {
    if (count > 0) {
      steps.add(new Butir(count, unit, advice, detail, pressing));
    }
  }
}
