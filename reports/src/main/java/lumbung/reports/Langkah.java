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
   * @param mutu whether the section on data quality tells more
   */
  public record Butir(long berapa, String satuan, String nasihat, String rincian, boolean mendesak, boolean mutu) {}

  /** Refusals are counted when they happen and not taken back by a better file (D-46). */
  private static final String TERMASUK = "yang kemudian sudah diperbaiki termasuk";

  private final Rilis rilis;

  Langkah(Rilis rilis) {
    this.rilis = rilis;
  }

  List<Butir> of(String instansiId, Map<String, Object> row, boolean terbuka, Sebaran sebaran) {
    List<Butir> steps = new ArrayList<>();
    String names = "Nama ada pada lembar “%s”, periode " + Periode.of(row).nama() + ", di " + DaftarKerja.berkas(rilis.id()) + " pada folder outbox instansi";
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
    if (terbuka) {
      add(steps, TanpaWaktu.dari(row), "penilaian", "Kirim waktu dinilai yang belum ada pada penilaian",
          "Tanpa waktunya, ketepatan " + Periode.of(row).nama() + " tidak diketahui; kirim ulang laporan penilaian yang memuat kolom waktu dinilai", false);
    }
    if (sebaran != null && sebaran.terbuka() && Boolean.FALSE.equals(sebaran.patuh())) {
      add(steps, sebaran.perubahanMinimum(), "pegawai", "Tinjau sebaran predikat yang tidak memenuhi batas kinerja organisasi",
          "%s: %s".formatted(sebaran.periode().nama(), String.join("; ", sebaran.pelanggaran())), true);
    }
    if (terbuka) {
      add(steps, jumlah(row, "rencana_aksi") - jumlah(row, "rencana_aksi_berbukti"), "rencana aksi", "Lengkapi bukti dukung rencana aksi",
          "Rencana aksi tanpa bukti dukung yang diterima", false);
    }
    return sorted(data(instansiId, steps));
  }

  /** What an agency without figures should do. */
  List<Butir> tanpaAngka(String instansiId) {
    List<Butir> steps = new ArrayList<>();
    boolean silent = rilis.penerimaan().instansiFeed().getOrDefault(instansiId, List.of()).stream().allMatch(f -> jumlah(f, "berkas") == 0);
    add(steps, silent ? 2 : 0, "jenis data", "Kirim berkas pertama: data periode dan data pegawai",
        "Taruh pada folder inbox instansi, satu folder tiap jenis data; tanpa keduanya angka kinerja belum dapat dihitung", true);
    return sorted(data(instansiId, steps));
  }

  private static List<Butir> sorted(List<Butir> steps) {
    steps.sort(Comparator.comparing(Butir::mendesak).reversed());
    return steps;
  }

  private List<Butir> data(String instansiId, List<Butir> steps) {
    mutu(steps, galat(instansiId, "berkas"), "berkas", "Perbaiki berkas yang ditolak seluruhnya lalu kirim ulang",
        "Alasannya ada pada tanda terima di folder outbox instansi; " + TERMASUK);
    mutu(steps, galat(instansiId, "baris"), "catatan", "Perbaiki baris yang ditolak lalu kirim ulang",
        "Barisnya ada pada berkas *.ditolak-* di folder outbox instansi; " + TERMASUK);
    Set<String> missing = new TreeSet<>();
    rilis.penerimaan().instansiFeed().getOrDefault(instansiId, List.of()).stream().filter(f -> jumlah(f, "berkas") == 0)
        .forEach(f -> missing.add(Tulisan.kata((String) f.get("feed"))));
    add(steps, missing.size(), "jenis data", "Kirim jenis data yang belum pernah diterima", String.join(", ", missing), false);
    return steps;
  }

  private long galat(String instansiId, String apa) {
    return rilis.penerimaan().galatInstansi().getOrDefault(instansiId, List.of()).stream().filter(g -> g.get("tingkat").equals("GALAT"))
        .mapToLong(g -> jumlah(g, apa)).sum();
  }

  private static void mutu(List<Butir> steps, long count, String unit, String advice, String detail) {
    if (count > 0) {
      steps.add(new Butir(count, unit, advice, detail, true, true));
    }
  }

  private static void add(List<Butir> steps, long count, String unit, String advice, String detail, boolean pressing) {
    if (count > 0) {
      steps.add(new Butir(count, unit, advice, detail, pressing, false));
    }
  }
}
