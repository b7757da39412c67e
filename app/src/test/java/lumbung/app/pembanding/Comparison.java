package lumbung.app.pembanding;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A published table beside the independent computation of it: the same rows, told apart by the key, and the same value in every cell. A
 * count of a missing row is 0.
 *
 * @param published table of schema {@code serving}
 * @param independent the table that {@code pembanding/*.sql} made
 */
record Comparison(String published, String independent, List<String> key, List<String> cells) {

  private static final List<String> PERIODE = List.of("jenis_periode", "tahun", "angka_periode");
  private static final List<String> PREDIKAT = List.of("sangat_baik", "baik", "butuh_perbaikan", "kurang", "sangat_kurang");
  private static final List<String> UKURAN = List.of("pegawai", "pegawai_dikecualikan", "ber_skp", "skp_disetujui", "dinilai", "jatuh_tempo",
      "tepat_waktu", "sangat_baik", "baik", "butuh_perbaikan", "kurang", "sangat_kurang", "belum_dinilai", "predikat_tidak_konsisten",
      "hasil_di_atas", "hasil_sesuai", "hasil_di_bawah", "perilaku_di_atas", "perilaku_sesuai", "perilaku_di_bawah", "rencana_aksi",
      "rencana_aksi_selesai", "rencana_aksi_berbukti", "bukti", "bukti_unik", "bukti_tepat_waktu", "umpan_balik");

  /** Every comparison there is: 4.1, the distribution, the excepted, the conformity of 4.2. */
  static final List<Comparison> ALL = List.of(
      new Comparison("mart_kinerja_unit", "b_kinerja_unit", with(PERIODE, "instansi_id", "unor_id"), UKURAN),
      new Comparison("mart_kinerja_instansi", "b_kinerja_instansi", with(PERIODE, "instansi_id"), UKURAN),
      new Comparison("mart_kinerja_nasional", "b_kinerja_nasional", PERIODE, with(UKURAN, "instansi")),
      new Comparison("mart_distribusi_predikat", "b_distribusi", with(PERIODE, "instansi_id", "jenis_pegawai", "jenis_jabatan", "jenjang",
          "jenis_kelamin", "kelompok_usia", "pendidikan", "predikat"), List.of("jumlah")),
      new Comparison("mart_pengecualian", "b_pengecualian", with(PERIODE, "instansi_id", "unor_id", "alasan"), List.of("pegawai")),
      new Comparison("mart_kepatuhan_distribusi", "b_kepatuhan", with(PERIODE, "instansi_id", "unor_id"), with(PREDIKAT, "tingkat",
          "predikat_organisasi", "dinilai", "patuh", "batas_dilanggar", "selisih_batas", "perubahan_minimum", "terlalu_kecil", "indikatif")));

  /** Cells that differ, as {@code table.column: how many, and one of them}. */
  static List<String> differences(Connection duck) throws SQLException {
    List<String> all = new ArrayList<>();
    for (Comparison comparison : ALL) {
      all.addAll(comparison.cellsThatDiffer(duck));
    }
    return all;
  }

  private List<String> cellsThatDiffer(Connection duck) throws SQLException {
    String on = key.stream().map(k -> "lower(p.%1$s::VARCHAR) = lower(b.%1$s::VARCHAR)".formatted(k)).collect(joining(" AND "));
    String example = key.stream().map(k -> "coalesce(p.%1$s::VARCHAR, b.%1$s::VARCHAR)".formatted(k)).collect(joining(", "));
    String each = cells.stream().map(c -> """
        count(*) FILTER (WHERE %1$s_p <> %1$s_b), first(concat_ws(' ', contoh, %1$s_p, 'instead of', %1$s_b)) FILTER (WHERE %1$s_p <> %1$s_b)"""
        .formatted(c)).collect(joining(", "));
    String values = cells.stream().map(c -> "coalesce(p.%1$s::VARCHAR, '0') AS %1$s_p, coalesce(b.%1$s::VARCHAR, '0') AS %1$s_b".formatted(c))
        .collect(joining(", "));
    List<String> found = new ArrayList<>();
    try (Statement statement = duck.createStatement(); ResultSet row = statement.executeQuery(
        "SELECT %s FROM (SELECT concat_ws(' ', %s) AS contoh, %s FROM serving.%s p FULL JOIN %s b ON %s)"
            .formatted(each, example, values, published, independent, on))) {
      row.next();
      for (int i = 0; i < cells.size(); i++) {
        if (row.getLong(2 * i + 1) > 0) {
          found.add("%s.%s: %d cells, such as %s".formatted(published, cells.get(i), row.getLong(2 * i + 1), row.getString(2 * i + 2)));
        }
      }
    }
    return found;
  }

  private static List<String> with(List<String> some, String... more) {
    return Stream.concat(Stream.of(more), some.stream()).toList();
  }
}
