package lumbung.warehouse.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Acuan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcuansTest {

  @TempDir static Path dir;
  private static Connection duck;

  @BeforeAll
  static void buildAndCheckThem() throws Exception {
    duck = DuckDb.open(1, "500MB", dir);
    Acuans.build(duck);
  }

  @AfterAll
  static void close() throws SQLException {
    duck.close();
  }

  @Test
  void everyDimensionHasASelectAndEverySelectADimension() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/sql/acuan"))) {
      assertThat(files.map(f -> f.getFileName().toString().replace(".sql", "")))
          .containsExactlyInAnyOrderElementsOf(Acuan.ALL.stream().map(Table::name).toList());
    }
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "=>", textBlock = """
      SELECT hari_minggu, nama_hari, nama_bulan, tahun_iso, minggu_iso, akhir_pekan FROM dim_tanggal WHERE tanggal = DATE '2024-12-30' => 1,Senin,Desember,2025,1,false
      SELECT min(tanggal), max(tanggal), count(*) = max(tanggal) - min(tanggal) + 1 FROM dim_tanggal => 1900-01-01,2100-12-31,true
      SELECT nama, periode_awal, periode_akhir FROM dim_periode WHERE jenis_periode = 'BULANAN' AND tahun = 2024 AND angka_periode = 2 => Februari 2024,2024-02-01,2024-02-29
      SELECT nama, periode_awal, periode_akhir FROM dim_periode WHERE jenis_periode = 'TRIWULANAN' AND tahun = 2025 AND angka_periode = 4 => Triwulan 4 2025,2025-10-01,2025-12-31
      SELECT nama, periode_awal, periode_akhir FROM dim_periode WHERE jenis_periode = 'TAHUNAN' AND tahun = 2025 => Tahun 2025,2025-01-01,2025-12-31
      SELECT count(*) FROM dim_periode WHERE tahun = 2025 => 17
      SELECT count(*) FILTER (WHERE jenis_wilayah = 'PROVINSI'), count(*) FILTER (WHERE jenis_wilayah <> 'PROVINSI') FROM dim_wilayah => 38,514
      SELECT count(*), count(DISTINCT zona) FROM dim_instansi => 644,3
      SELECT string_agg(predikat, ' ' ORDER BY level DESC) FROM dim_predikat WHERE jenis = 'PEGAWAI' AND level IS NOT NULL => SB B BP K SK
      SELECT label FROM dim_predikat WHERE jenis = 'ORGANISASI' AND predikat = 'IST' => ISTIMEWA
      SELECT string_agg(rating, ' ' ORDER BY level DESC) FROM dim_rating => ATAS SESUAI BAWAH
      SELECT count(*), min(length(panduan) - length(replace(panduan, ';', ''))) FROM dim_perilaku WHERE rumpun_nilai = 'BERAKHLAK' => 7,2
      SELECT isi, dasar_hukum IS NOT NULL FROM dim_aturan WHERE paket = 'predikat_matrix' AND kunci = 'ATAS|BAWAH' => hasil_kerja=ATAS; perilaku_kerja=BAWAH; predikat=K,true
      SELECT isi FROM dim_aturan WHERE paket = 'pola_distribusi' AND kunci = 'B|D-B2' => predikat_organisasi=B; batas=D-B2; jenis=ADA; himpunan=BP|K; orang=1; tingkat=BATAS
      """, quoteCharacter = '~')
  void sayWhatRulesAndListsSay(String query, String expected) throws SQLException {
    assertThat(row(query)).isEqualTo(expected);
  }

  @Test
  void holdEveryRuleOfEveryPack() throws SQLException {
    var rules = lumbung.warehouse.rules.Rules.bundled();
    int all = rules.packs().stream().mapToInt(pack -> rules.rows(pack).size()).sum();
    assertThat(row("SELECT count(*) FROM dim_aturan")).isEqualTo(String.valueOf(all));
  }

  private static String row(String query) throws SQLException {
    try (Statement statement = duck.createStatement(); ResultSet found = statement.executeQuery(query)) {
      List<String> cells = new ArrayList<>();
      assertThat(found.next()).as(query).isTrue();
      for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
        cells.add(String.valueOf(found.getString(i)));
      }
      return String.join(",", cells);
    }
  }
}
