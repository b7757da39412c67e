package lumbung.warehouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.schema.Table;

/** The checks a published file must stand before anybody sees it: those of its declarations, and those written by hand. */
public final class ReleaseChecks {

  /** Checks of the aggregate file. They read {@code sentuh}, {@code ops_batch}, {@code kiriman_baru}, {@code mendarat}, {@code sebelumnya_kinerja_instansi}. */
  public static final List<String> AGREGAT = List.of("kiriman_terhitung", "baris_mendarat", "instansi_terdaftar", "dimensi_dikenal", "hitungan_masuk_akal", "unit_ke_instansi",
      "instansi_ke_nasional", "distribusi_sama_kinerja", "pengecualian_sama_dikecualikan", "kepatuhan_populasi", "cakupan_turun", "pegawai_turun");
  /** Checks of the person-level file, with the aggregate file attached as {@code agregat}. */
  public static final List<String> PERORANGAN = List.of("penilaian_sama_dinilai", "daftar_kerja_sama_kinerja");

  private ReleaseChecks() {}

  /**
   * All checks of one file.
   *
   * @param touchedOnly whether only agency-years in table {@code sentuh} are new; the others stood the same checks in the release before
   */
  public static List<Check> of(List<Table> tables, List<String> names, boolean touchedOnly) {
    List<Check> checks = new ArrayList<>();
    for (Table table : tables) {
      boolean byYear = Stream.of("instansi_id", "tahun").allMatch(name -> table.columns().stream().anyMatch(c -> c.name().equals(name)));
      checks.addAll(touchedOnly && byYear
          ? Checks.of(table, "(SELECT * FROM %s SEMI JOIN sentuh USING (instansi_id, tahun))".formatted(table))
          : Checks.of(table));
    }
    names.forEach(name -> checks.add(Checks.named(name)));
    return checks;
  }
}
