package lumbung.ingest.putus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import lumbung.ingest.putus.ResolveHarness.Delivery;
import lumbung.ingest.putus.ResolveHarness.Row;
import lumbung.warehouse.star.Landing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outcomes of rows that share a key, inside one file and over time (feeds 4.3, 5.4; D-24, D-26). */
class OutcomeTest {

  @TempDir
  static Path folder;
  private static ResolveHarness lake;

  @BeforeAll
  static void open() {
    lake = new ResolveHarness(folder);
  }

  @BeforeEach
  void another() {
    lake.another();
  }

  @AfterAll
  static void close() throws SQLException {
    lake.close();
  }

  @Test
  void acceptsTheFirstOfIdenticalRowsAndSetsTheOthersAside() throws SQLException {
    Map<String, BatchTally> tally = lake.run(unor("a.csv", "2025-01-01T00:00:00Z", unit("u1", "Satu"), unit("u1", "Satu"), unit("u1", "Satu")));

    assertCounts(tally.get("a.csv"), 1, 0, 2, Map.of("DUP-01", 2L));
    assertThat(lake.query("SELECT baris FROM landing_unor")).containsExactly("2");
    assertThat(lake.query("SELECT baris, hasil, kode, mentah, alasan FROM landing_karantina ORDER BY 1"))
        .containsExactly("3 DUPLIKAT DUP-01 null null", "4 DUPLIKAT DUP-01 null null");
  }

  @Test
  void takesARowOfTheFirstSheetForTheFirstWhateverItsNumber() throws SQLException {
    lake.run(unor("a.xlsx", "2025-01-01T00:00:00Z",
        Row.of("kunci_bisnis", "u1", "unor_id", "u1", "unor_nama", "Satu", "baris", 2, "elemen", "Data 2"),
        Row.of("kunci_bisnis", "u1", "unor_id", "u1", "unor_nama", "Satu", "baris", 56)));

    assertThat(lake.query("SELECT baris, elemen FROM landing_unor")).containsExactly("56 null");
    assertThat(lake.query("SELECT baris, elemen, kode FROM landing_karantina")).containsExactly("2 Data 2 DUP-01");
  }

  @Test
  void keepsTheFullerOfTwoRowsWhereverItStands() throws SQLException {
    Map<String, BatchTally> tally = lake.run(
        unor("first.csv", "2025-01-01T00:00:00Z", unit("u1", "Satu"), Row.of("kunci_bisnis", "u1", "unor_id", "u1", "unor_nama", "Satu", "eselon_id", "22")),
        unor("last.csv", "2025-01-01T00:00:00Z", Row.of("kunci_bisnis", "u2", "unor_id", "u2", "unor_nama", "Dua", "eselon_id", "22"), unit("u2", "Dua")));

    assertCounts(tally.get("first.csv"), 1, 0, 1, Map.of("DUP-04", 1L));
    assertCounts(tally.get("last.csv"), 1, 0, 1, Map.of("DUP-04", 1L));
    assertThat(lake.query("SELECT unor_id, eselon_id FROM landing_unor ORDER BY 1")).containsExactly("u1 22", "u2 22");
  }

  @Test
  void keepsTheRowThatWasAssessedLast() throws SQLException {
    Map<String, BatchTally> tally = lake.run(penilaian("a.csv", "2025-02-01T00:00:00Z",
        assessed("s1", "SESUAI", "2025-01-05 10:00:00"), assessed("s1", "ATAS", "2025-01-06 10:00:00"), assessed("s1", "BAWAH", null)));

    assertCounts(tally.get("a.csv"), 1, 0, 2, Map.of("DUP-03", 2L));
    assertThat(lake.query("SELECT hasil_kerja FROM landing_penilaian")).containsExactly("ATAS");
  }

