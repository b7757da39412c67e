package lumbung.ingest.putus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import lumbung.ingest.putus.ResolveHarness.Delivery;
import lumbung.ingest.putus.ResolveHarness.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outcomes that depend on who is known: NIP-13, NIP-02, NIP-05, KUN-04 and REF-09 (feeds 3.2, 4.6, 6.4). */
class PersonTest {

  private static final String NIP_1 = "197001011990031999";
  private static final String NIP_2 = "198002022005022998";
  private static final String NIP_MULTIPLE = "197001011990032000";

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
  void findsThePersonOfAnOldNumberAndGivesTheRowTheirKey() throws SQLException {
    Map<String, BatchTally> tally = lake.run(
        Delivery.of("pegawai", "p.csv", "2025-01-01T00:00:00Z", person("P1", NIP_1, "130999001")),
        Delivery.of("penilaian", "n.csv", "2025-01-01T00:00:00Z",
            Row.of("kunci_bisnis", "nip:130999001|per|s1", "nip", "130999001", "periode_id", "per", "skp_id", "s1"),
            Row.of("kunci_bisnis", "nip:130999777|per|s2", "nip", "130999777", "periode_id", "per", "skp_id", "s2")));

    assertThat(tally.get("n.csv")).extracting(BatchTally::diterima, BatchTally::karantina, BatchTally::kode)
        .containsExactly(1L, 1L, Map.of("NIP-13", 1L, "NIP-02", 1L));
    assertThat(lake.query("SELECT pns_id, nip, kunci_bisnis, tanda_mutu, asal FROM landing_penilaian"))
        .containsExactly("P1 " + NIP_1 + " p1|per|s1 NIP-13 {\"nip\":\"130999001\"}");
    assertThat(lake.query("SELECT kode, mentah, json_extract_string(alasan, '$[0].pesan') FROM landing_karantina"))
        .containsExactly("NIP-02 n.csv:3 Baris 3, kolom nip: NIP '130999777' tidak 18 digit.");
  }

  @Test
  void seesThatARowWithTheOldNumberSaysWhatIsKnown() throws SQLException {
    lake.run(Delivery.of("pegawai", "p.csv", "2025-01-01T00:00:00Z", person("P1", NIP_1, "130999001")),
        Delivery.of("penilaian", "new.csv", "2025-01-01T00:00:00Z", assessed("P1", NIP_1, "s1")));
    Map<String, BatchTally> tally = lake.run(
        Delivery.of("penilaian", "old.csv", "2025-02-01T00:00:00Z", assessed("P1", "130999001", "s1")));

    assertThat(tally.get("old.csv").kode()).isEqualTo(Map.of("NIP-13", 1L, "DUP-02", 1L));
  }

  @Test
  void doesNotGuessBetweenTwoPersonsOfOneOldNumber() throws SQLException {
    Map<String, BatchTally> tally = lake.run(
        Delivery.of("pegawai", "p.csv", "2025-01-01T00:00:00Z", person("P1", NIP_1, "130999001"), person("P2", NIP_2, "130999001")),
        Delivery.of("penilaian", "n.csv", "2025-01-01T00:00:00Z",
            Row.of("kunci_bisnis", "nip:130999001|per|s1", "nip", "130999001", "periode_id", "per", "skp_id", "s1")));

    assertThat(tally.get("n.csv").kode()).isEqualTo(Map.of("NIP-02", 1L));
  }

  @Test
  void rejectsAnUnknownMultipleOf32OnlyInAFileWithManyOfThem() throws SQLException {
    lake.run(Delivery.of("pegawai", "p.csv", "2025-01-01T00:00:00Z", person("P1", NIP_MULTIPLE, null)));
    Row known = assessed("P1", NIP_MULTIPLE, "s1");
    Row unknown = assessed("P2", "197001011990032032", "s2");
    Map<String, BatchTally> tally = lake.run(
        Delivery.of("penilaian", "many.csv", "2025-01-01T00:00:00Z", known, unknown).manyMultiplesOf32(),
        Delivery.of("penilaian", "few.csv", "2025-01-02T00:00:00Z", assessed("P3", "197001011990032064", "s3")));

    assertThat(tally.get("many.csv").kode()).isEqualTo(Map.of("NIP-05", 1L));
    assertThat(tally.get("many.csv").diterima()).isEqualTo(1);
    assertThat(tally.get("few.csv").diterima()).isEqualTo(1);
  }

