package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LangkahTest {

  private static final Rilis RILIS = new Rilis(Map.of("rilis", "2026-01-31.1", "as_of", LocalDate.of(2026, 1, 31)), List.of(), Map.of(), Map.of(), Map.of(),
      Map.of(), Map.of(), Map.of(), Map.of(), new Rilis.Penerimaan(List.of(), List.of(), Map.of(), Map.of(), List.of(), Map.of()), List.of());

  @Test
  void pointAtTheWorkListForAPeriodThatIsOver() {
    assertThat(steps("BULANAN", 1, LocalDate.of(2026, 1, 31), true)).first()
        .satisfies(step -> assertThat(step.rincian()).isEqualTo("Nama ada pada lembar “Belum dinilai”, periode Januari 2026, di daftar-kerja-2026-01-31.1.xlsx pada folder outbox instansi"));
  }

  /** The work list holds the assessed-not-yet of a period from its last day on. */
  @Test
  void pointAtNoNamesThatTheWorkListDoesNotHoldYet() {
    assertThat(steps("TRIWULANAN", 1, LocalDate.of(2026, 3, 31), true)).first()
        .satisfies(step -> assertThat(step.nasihat()).startsWith("Minta pejabat penilai menilai"))
        .satisfies(step -> assertThat(step.rincian()).isEqualTo("Nama ada di daftar kerja sejak hari terakhir periode, 31 Maret 2026"));
  }

  @Test
  void countNoActionsOfAnAgencyWhoseFewPeopleWouldShow() {
    assertThat(steps("BULANAN", 1, LocalDate.of(2026, 1, 31), true)).extracting(Langkah.Butir::satuan).contains("rencana aksi");
    assertThat(steps("BULANAN", 1, LocalDate.of(2026, 1, 31), false)).extracting(Langkah.Butir::satuan).doesNotContain("rencana aksi");
  }

  private static List<Langkah.Butir> steps(String kind, int number, LocalDate end, boolean open) {
    Map<String, Object> row = SampleContent.row(SampleContent.zero(), "jenis_periode", kind, "tahun", 2026, "angka_periode", number, "periode_akhir", end,
        "pegawai", 20L, "ber_skp", 20L, "skp_disetujui", 20L, "belum_dinilai", 7L, "dinilai", 13L, "rencana_aksi", 9L);
    return new Langkah(RILIS).of("a", row, open, null);
  }
}