  @Test
  void rejectsAllRowsOfAKeyWhenTheLatestOnesQuarrel() throws SQLException {
    Map<String, BatchTally> tally = lake.run(penilaian("a.csv", "2025-02-01T00:00:00Z",
        assessed("s1", "SESUAI", "2025-01-06 10:00:00"), assessed("s1", "ATAS", "2025-01-06 10:00:00"),
        assessed("s1", "BAWAH", "2025-01-05 10:00:00"), assessed("s2", "BAWAH", "2025-01-05 10:00:00")));

    assertCounts(tally.get("a.csv"), 1, 3, 0, Map.of("KUN-01", 3L));
    assertThat(lake.query("SELECT DISTINCT kode, mentah IS NOT NULL, json_extract_string(alasan, '$[0].pesan') FROM landing_karantina WHERE baris = 3"))
        .containsExactly("KUN-01 true Baris 3: Beberapa baris berkunci sama berisi berbeda tanpa penanda waktu.");
  }

  @Test
  void setsAsideWhatTheNextExtractionRepeats() throws SQLException {
    lake.run(unor("jan.csv", "2025-01-01T00:00:00Z", unit("u1", "Satu"), unit("u2", "Dua")));
    Map<String, BatchTally> tally = lake.run(unor("feb.csv", "2025-02-01T00:00:00Z", unit("u1", "Satu"), unit("u2", "Dua baru")));

    assertCounts(tally.get("feb.csv"), 1, 0, 1, Map.of("DUP-02", 1L));
    assertThat(lake.history(Landing.UNOR, "unor_nama"))
        .containsExactly("u1 2025-01-01 Satu", "u2 2025-01-01 Dua", "u2 2025-02-01 Dua baru");
  }

  @Test
  void movesTheStartBackWhenAnOlderExtractionSaysTheSame() throws SQLException {
    lake.run(unor("feb.csv", "2025-02-01T00:00:00Z", unit("u1", "Satu")));
    Map<String, BatchTally> tally = lake.run(unor("jan.csv", "2025-01-01T00:00:00Z", unit("u1", "Satu")));

    assertCounts(tally.get("jan.csv"), 0, 0, 1, Map.of("DUP-02", 1L));
    assertThat(lake.query("SELECT berkas, hasil FROM landing_unor ORDER BY 1")).containsExactly("feb.csv DITERIMA", "jan.csv GESER");
    assertThat(lake.history(Landing.UNOR, "unor_nama")).containsExactly("u1 2025-01-01 Satu");
  }

  @Test
  void acceptsAnOlderExtractionAsHistoryOnly() throws SQLException {
    lake.run(unor("mar.csv", "2025-03-01T00:00:00Z", unit("u1", "Maret")));
    Map<String, BatchTally> tally = lake.run(unor("feb.csv", "2025-02-01T00:00:00Z", unit("u1", "Februari")));

    assertCounts(tally.get("feb.csv"), 1, 0, 0, Map.of("KUN-02", 1L));
    assertThat(lake.query("SELECT tanda_mutu FROM landing_unor WHERE berkas = 'feb.csv'")).containsExactly("KUN-02");
    assertThat(lake.history(Landing.UNOR, "unor_nama")).containsExactly("u1 2025-02-01 Februari", "u1 2025-03-01 Maret");
  }

  @Test
  void marksOtherContentOfTheSameTimeAndLetsTheHigherRevisionWin() throws SQLException {
    Map<String, BatchTally> tally = lake.run(unor("a.csv", "2025-01-01T00:00:00Z", unit("u1", "Perbaikan")).revised(1),
        unor("b.csv", "2025-01-01T00:00:00Z", unit("u1", "Asli")));

    assertCounts(tally.get("a.csv"), 1, 0, 0, Map.of());
    assertCounts(tally.get("b.csv"), 1, 0, 0, Map.of("KUN-03", 1L));
    assertThat(lake.history(Landing.UNOR, "unor_nama")).containsExactly("u1 2025-01-01 Perbaikan");
  }