  @Test
  void rejectsAnSkpThatAnotherEmployeeOwns() throws SQLException {
    lake.run(Delivery.of("skp", "jan.csv", "2025-01-01T00:00:00Z", skp("S1", "P1", NIP_1)));
    Map<String, BatchTally> tally = lake.run(
        Delivery.of("skp", "feb.csv", "2025-02-01T00:00:00Z", skp("S1", "P2", NIP_2), skp("s1", "p1", NIP_1)),
        Delivery.of("penilaian", "n.csv", "2025-02-01T00:00:00Z", assessed("P2", NIP_2, "S1"), assessed("P1", NIP_1, "S1")));

    assertThat(tally.get("feb.csv").kode().keySet()).contains("KUN-01");
    assertThat(tally.get("n.csv").kode()).isEqualTo(Map.of("KUN-04", 1L));
    assertThat(tally.get("n.csv").diterima()).isEqualTo(1);
  }

  @Test
  void givesAnSkpToTheEarliestFileOfTheRun() throws SQLException {
    Map<String, BatchTally> tally = lake.run(
        Delivery.of("skp", "feb.csv", "2025-02-01T00:00:00Z", skp("S1", "P2", NIP_2)),
        Delivery.of("skp", "jan.csv", "2025-01-01T00:00:00Z", skp("S1", "P1", NIP_1)));

    assertThat(tally.get("jan.csv").diterima()).isEqualTo(1);
    assertThat(tally.get("feb.csv").kode()).isEqualTo(Map.of("KUN-04", 1L));
  }

  @Test
  void givesNoSkpToARowThatIsRefused() throws SQLException {
    Map<String, BatchTally> tally = lake.run(
        Delivery.of("pegawai", "p.csv", "2025-01-01T00:00:00Z", person("P1", NIP_1, null), person("P2", NIP_2, null)),
        Delivery.of("skp", "feb.csv", "2025-02-01T00:00:00Z", skp("S1", "P1", NIP_2)),
        Delivery.of("skp", "mar.csv", "2025-03-01T00:00:00Z", skp("S1", "P2", NIP_2)));

    assertThat(tally.get("feb.csv").kode()).containsKey("REF-09");
    assertThat(tally.get("mar.csv")).extracting(BatchTally::diterima, BatchTally::kode).containsExactly(1L, Map.of());
  }

  @Test
  void rejectsARowWhoseIdAndNumberLeadToTwoKnownPersons() throws SQLException {
    Map<String, BatchTally> tally = lake.run(
        Delivery.of("pegawai", "p.csv", "2025-01-01T00:00:00Z", person("P1", NIP_1, null), person("P2", NIP_2, null)),
        Delivery.of("penilaian", "n.csv", "2025-01-01T00:00:00Z", assessed("P1", NIP_2, "s1"), assessed("P1", NIP_1, "s2"),
            assessed("P9", NIP_1, "s3")));

    assertThat(tally.get("n.csv")).extracting(BatchTally::diterima, BatchTally::karantina, BatchTally::kode)
        .containsExactly(2L, 1L, Map.of("REF-09", 1L));
  }

  @Test
  void acceptsANumberThePersonOnceHad() throws SQLException {
    lake.run(Delivery.of("pegawai", "p1.csv", "2025-01-01T00:00:00Z", person("P1", NIP_1, null)));
    Map<String, BatchTally> tally = lake.run(
        Delivery.of("pegawai", "p2.csv", "2025-06-01T00:00:00Z", person("P1", NIP_2, null), person("P2", NIP_1, null)),
        Delivery.of("penilaian", "n.csv", "2025-07-01T00:00:00Z", assessed("P1", NIP_1, "s1")));

    assertThat(tally.get("n.csv").diterima()).isEqualTo(1);
  }

  private static Row person(String id, String nip, String nipLama) {
    return Row.of("kunci_bisnis", id.toLowerCase(), "pns_id", id, "nip", nip, "nip_lama", nipLama, "jenis_kelamin", "L");
  }

  private static Row skp(String skp, String id, String nip) {
    return Row.of("kunci_bisnis", skp.toLowerCase(), "skp_id", skp, "pns_id", id, "nip", nip);
  }

  private static Row assessed(String id, String nip, String skp) {
    return Row.of("kunci_bisnis", id.toLowerCase() + "|per|" + skp.toLowerCase(), "pns_id", id, "nip", nip, "periode_id", "per", "skp_id", skp);
  }
}
