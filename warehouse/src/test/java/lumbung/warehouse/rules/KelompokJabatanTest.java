package lumbung.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** */
class KelompokJabatanTest {
  private final KelompokJabatan groups = KelompokJabatan.of(Rules.bundled(), LocalDate.of(2024, 12, 31));

  @ParameterizedTest
  @CsvSource({
    "2, , Guru Ahli Muda, PENDIDIK",
    "2, , Kepala Sekolah, PENDIDIK",
    "2, A5EB03E23D7FF6A0E040640A040252AD, Asisten Ahli, PENDIDIK",
    "2, a5eb03e23d6bf6a0e040640a040252ad, Pengembang Kurikulum Ahli Muda, PENDIDIK",
    "2, , Perawat Terampil, KESEHATAN",
    "2, , PERAWAT TERAMPIL, KESEHATAN",
    "3, , Dokter Ahli Madya, KESEHATAN",
    "2, , Dokter Hewan Karantina Ahli Muda, FUNGSIONAL",
    "2, , Dokterandus, FUNGSIONAL",
    "2, , Arsiparis, FUNGSIONAL",
    "1, , Administrator, UMUM",
    "4, , Pengelola Sekolah, UMUM",
    "4, , Guru, UMUM",
    "2, , , FUNGSIONAL",
  })
  void takeTheFirstRuleThatFits(String jenis, String rumpun, String nama, String group) {
    assertThat(groups.of(jenis, rumpun, nama)).contains(group);
  }

  @Test
  void leaveAnUnknownKindOfPostWithoutAGroup() {
    assertThat(groups.of(null, null, "Guru")).isEmpty();
    assertThat(groups.of("9", null, "Guru")).isEmpty();
  }

  @Test
  void putEveryFunctionalPostOfTheListIntoAGroupOfFunctionalPosts() {
    assertThat(Reference.bundled().jabatanFungsional())
        .extracting(JabatanFungsional::kelompok)
        .containsOnly("PENDIDIK", "KESEHATAN", "FUNGSIONAL");
  }
}