  @Test
  void remembersARepetitionWhenAnotherContentComesBetween() throws SQLException {
    lake.run(unor("jan.csv", "2025-01-01T00:00:00Z", unit("u1", "Lama")));
    lake.run(unor("mar.csv", "2025-03-01T00:00:00Z", unit("u1", "Lama")));
    Map<String, BatchTally> tally = lake.run(unor("feb.csv", "2025-02-01T00:00:00Z", unit("u1", "Sela")));

    assertCounts(tally.get("feb.csv"), 1, 0, 0, Map.of("KUN-02", 1L));
    assertThat(lake.history(Landing.UNOR, "unor_nama"))
        .containsExactly("u1 2025-01-01 Lama", "u1 2025-02-01 Sela", "u1 2025-03-01 Lama");
    assertThat(lake.query("SELECT berkas, hasil, unor_nama FROM landing_unor WHERE hasil = 'GESER'")).containsExactly("mar.csv GESER Lama");
  }

  @Test
  void takesAFileWithNothingToDecideAsItIs() throws SQLException {
    Map<String, BatchTally> tally = lake.run(unor("a.csv", "2025-01-01T00:00:00Z", unit("u1", "Satu"), unit("u2", "Dua")).whole());

    assertCounts(tally.get("a.csv"), 2, 0, 0, Map.of());
    assertThat(lake.query("SELECT kunci_bisnis FROM landing_kehadiran ORDER BY 1")).containsExactly("u1", "u2");
  }

  @Test
  void countsDuplicatesAsPresentInAWholeExtraction() throws SQLException {
    lake.run(unor("jan.csv", "2025-01-01T00:00:00Z", unit("u1", "Satu")));
    lake.run(unor("feb.csv", "2025-02-01T00:00:00Z", unit("u1", "Satu")).whole());

    assertThat(lake.query("SELECT kunci_bisnis, strftime(diekstrak_pada, '%m') FROM landing_kehadiran")).containsExactly("u1 02");
  }

  @Test
  void tellsOfAPartOnlyWhoIsThereWithoutALandedRow() throws SQLException {
    lake.run(unor("jan.csv", "2025-01-01T00:00:00Z", unit("u1", "Satu"), unit("u2", "Dua")),
        penilaian("jan.csv", "2025-01-01T00:00:00Z", assessed("s1", "SESUAI", "2025-01-05 10:00:00")));
    lake.run(unor("feb.csv", "2025-02-01T00:00:00Z", unit("u1", "Satu"), unit("u2", "Dua baru"), unit("u3", "Tiga"), unit("u4", "Empat"), unit("u4", "Lain")),
        penilaian("feb.csv", "2025-02-01T00:00:00Z", assessed("s1", "SESUAI", "2025-01-05 10:00:00")));

    assertThat(lake.query("SELECT feed, kunci_bisnis, sumber_sistem, strftime(diekstrak_pada, '%m') FROM landing_kehadiran ORDER BY ALL"))
        .containsExactly("unor u1 EKINERJA 02", "unor u4 EKINERJA 02");
  }

  private static void assertCounts(BatchTally tally, long diterima, long karantina, long duplikat, Map<String, Long> kode) {
    assertThat(tally).extracting(BatchTally::diterima, BatchTally::karantina, BatchTally::duplikat, BatchTally::kode)
        .containsExactly(diterima, karantina, duplikat, kode);
  }

  private static Delivery unor(String berkas, String waktu, Row... rows) {
    return Delivery.of("unor", berkas, waktu, rows);
  }

  private static Row unit(String id, String nama) {
    return Row.of("kunci_bisnis", id, "unor_id", id, "unor_nama", nama);
  }

  private static Delivery penilaian(String berkas, String waktu, Row... rows) {
    return Delivery.of("penilaian", berkas, waktu, rows);
  }

  private static Row assessed(String skp, String hasil, String waktu) {
    return Row.of("kunci_bisnis", "p1|per|" + skp, "pns_id", "p1", "periode_id", "per", "skp_id", skp, "hasil_kerja", hasil, "waktu_dinilai", waktu);
  }
}
