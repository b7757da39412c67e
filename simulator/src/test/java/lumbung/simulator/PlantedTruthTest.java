package lumbung.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.dirt.Kode;
import lumbung.simulator.nation.Instansi;
import lumbung.simulator.nation.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dirty nations of sixty agencies, of the usual seed and of another one, asked through their truth. */
@ParameterizedClass(name = "seed {0}")
@ValueSource(longs = {7, 11})
class PlantedTruthTest {
  @TempDir
  private static Path folder;

  private final Path nation;

  PlantedTruthTest(long seed) {
    nation = folder.resolve("" + seed);
  }

  @BeforeParameterizedClassInvocation
  static void write(long seed) throws IOException {
    Simulation.write(new SimulationSettings(4_000, 60, List.of(2024, 2025), seed, folder.resolve("" + seed),
        SimulationSettings.USUAL_BERSARANG, true), (done, of) -> { });
  }

  @Test
  void accountsForEveryRowOfEveryFile() throws Exception {
    assertThat(Duck.ask(nation, """
        SELECT b.feed, b.berkas FROM berkas b LEFT JOIN (
          SELECT instansi_id, gelombang, feed, berkas, count(*) n, count(*) FILTER (hasil = 'DITERIMA') t,
            count(*) FILTER (hasil = 'KARANTINA') k, count(*) FILTER (hasil = 'DUPLIKAT') d
          FROM hasil GROUP BY ALL) r USING (instansi_id, gelombang, feed, berkas)
        WHERE (b.dibaca, b.diterima, b.karantina, b.duplikat) <> (coalesce(n, 0), coalesce(t, 0), coalesce(k, 0), coalesce(d, 0))
          OR b.dibaca <> b.diterima + b.karantina + b.duplikat""")).isEmpty();
  }

  @Test
  void keepsEveryAcceptedRowAndNoRefusedOneAmongTheObservations() throws Exception {
    String observed = Arrays.stream(Feed.values()).map(Feed::folder).map(feed -> "SELECT '" + feed + "' feed, hasil, kode FROM bersih_" + feed)
        .collect(Collectors.joining(" UNION ALL "));
    assertThat(Duck.ask(nation, "SELECT feed, count(*) FROM (" + observed + ") WHERE hasil = 'DITERIMA' GROUP BY 1 ORDER BY 1"))
        .isEqualTo(Duck.ask(nation, "SELECT feed, sum(diterima) FROM berkas GROUP BY 1 ORDER BY 1")).hasSize(11);
    assertThat(Duck.ask(nation, "SELECT DISTINCT hasil FROM (" + observed + ") WHERE hasil <> 'DITERIMA' AND NOT (hasil = 'DUPLIKAT' AND contains(kode, 'DUP-02'))")).isEmpty();
  }

