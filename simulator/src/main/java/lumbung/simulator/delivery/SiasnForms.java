package lumbung.simulator.delivery;

import static lumbung.simulator.delivery.Form.empty;
import static lumbung.simulator.delivery.Form.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.simulator.delivery.Form.Cell;

/** GET bodies of SIASN about assessments: a label and a code for each rating (feeds.md 2.11.4). */
public final class SiasnForms {
  private static final Map<String, String> LABELS = Map.of("ATAS", "DIATAS ESPEKTASI", "SESUAI", "SESUAI ESPEKTASI", "BAWAH", "DIBAWAH ESPEKTASI",
      "SB", "SANGAT BAIK", "B", "BAIK", "BP", "BUTUH PERBAIKAN", "K", "KURANG", "SK", "SANGAT KURANG");
  private static final Map<String, String> CODES = Map.of("ATAS", "1", "SESUAI", "2", "BAWAH", "3", "SB", "1", "B", "2", "BP", "3", "K", "4", "SK", "5");

  /** rw-skp22: the year, with the spellings of the real answer. */
  public static final Form ANNUAL = Form.of("siasn-skp22", Feed.PENILAIAN, Set.of(), List.of(same("id", "penilaian_id"), same("tahun", "tahun"),
      label("hasilKinerja", "hasil_kerja"), code("hasilKinerjaNilai", "hasil_kerja"), label("perilakuKerja", "perilaku_kerja"),
      code("PerilakuKerjaNilai", "perilaku_kerja"), label("kuadranKinerja", "predikat_sumber"), quadrant("KuadranKinerjaNilai"),
      empty("namaPenilai"), empty("nipNrpPenilai"), empty("penilaiGolonganId"), empty("penilaiJabatanNm"), empty("penilaiUnorNm"),
      same("pnsDinilaiId", "pns_id"), empty("statusPenilai")));

  /** rw-kinerjaperiodik: the answer does not say which months. */
  public static final Form PERIODIC = Form.of("siasn-kinerjaperiodik", Feed.PENILAIAN, Set.of(), periodic());

  private SiasnForms() {}

  /** The code of the predikat of a rating pair or label. */
  public static String codeOf(String value) {
    return CODES.get(value);
  }

  private static List<Cell> periodic() {
    List<Cell> cells = new ArrayList<>(List.of(same("id", "penilaian_id"), same("tahun", "tahun"), same("nip", "nip"), same("nama", "nama"),
        label("hasilKinerja", "hasil_kerja"), code("hasilKinerjaNilai", "hasil_kerja"), label("perilakuKerja", "perilaku_kerja"),
        code("perilakuKerjaNilai", "perilaku_kerja"), label("kuadranNilai", "predikat_sumber"), quadrant("kuadranKinerjaNilai")));
    cells.addAll(List.of(new Cell("periodikId", null, line -> "1"), new Cell("periodikNama", null, line -> "Bulanan"),
        same("pnsDinilaiId", "pns_id"), same("unorId", "skp_unor_id"), same("unorNama", "skp_unor"), same("jabatan", "skp_jabatan"),
        empty("koefisenId"), empty("kriteria"), empty("persentase"), empty("namaPenilai"), empty("nipNrpPenilai"), empty("statusPenilai")));
    return cells;
  }

  private static Cell label(String header, String column) {
    return new Cell(header, column, line -> LABELS.get(line.value(column)));
  }

  private static Cell code(String header, String column) {
    return new Cell(header, column, line -> CODES.get(line.value(column)));
  }

  private static Cell quadrant(String header) {
    return same(header, "predikat_kode_sumber");
  }
}
