package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PelindungInstansiTest {

  private final List<Map<String, Object>> agencies = new ArrayList<>();

  @Test
  void hideASmallAgencyWithAnotherOfItsKindAndTheProvincesOfBoth() {
    agency("kecil", "KOTA", "11", 3, 0);
    agency("sedang", "KOTA", "12", 40, 0);
    agency("besar", "KOTA", "13", 900, 0);
    agency("lain", "KABUPATEN", "13", 700, 0);
    assertThat(PelindungInstansi.tertutup(agencies)).containsExactlyInAnyOrder("kecil", "sedang", "provinsi:11", "provinsi:12");
  }

  @Test
  void hideAKindThatIsOneSmallAgencyWithAnotherKindAndOneOfItsAgencies() {
    agency("kecil", "LNS", null, 4, 0);
    agency("kota-1", "KOTA", "11", 40, 0);
    agency("kota-2", "KOTA", "12", 60, 0);
    agency("kab", "KABUPATEN", "13", 700, 0);
    assertThat(PelindungInstansi.tertutup(agencies))
        .containsExactlyInAnyOrder("kecil", "jenis:LNS", "jenis:KOTA", "kota-1", "provinsi:11");
  }

  @Test
  void hideAnAgencyWhereAllShareALowPredikat() {
    agency("semua-kurang", "KOTA", "11", 8, 8);
    agency("kota-2", "KOTA", "12", 60, 0);
    agency("kota-3", "KOTA", "13", 90, 0);
    assertThat(PelindungInstansi.tertutup(agencies)).contains("semua-kurang", "kota-2").doesNotContain("kota-3");
  }

  @Test
  void hideNothingWhereAllAreLargeOrEmpty() {
    agency("kosong", "KOTA", "11", 0, 0);
    agency("besar", "KOTA", "12", 600, 5);
    assertThat(PelindungInstansi.tertutup(agencies)).isEmpty();
  }

  private void agency(String id, String kind, String province, long rated, long low) {
    Map<String, Object> row = new HashMap<>(Map.of("instansi_id", id, "jenis_instansi", kind, "dinilai", rated, "kurang", low, "sangat_kurang", 0L));
    row.put("kode_provinsi", province);
    agencies.add(row);
  }
}