  @Test
  void namesExactlyTheFilesThatAreThere() throws Exception {
    Set<String> there = new TreeSet<>();
    for (String wave : List.of("inbox", "susulan")) {
      try (Stream<Path> files = Files.walk(nation.resolve(wave))) {
        files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".manifest.json"))
            .forEach(file -> there.add(wave + "/" + nation.resolve(wave).relativize(file)));
      }
    }
    assertThat(Duck.ask(nation, "SELECT DISTINCT if(gelombang = 1, 'inbox', 'susulan') || '/' || instansi_id || '/' || feed_folder || '/' || berkas "
        + "FROM berkas")).containsExactlyInAnyOrderElementsOf(there);
  }

  @Test
  void plantsEveryCodeFiveTimesInTwoForms() throws Exception {
    List<String> plenty = Duck.ask(nation, """
        WITH coded AS (
          SELECT instansi_id, gelombang, berkas, unnest(string_split(concat_ws(',', kode, kode_silang), ',')) kode
          FROM baris WHERE kode IS NOT NULL OR kode_silang IS NOT NULL
          UNION ALL SELECT instansi_id, gelombang, berkas, unnest(string_split(kode, ',')) FROM berkas WHERE kode IS NOT NULL)
        SELECT c.kode FROM coded c JOIN (SELECT DISTINCT instansi_id, gelombang, berkas, bentuk FROM berkas) USING (instansi_id, gelombang, berkas)
        GROUP BY 1 HAVING count(*) >= 5 AND count(DISTINCT bentuk) >= 2""");
    assertThat(plenty).containsExactlyInAnyOrderElementsOf(Arrays.stream(Kode.values()).map(Kode::code).toList());
  }

  @Test
  void acceptsNoFileWithoutRows() throws Exception {
    assertThat(Duck.ask(nation, """
        SELECT instansi_id, berkas FROM berkas WHERE status LIKE 'DITERIMA%' GROUP BY ALL HAVING sum(dibaca) = 0""")).isEmpty();
  }

  @Test
  void showsEveryStatusOfAFile() throws Exception {
    assertThat(Duck.ask(nation, "SELECT DISTINCT status FROM berkas"))
        .containsExactlyInAnyOrder("DITERIMA", "DITERIMA_SEBAGIAN", "DITOLAK", "MENUNGGU", "KIRIMAN_ULANG");
  }

  @Test
  void leavesMostAgenciesHealthy() throws Exception {
    assertThat(Duck.number(nation, "SELECT count(DISTINCT instansi_id) FROM berkas WHERE status = 'DITERIMA_SEBAGIAN'")).isBetween(15.0, 30.0);
    assertThat(Duck.number(nation, "SELECT sum(karantina) / sum(dibaca) FROM berkas")).isBetween(0.001, 0.03);
  }

  @Test
  void coversAllProvincesAndEveryKindOfAgency() throws Exception {
    Reference reference = Reference.load();
    List<String> ids = Duck.ask(nation, "SELECT DISTINCT instansi_id FROM berkas");
    List<Instansi> there = reference.instansi.stream().filter(i -> ids.contains(i.id())).toList();
    assertThat(there).hasSize(60);
    assertThat(there).extracting(Instansi::provinsi).containsAll(reference.provinsi);
    assertThat(reference.provinsi).hasSize(38);
    assertThat(there).extracting(Instansi::kind).contains("KO", "KEMENT", "LPNK", "LNS", "PROV", "KAB", "KOT");
  }

  @Test
  void staysNearTheRealSharesOfPredikat() throws Exception {
    assertThat(share("SB")).isCloseTo(0.1089, within(0.02));
    assertThat(share("B")).isCloseTo(0.8885, within(0.02));
    assertThat(share("BP") + share("K") + share("SK")).isCloseTo(0.0026, within(0.0015));
  }

  private double share(String predikat) throws Exception {
    return Duck.number(nation, "SELECT avg((predikat = '%s')::INT) FROM bersih_penilaian WHERE predikat IS NOT NULL".formatted(predikat));
  }

  @Test
  void leavesFiveToFifteenPercentUnassessed() throws Exception {
    assertThat(Duck.number(nation, "SELECT avg((hasil_kerja IS NULL)::INT) FROM bersih_penilaian WHERE revisi = 0 AND gelombang = 1")).isBetween(0.05, 0.15);
  }

  @Test
  void usesSyntheticNumbersOnlyAndEachOnce() throws Exception {
    assertThat(Duck.ask(nation, "SELECT nip FROM bersih_pegawai WHERE length(nip) <> 18 OR nip[16:]::INT < 990")).isEmpty();
    assertThat(Duck.ask(nation, "SELECT nip FROM bersih_pegawai GROUP BY nip HAVING count(DISTINCT upper(pns_id)) > 1")).isEmpty();
  }

  @Test
  void arrivesAfterItWasDrawnAndBeforeTheEndOfFebruary() throws Exception {
    assertThat(Duck.ask(nation, "SELECT berkas FROM berkas WHERE diterima_pada < diekstrak_pada OR diterima_pada >= TIMESTAMP '2026-03-01'")).isEmpty();
  }

  @Test
  void hasTransfersAndActingOfficersAsOftenAsInLife() throws Exception {
    double people = Duck.number(nation, "SELECT count(DISTINCT pns_id || tahun) FROM bersih_skp WHERE skp_id IS NOT NULL");
    double moved = Duck.number(nation, """
        SELECT count(*) FROM (SELECT pns_id FROM bersih_skp WHERE NOT is_plt_plh GROUP BY pns_id, tahun HAVING count(DISTINCT skp_id) > 1)""");
    double acting = Duck.number(nation, "SELECT count(DISTINCT pns_id || tahun) FROM bersih_skp WHERE is_plt_plh AND skp_jabatan LIKE 'Plt.%'");
    assertThat(moved / people).isBetween(0.03, 0.06);
    assertThat(acting / people).isBetween(0.01, 0.02);
  }

  @Test
  void hasActingOfficersWhoMovedInTheSameYear() throws Exception {
    assertThat(Duck.number(nation, """
        SELECT count(*) FROM (SELECT pns_id, tahun FROM bersih_skp WHERE skp_id IS NOT NULL GROUP BY ALL
          HAVING count(DISTINCT skp_id) FILTER (is_plt_plh AND skp_jabatan LIKE 'Plt.%') > 0 AND count(DISTINCT skp_id) FILTER (NOT is_plt_plh) > 1)"""))
        .isGreaterThanOrEqualTo(5);
  }

  @Test
  void sendsOldReportsOnceMoreAfterTheirCorrection() throws Exception {
    assertThat(Duck.number(nation, """
        SELECT count(*) FROM bersih_penilaian baru
        JOIN bersih_penilaian susulan USING (instansi_id, pns_id, nip, periode_id, skp_id)
        WHERE baru.berkas LIKE '%\\_perbaikan\\_%' ESCAPE '\\' AND susulan.berkas LIKE '%\\_susulan\\_%' ESCAPE '\\' AND susulan.gelombang = 2
          AND baru.hasil = 'DITERIMA' AND susulan.diterima_pada > baru.diterima_pada AND susulan.diekstrak_pada < baru.diekstrak_pada"""))
        .isGreaterThanOrEqualTo(5);
  }

  @Test
  void returnsRejectedRowsCorrectedUnderTheirOldKeys() throws Exception {
    assertThat(Duck.number(nation, "SELECT count(*) FROM berkas WHERE berkas LIKE '%.ditolak-%' AND status = 'DITERIMA' AND diterima > 0"))
        .isGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv;", "csv,", "csvtab", "csv|", "+utf_8_bom", "+utf_16_bom", "+windows_1252", "+kepala", "+lembar", "+judul_ulang", "+gz", "xlsx", "jsonl", "json larik", "parquet",
      "bersarang-kinerja json", "bersarang-aksi json", "export-data-asn", "ref-unor", "api-periode", "laporan-skp-20", "laporan-penilaian-30",
      "laporan-penilaian-31", "laporan-penilaian-13", "api-penilaian", "siasn-skp22", "siasn-kinerjaperiodik", "kanonik"})
  void usesEveryFormThatIsRead(String form) throws Exception {
    assertThat(Duck.number(nation, "SELECT count(*) FROM berkas WHERE status LIKE 'DITERIMA%' AND contains(bentuk, '" + form + "')")).isPositive();
  }

  @Test
  void spoilsNumbersInWorkbooksAndReportsOfSeveralParts() throws Exception {
    String in = "SELECT count(*) FROM baris JOIN (SELECT DISTINCT instansi_id, gelombang, berkas, bentuk FROM berkas) USING (instansi_id, gelombang, berkas) WHERE ";
    assertThat(Duck.number(nation, in + "contains(bentuk, 'xlsx') AND kode = 'NIP-03'")).isGreaterThanOrEqualTo(5);
    assertThat(Duck.number(nation, "SELECT count(*) FROM bersih_penilaian WHERE elemen = 'Data 2' AND baris > 1")).isPositive();
  }

  @Test
  void closesApprovedSkpAndPutsSomeAway() throws Exception {
    assertThat(Duck.ask(nation, "SELECT DISTINCT status_skp FROM bersih_skp WHERE status_skp IS NOT NULL ORDER BY 1"))
        .containsExactly("DIAJUKAN", "DIARSIPKAN", "DISETUJUI", "DITOLAK", "DITUTUP", "DRAF", "LAINNYA");
  }

  @Test
  void givesEveryPredikatOfAnOrganisation() throws Exception {
    assertThat(Duck.ask(nation, "SELECT DISTINCT predikat_organisasi FROM bersih_capaian_organisasi ORDER BY 1")).containsExactly("B", "BP", "IST", "K", "SK");
  }

  @Test
  void sendsNotManyMoreFilesThanReportsAreDue() throws Exception {
    assertThat(Duck.number(nation, "SELECT count(*) / 60.0 FROM (SELECT DISTINCT instansi_id, gelombang, feed_folder, berkas FROM berkas)")).isLessThan(90);
  }
}
