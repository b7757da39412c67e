package lumbung.reports;

import static lumbung.reports.PelindungInstansi.jumlah;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.reports.Kartu.Bandingan;

/**
 * One share about actions and evidence, beside the same of nation and kind.
 *
 * @param dari count it is a share of
 * @param satuan what {@code dari} counts
 */
public record Bukti(String kode, String judul, String nilai, long dari, String satuan, List<Bandingan> banding) {

  private static final List<String> METRIK =
      List.of("persen_rencana_aksi_selesai", "persen_berbukti", "persen_bukti_unik", "persen_bukti_tepat_waktu");

  /** The shares of one period; empty when nothing was planned in it. */
  static List<Bukti> of(Map<String, Object> row, Map<String, Map<String, Object>> beside) {
    List<Bukti> shares = new ArrayList<>();
    if (jumlah(row, "rencana_aksi") + jumlah(row, "bukti") == 0) {
      return shares;
    }
    METRIK.forEach(metric -> {
      String of = Kartu.metric(metric).denominator().orElseThrow();
      List<Bandingan> others = new ArrayList<>();
      beside.forEach((name, group) -> others.add(new Bandingan(name, share(group, metric, of))));
      shares.add(new Bukti(metric, Kartu.metric(metric).title(), share(row, metric, of), jumlah(row, of), of.equals("bukti") ? "bukti" : "rencana aksi", others));
    });
    return shares;
  }

  private static String share(Map<String, Object> row, String metric, String of) {
    return Tulisan.persen((Number) row.get(metric), (Number) row.get(of));
  }
}
